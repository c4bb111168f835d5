import { dayIn } from './day.ts';
import type { enGBPlan } from './en-GB.plan.ts';

/** A day as people say it in Polish: "3 czerwca 2026". */
export const polishDay = dayIn(
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
);

/** The words of a plan: a letter to oneself. A draft in Polish: nobody has reviewed it. */
export const plPlan: typeof enGBPlan = {
  planTitle: {
    me: 'Mój plan',
    child: 'Nasz plan',
    friend: 'Mój plan, jak komuś pomóc',
    work: 'Plan do wspólnego użytku',
  },
  planMade: (isoDay) => `Data: ${polishDay(isoDay)}`,
  planMatters: {
    me: 'Co jest dla mnie ważne',
    child: 'Co jest dla nas ważne',
    friend: 'Co jest ważne',
    work: 'Co jest ważne dla tej osoby',
  },
  planDifferent: 'Co ma się zmienić',
  planHelps: 'Co już pomaga, choćby trochę',
  planKinds: 'Rodzaje wsparcia, których chcę',
  planWishes: 'Co jest najważniejsze, gdy wybieram',
  planTry: 'Czego spróbuję',
  planNotNow: 'Na razie nic nie wybieram. To też jest wybór. Mogę do tego wrócić.',
  planUnsure: 'Jeszcze nie mam pewności. Mogę to pokazać komuś, komu ufam, i pomyśleć o tym razem.',
  planFirst: 'Pierwszy krok',
  firstStep: {
    me: 'Kontaktuję się z nimi.',
    parent: 'Kontaktuje się z nimi rodzic lub opiekun.',
    school: 'Prosi o to ktoś ze szkoły.',
    gp: 'Prosi o to lekarz (GP).',
    someone: 'Kontaktuje się z nimi osoba, dla której to jest, albo ktoś, kto jej pomaga.',
    unknown: 'Pytam ich, jak zacząć.',
  },
  planWait: 'Jak długo się czeka',
  planWhile: 'W czasie czekania',
  planAsk: 'O co zapytać',
  askAbout: {
    what: 'Co to jest, własnymi słowami?',
    'who-for': 'Czy to jest dla kogoś takiego jak ja?',
    'what-happens': 'Co dzieje się za pierwszym razem?',
    'good-for': 'W czym to może pomóc?',
    limits: 'Czego to nie może zrobić?',
    wait: 'Jak długo się teraz czeka?',
    start: 'Jak zacząć?',
    'who-knows': 'Kto będzie wiedzieć, że przychodzę?',
    cost: 'Ile to kosztuje?',
    'where-when': 'Gdzie to jest i kiedy jest otwarte?',
    lasts: 'Jak długo to trwa? A jeśli to nie pomoże?',
    evidence: 'Skąd wiadomo, że to pomaga?',
    runs: 'Kto to prowadzi?',
    checked: 'Czy to jest wciąż aktualne?',
  },
  planWith: (who) => `Z kim to zrobię: ${who}`,
  planBy: (when) => `Kiedy chcę zacząć: ${when}`,
  planIfNot: 'Jeśli to nie pomoże',
  planIfNotSay: [
    'To nie moja wina. Jeden rodzaj pomocy nie pasuje każdemu.',
    'Mogę o tym powiedzieć i zapytać, co jeszcze jest możliwe.',
    'Mogę tu wrócić i zobaczyć, co jeszcze można wybrać.',
  ],
  planAgain: (isoDay) => `Wrócę do tego planu ${polishDay(isoDay)}.`,
  planUrgent: 'Jeśli mnie lub komuś innemu coś grozi, dzwonię pod 999 lub jadę na oddział ratunkowy (A&E).',
  takeFailed: 'Nie udało się wczytać sposobów, by zabrać plan ze sobą.',
  planned: 'Dalej',
  // A plan as text, to copy, send or save
  reachBy: {
    voice: 'Telefon',
    text: 'SMS',
    textphone: 'Telefon tekstowy',
    email: 'E-mail',
    web: 'Strona internetowa',
    chat: 'Czat',
  },
  planEnding: 'Nikt inny nie ma tego planu. Jest tylko tam, gdzie go trzymam.',
  professionalTitle: 'Plan do wspólnego użytku',
  party: {
    me: 'Ja',
    parent: 'Rodzic lub opiekun',
    school: 'Szkoła',
    gp: 'Lekarz (GP)',
    someone: 'Osoba, dla której to jest, albo ktoś, kto jej pomaga',
    unknown: 'Jeszcze nie wiadomo',
    service: 'Placówka',
  },
};
