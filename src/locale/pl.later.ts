import { clock } from './clock.ts';
import type { LaterWords } from './en-GB.later.ts';
import { days, namedDays } from './opening.ts';
import { plPlan, polishDay } from './pl.plan.ts';
import { plButs, plWishes } from './pl.wishes.ts';
import { languageName } from './language-name.ts';
import { plural } from './plural.ts';

const locale = 'pl';
const time = clock((hour, minute) => `${hour}:${minute}`);
const weeks = plural(locale, { one: '# tydzień', few: '# tygodnie', many: '# tygodni', other: '# tygodnia' });
/** After "to", "from … to" and "about", Polish counts in another case. */
const ofWeeks = plural(locale, { one: '# tygodnia', few: '# tygodni', many: '# tygodni', other: '# tygodnia' });
const ofYears = plural(locale, { one: '# roku', few: '# lat', many: '# lat', other: '# roku' });
const ofMiles = plural(locale, { one: '# mili', few: '# mil', many: '# mil', other: '# mili' });
export const polishDays = namedDays('poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela', ' i ');
// A dash, because day names change their ending after "from" and "to".
const daysOf = days(polishDays, (first, last) => `${first}–${last}`);

/** The words of later steps. A draft in Polish: nobody has reviewed it. */
export const plLater: LaterWords = {
  locale,
  day: polishDay,
  openNow: (until) => `Teraz otwarte, do ${time(until)}.`,
  closedNow: (day, at) => `Teraz zamknięte. Otwarcie: ${daysOf([day])}, ${time(at)}. Pilna pomoc jest zawsze otwarta.`,
  unknown: 'Nie wiemy. Zapytaj ich.',
  questionsLeft: plural(locale, {
    one: 'Jeszcze około # pytania',
    few: 'Jeszcze około # pytań',
    many: 'Jeszcze około # pytań',
    other: 'Jeszcze około # pytania',
  }),
  // What was said
  conversation: 'Twoje dotychczasowe odpowiedzi',
  earlier: plural(locale, {
    one: '# wcześniejsza odpowiedź',
    few: '# wcześniejsze odpowiedzi',
    many: '# wcześniejszych odpowiedzi',
    other: '# wcześniejszej odpowiedzi',
  }),
  unsaid: { unsure: 'Nie mam pewności', skip: 'Pominięte' },
  change: 'Zmień',
  // Own words and cards
  continue: 'Dalej',
  cards: 'Albo wybierz wszystko, co pasuje',
  // What was heard
  heard: 'Wygląda na to, że ważne jest:',
  heardFrom: (words) => `Twoje słowa: „${words}”`,
  heardRight: 'Zgadza się',
  heardWrong: 'Zmień moje słowa',
  dropped: 'Pomijamy imiona, nazwiska i numery, które mogą wskazać, o kogo chodzi.',
  readIn: (name) => `Czytaj w tym języku: ${name}`,
  language: 'Język',
  noLanguage: (tag) =>
    `Nie mamy jeszcze słów w tym języku: ${languageName(locale, tag)}. W rozmowie z placówką możesz poprosić o tłumacza.`,
  // A place
  near: 'Pierwsza połowa kodu pocztowego, jeśli chcesz',
  nearHint: 'Na przykład M32. To pomaga pokazać, co jest blisko ciebie.',
  nearHost: (place) => `Zostaw puste pole, by szukać w tej okolicy: ${place}.`,
  // Kinds of support
  ring: 'Pięć rodzajów wsparcia: pięć równych kształtów wokół ciebie. Żaden nie jest pierwszy.',
  ringYou: 'Ty',
  bothWords: 'Jak nazywają je rodziny, a jak specjaliści',
  groupingsNote: 'To nie są kolejne etapy. Możesz wybrać jeden, kilka albo żaden.',
  confirm: 'To są te, których chcę',
  // Offers
  found: plural(locale, {
    one: 'Oto # propozycja, która może pasować.',
    few: 'Oto # propozycje, które mogą pasować.',
    many: 'Oto # propozycji, które mogą pasować.',
    other: 'Oto # propozycji, które mogą pasować.',
  }),
  foundNone: 'Nie ma tu nic, co pasuje.',
  nearest: 'Nie znamy nic, co w pełni pasuje do twoich słów. Oto co jest najbliżej.',
  invented: 'Te miejsca są zmyślone. Pokazują, jak to działa.',
  moreFound: plural(locale, {
    one: 'Jest jeszcze # propozycja, której tu nie widać.',
    few: 'Są jeszcze # propozycje, których tu nie widać.',
    many: 'Jest jeszcze # propozycji, których tu nie widać.',
    other: 'Jest jeszcze # propozycji, których tu nie widać.',
  }),
  orderNote: 'Jeśli pasują tak samo, ich kolejność nic nie znaczy.',
  why: 'Czemu to tu jest',
  reasons: {
    need: (label) => `Mówisz, że ważne jest: ${label}`,
    said: 'Z powodu tego, co jest ważne',
    grouping: (label) => `Twój wybór: ${label}`,
    kind: 'Rodzaj wsparcia z twojego wyboru',
    national: 'Dla każdego w Wielkiej Brytanii i Irlandii Północnej',
    area: (area) => `Dla osób z tej okolicy: ${area}`,
    how: (how) => `Tak ma wyglądać pomoc: ${how}`,
    start: {
      self: 'Możesz zgłosić się samodzielnie',
      parent: 'Może zgłosić się rodzic lub opiekun',
      school: 'Może o to poprosić szkoła',
      gp: 'Może o to poprosić lekarz (GP)',
      'drop-in': 'Możesz po prostu przyjść',
    },
    free: 'Bezpłatnie',
    community: 'Coś w okolicy poza ochroną zdrowia',
    general: 'Pomaga w wielu rodzajach zmartwień',
  },
  noDistance: (outcode: string) => `Nie możemy obliczyć, jak daleko jest od ${outcode}.`,
  elsewhereNote: 'Na tej liście nie ma pomocy tylko dla tej okolicy. Z odpowiedzi wiemy, że dom jest gdzie indziej.',
  unknownList: 'Nie wiemy. Zapytaj ich:',
  unknowns: {
    need: 'czy pomagają w tym, co ważne',
    age: 'dla kogo są, jeśli chodzi o wiek',
    place: 'czy są dla twojej okolicy',
    how: 'w jaki sposób pomagają',
    start: 'jak zacząć',
    cost: 'ile to kosztuje',
    kind: 'jaki to rodzaj pomocy',
    hours: 'kiedy jest otwarte',
    language: 'w jakich językach mówią i czy mają tłumacza',
    steps: 'czy można wejść bez schodów',
    access: 'czy łatwo tam wejść i z tego korzystać',
    quiet: 'czy jest tam spokojnie',
    told: 'czy mówią rodzicom',
    wait: 'jak długo się czeka',
    voice: 'czy można się zgłosić bez rozmowy przez telefon',
    peers: 'czy są tam ludzie, którzy przeszli przez to samo',
    helping: 'czy można tam pomagać innym',
    'speak-up': 'czy występują w imieniu innych',
    proven: 'czy to ludziom pomaga',
  },
  status: {
    open: '',
    full: 'Teraz nie ma miejsc. Zapytaj ich o listę oczekujących.',
    paused: 'Teraz nie przyjmują nowych osób.',
  },
  about: 'Więcej o tym',
  sideBySide: 'Chcę to porównać',
  chosen: plural(locale, {
    one: 'Wybrano # propozycję',
    few: 'Wybrano # propozycje',
    many: 'Wybrano # propozycji',
    other: 'Wybrano # propozycji',
  }),
  chooseSome: 'Możesz porównać najwyżej 4.',
  chooseOne: 'Najpierw wybierz jedną lub więcej.',
  atMost: plural(locale, {
    one: 'Możesz wybrać # propozycję. Najpierw odznacz jedną.',
    few: 'Możesz wybrać najwyżej # propozycje. Najpierw odznacz jedną.',
    many: 'Możesz wybrać najwyżej # propozycji. Najpierw odznacz jedną.',
    other: 'Możesz wybrać najwyżej # propozycji. Najpierw odznacz jedną.',
  }),
  showSideBySide: 'Pokaż je obok siebie',
  source: (name) => `Źródło: ${name}.`,
  fetched: (isoDay) => `Data skopiowania: ${polishDay(isoDay)}.`,
  textphone: 'Telefon tekstowy',
  // Side by side
  differ: 'Czym się różnią',
  same: 'W czym są takie same',
  fact: 'Na co patrzeć',
  rows: {
    what: 'Co to jest',
    'who-for': 'Dla kogo to jest',
    'what-happens': 'Co się dzieje',
    'good-for': 'W czym może pomóc',
    limits: 'Czego nie może zrobić',
    wait: 'Jak długo się czeka',
    start: 'Jak zacząć',
    'who-knows': 'Kto będzie o tym wiedzieć',
    cost: 'Koszt',
    'where-when': 'Gdzie i kiedy',
    lasts: 'Jak długo trwa',
    evidence: 'Czy to pomaga ludziom?',
    runs: 'Kto to prowadzi',
    checked: 'Kiedy to sprawdzono',
  },
  notNow: 'Nie teraz',
  notNowHint: 'Zostaw wszystko tak, jak jest, albo porozmawiaj z kimś, komu ufasz. Możesz wrócić.',
  notNowRows: {
    what: 'Na razie zostawiasz wszystko tak, jak jest.',
    'who-for': 'Każdy, kto chce mieć więcej czasu.',
    'what-happens': 'Jest tak jak do tej pory. Możesz porozmawiać z kimś, komu ufasz.',
    'good-for': 'Daje ci czas do namysłu.',
    limits: 'Może być tak samo albo trudniej.',
    wait: 'Nie czeka się. Możesz wrócić w każdy dzień.',
    start: 'Nic nie trzeba robić.',
    'who-knows': 'Nikt się nie dowie.',
    cost: 'Bezpłatnie',
    'where-when': 'Tam, gdzie jesteś.',
    lasts: 'Tak długo, jak chcesz.',
    evidence: 'Niektóre rzeczy z czasem się poprawiają, a inne nie. Nie wiemy, jak będzie u ciebie.',
    runs: 'Ty.',
    checked: 'To jest zawsze aktualne.',
  },
  looked: 'Dalej',
  // What offers say
  age: (min, max) =>
    min === undefined
      ? `Wiek: do ${ofYears(max ?? 0)}`
      : max === undefined
        ? `Wiek: od ${ofYears(min)}`
        : `Wiek: od ${min} do ${ofYears(max)}`,
  miles: (miles) => (miles < 1 ? 'Mniej niż milę stąd' : `Około ${ofMiles(miles)} stąd`),
  notFor: (who) => `Nie dla: ${who}`,
  how: {
    'in-person': 'Osobiście',
    online: 'Przez internet',
    phone: 'Przez telefon',
    text: 'SMS-em lub na czacie',
    home: 'U ciebie w domu',
    group: 'W grupie',
    'self-guided': 'Samodzielnie, we własnym tempie',
  },
  noSelfStart: 'Nie można zgłosić się samodzielnie. Ktoś musi o to poprosić za ciebie.',
  otherStart: 'Mogą o to poprosić inne osoby',
  parentTold: {
    yes: 'Rodzice lub opiekunowie są informowani.',
    no: 'Rodzice lub opiekunowie nie są informowani.',
    depends: 'Zależy, czy rodzice lub opiekunowie są informowani. Zapytaj ich.',
  },
  recordsKept: (what) => `Co zapisują: ${what}`,
  mustShare: (when) => `Kiedy muszą komuś powiedzieć: ${when}`,
  free: 'Bezpłatnie',
  notFree: 'To kosztuje. Zapytaj ich, ile.',
  wait: (min, max, asOf) => {
    const low = min ?? max ?? 0;
    const high = max ?? min ?? 0;
    const how =
      high === 0
        ? 'Bez czekania'
        : min === undefined
          ? `Do ${ofWeeks(high)}`
          : max === undefined
            ? `Co najmniej ${weeks(low)}`
            : low === high
              ? weeks(low)
              : `Od ${low} do ${ofWeeks(high)}`;
    return asOf ? `${how} (data sprawdzenia: ${polishDay(asOf)})` : how;
  },
  asOf: (isoDay) => `Data sprawdzenia: ${polishDay(isoDay)}`,
  open: (ids, opens, closes) => `${daysOf(ids)}, od ${time(opens)} do ${time(closes)}`,
  certainty: {
    strong: 'Wiele dobrych badań to potwierdza.',
    some: 'Niektóre badania to potwierdzają.',
    little: 'Niewiele badań to sprawdzało.',
    unknown: 'Nie wiemy, na ile to pewne.',
  },
  sector: {
    school: 'Szkoła',
    health: 'NHS lub inna ochrona zdrowia',
    council: 'Urząd lokalny (council)',
    charity: 'Organizacja charytatywna',
    community: 'Lokalna grupa',
    national: 'Organizacja ogólnokrajowa',
    private: 'Prywatna firma',
  },
  paidBy: (funder) => `Kto za to płaci: ${funder}`,
  changed: (isoDay) => `Nie wiemy. Ostatnia zmiana wpisu: ${polishDay(isoDay)}.`,
  old: 'To stara informacja. Zapytaj ich, czy jest wciąż aktualna.',
  // What matters most
  wishes: plWishes,
  tradeOff: (good, but) => `${plWishes[good]}, ale ${plButs[but]}.`,
  stand: { yes: 'Tak', no: 'Nie', unknown: 'Nie wiemy. Zapytaj ich.' },
  weighed: 'Jak każda propozycja pasuje do twojego wyboru',
  weighDone: 'Dalej',
  // Choosing
  decideNote: 'Możesz wybrać jedną lub dwie.',
  decideFirst: 'Wybierz jedną lub dwie albo „Nie teraz”.',
  decideDone: 'Utwórz mój plan',
  // Looking again
  checkIn: {
    yes: 'Tak, pomaga',
    bit: 'Trochę pomaga',
    no: 'Nie, nie pomaga',
    'not-started': 'To się jeszcze nie zaczęło',
    'no-plan': 'Nie mam planu, do którego można zajrzeć',
  },
  yourPlan: 'Twój plan',
  opened: 'Oto otwarty plan. Nie jest twój? Możesz zacząć od nowa.',
  openedVersion: {
    same: '',
    older: 'Ten plan powstał jakiś czas temu. Może w nim czegoś brakować.',
    newer: 'Ten plan powstał na nowszej stronie. Może w nim czegoś brakować.',
  },
  openedGone: (name) => `Tego nie ma już na naszej liście: ${name}. Sprawdź, czy to jeszcze działa.`,
  openedUnread: 'Nie udało się sprawdzić, co w nim jest. Coś mogło się zmienić.',
  notOpened: {
    damaged: 'Nie udało się otworzyć planu. Brakuje w nim części albo został zmieniony.',
    'too-long': 'Nie udało się otworzyć planu. Jest za długi.',
    'not-a-plan': 'Nie udało się tego otworzyć. Nie ma w tym planu.',
    'not-loaded': 'Nie udało się otworzyć planu. Część tej strony się nie wczytała.',
  },
  canStillAnswer: 'Nadal możesz odpowiedzieć albo zacząć od nowa.',
  openFile: 'Otwórz plan zapisany jako plik',
  startAgain: 'Zacznij od nowa',
  // An end
  people: 'Osoby, do których możesz się zwrócić',
  ...plPlan,
};
