import { cyGBPlan } from './cy-GB.plan.ts';
import { cyGBButs, cyGBWishes } from './cy-GB.wishes.ts';
import type { LaterWords } from './en-GB.later.ts';
import { britishTime, days } from './opening.ts';
import { plural } from './plural.ts';
import { softened, welshDay, welshDays } from './welsh-days.ts';

const locale = 'cy-GB';
const weeks = plural(locale, { other: '# wythnos' });
const milesOf = plural(locale, { one: '# filltir', two: '# filltir', other: '# milltir' });
const daysOf = days(welshDays, (first, last) => `${first} i ${softened(last)}`);
const NAMED: Readonly<Record<string, string>> = { midday: 'hanner dydd', midnight: 'hanner nos' };
/** "9am", "5:30pm", "hanner dydd", "hanner nos". */
const time = (clock: string): string => NAMED[britishTime(clock)] ?? britishTime(clock);
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The words of later steps. A draft in Welsh: nobody has reviewed it. */
export const cyGBLater: LaterWords = {
  locale,
  day: welshDay,
  openNow: (until) => `Ar agor nawr, tan ${time(until)}.`,
  closedNow: (day, at) =>
    `Ar gau nawr. Mae’n agor ${softened(daysOf([day]))} am ${time(at)}. Mae Cymorth brys ar agor bob amser.`,
  unknown: 'Dydyn ni ddim yn gwybod. Gofynnwch iddyn nhw.',
  questionsLeft: plural(locale, {
    two: 'Tua # gwestiwn ar ôl',
    few: 'Tua # chwestiwn ar ôl',
    many: 'Tua # chwestiwn ar ôl',
    other: 'Tua # cwestiwn ar ôl',
  }),
  // What was said
  conversation: 'Beth rydych chi wedi’i ddweud hyd yma',
  earlier: plural(locale, { other: '# ateb cynharach' }),
  unsaid: { unsure: 'Ddim yn siŵr', skip: 'Wedi’i hepgor' },
  change: 'Newid',
  // Own words and cards
  continue: 'Ymlaen',
  cards: 'Neu dewiswch unrhyw rai sy’n wir i chi',
  // What was heard
  heard: 'Mae’n ymddangos bod hyn yn bwysig:',
  heardFrom: (words) => `Ysgrifennoch chi “${words}”`,
  heardRight: 'Mae hynny’n iawn',
  heardWrong: 'Newid fy ngeiriau',
  dropped: 'Rydyn ni wedi gadael allan enwau a rhifau a allai ddangos pwy yw rhywun.',
  readIn: (name) => `Darllen hwn yn: ${name}`,
  language: 'Iaith',
  noLanguage: (tag) =>
    `Nid oes gennym eiriau yn yr iaith hon eto (${tag}). Pan fyddwch yn cysylltu â gwasanaeth, gallwch ofyn am gyfieithydd.`,
  // A place
  near: 'Hanner cyntaf eich cod post, os hoffech chi',
  nearHint: 'Er enghraifft, CF10. Mae’n ein helpu i ddangos beth sy’n agos atoch chi.',
  nearHost: (place) => `Gadewch hwn yn wag i edrych yn agos at: ${place}.`,
  // Kinds of support
  ring: 'Y pum math o gymorth, fel pum siâp cyfartal o’ch cwmpas. Does dim un yn dod gyntaf.',
  ringYou: 'Chi',
  bothWords: 'Beth mae teuluoedd a gweithwyr proffesiynol yn galw’r rhain',
  groupingsNote: 'Nid camau yw’r rhain. Gallwch chi ddewis un, rhai neu ddim un.',
  confirm: 'Dyma’r rhai dw i eu heisiau',
  // Offers
  found: plural(locale, { two: 'Dyma # ddewis a allai weithio.', other: 'Dyma # dewis a allai weithio.' }),
  foundNone: 'Ddaethon ni ddim o hyd i un a allai weithio.',
  nearest: 'Dydyn ni ddim yn gwybod am ddim sy’n union fel y dywedoch chi. Dyma’r rhai agosaf.',
  invented: 'Mae’r lleoedd hyn wedi’u dyfeisio, i ddangos sut mae hwn yn gweithio.',
  moreFound: plural(locale, {
    one: 'Mae # dewis arall nad ydyn ni wedi’i ddangos.',
    two: 'Mae # ddewis arall nad ydyn ni wedi’u dangos.',
    other: 'Mae # dewis arall nad ydyn ni wedi’u dangos.',
  }),
  orderNote: 'Os ydyn nhw’n gweddu cystal â’i gilydd, does dim trefn arbennig iddyn nhw.',
  why: 'Pam mae yma',
  reasons: {
    need: (label) => `Am i chi ddweud: ${label}`,
    said: 'Oherwydd beth ddywedoch chi sy’n bwysig',
    grouping: (label) => `Dewisoch chi: ${label}`,
    kind: 'Math o gymorth a ddewisoch chi',
    national: 'I unrhyw le yn y Deyrnas Unedig',
    area: (area) => `I bobl yn: ${area}`,
    how: (how) => `Gofynnoch chi am: ${how}`,
    start: {
      self: 'Gallwch chi gysylltu â nhw eich hun',
      parent: 'Gall rhiant neu ofalwr gysylltu â nhw',
      school: 'Gall ysgol ofyn amdano',
      gp: 'Gall meddyg teulu ofyn amdano',
      'drop-in': 'Gallwch chi droi i fyny heb apwyntiad',
    },
    free: 'Am ddim',
    community: 'Rhywbeth yn agos atoch chi sydd ddim yn wasanaeth iechyd',
    general: 'Mae’n helpu gyda llawer math o boen meddwl',
  },
  noDistance: (outcode: string) => `Allwn ni ddim dweud pa mor bell ydy pethau o ${outcode}.`,
  elsewhereNote:
    'Dydy help sydd ond ar gyfer yr ardal hon ddim ar y rhestr hon. Dywedoch chi fod eich cartref yn rhywle arall.',
  unknownList: 'Dydyn ni ddim yn gwybod. Gofynnwch iddyn nhw:',
  unknowns: {
    need: 'a yw’n helpu gyda beth ddywedoch chi',
    age: 'i ba oedrannau mae',
    place: 'a yw ar gyfer eich ardal chi',
    how: 'sut maen nhw’n rhoi help',
    start: 'sut i ddechrau',
    cost: 'faint mae’n ei gostio',
    kind: 'pa fath o help ydy o',
    hours: 'pryd maen nhw ar agor',
    language: 'pa ieithoedd maen nhw’n eu siarad, ac oes cyfieithydd ganddyn nhw',
    steps: 'a allwch chi fynd i mewn heb risiau',
    access: 'a yw’n hawdd i chi fynd i mewn a’i ddefnyddio',
    quiet: 'a yw’n dawel yno',
    told: 'a ydyn nhw’n dweud wrth rieni',
    wait: 'pa mor hir mae pobl yn aros',
    voice: 'a allwch chi gysylltu heb ffonio',
    peers: 'a yw pobl yno wedi bod drwy’r un pethau',
    helping: 'a allwch chi helpu pobl eraill yno',
    'speak-up': 'a ydyn nhw’n siarad dros bobl',
    proven: 'a yw’n helpu pobl',
  },
  status: {
    open: '',
    full: 'Llawn ar hyn o bryd. Gofynnwch iddyn nhw am restr aros.',
    paused: 'Ddim yn derbyn pobl newydd ar hyn o bryd.',
  },
  about: 'Mwy amdano',
  sideBySide: 'Edrych ar hwn ochr yn ochr',
  chosen: plural(locale, { one: '# wedi’i ddewis', other: '# wedi’u dewis' }),
  chooseSome: 'Gallwch chi roi hyd at 4 ochr yn ochr.',
  chooseOne: 'Dewiswch un neu fwy yn gyntaf.',
  atMost: plural(locale, {
    one: 'Gallwch chi ddewis #. Tynnwch un i ffwrdd yn gyntaf.',
    other: 'Gallwch chi ddewis hyd at #. Tynnwch un i ffwrdd yn gyntaf.',
  }),
  showSideBySide: 'Eu dangos ochr yn ochr',
  source: (name) => `Ffynhonnell: ${name}.`,
  fetched: (isoDay) => `Copïwyd ar ${welshDay(isoDay)}.`,
  textphone: 'Ffôn testun',
  // Side by side
  differ: 'Lle maen nhw’n wahanol',
  same: 'Lle maen nhw’n dweud yr un peth',
  fact: 'Beth i edrych arno',
  rows: {
    what: 'Beth yw hwn',
    'who-for': 'I bwy mae hwn',
    'what-happens': 'Beth sy’n digwydd',
    'good-for': 'Gyda beth all hwn helpu',
    limits: 'Beth na all hwn ei wneud',
    wait: 'Faint yw’r amser aros',
    start: 'Sut i ddechrau',
    'who-knows': 'Pwy fydd yn gwybod',
    cost: 'Cost',
    'where-when': 'Ble a phryd',
    lasts: 'Am faint mae’n para',
    evidence: 'Ydy hwn yn helpu pobl?',
    runs: 'Pwy sy’n ei redeg',
    checked: 'Gwiriwyd ddiwethaf',
  },
  notNow: 'Ddim nawr',
  notNowHint: 'Gadael pethau fel y maen nhw, neu siarad â rhywun rydych chi’n ymddiried ynddo. Gallwch chi ddod yn ôl.',
  notNowRows: {
    what: 'Rydych chi’n gadael pethau fel y maen nhw am y tro.',
    'who-for': 'Unrhyw un sydd eisiau mwy o amser.',
    'what-happens':
      'Rydych chi’n mynd ymlaen fel rydych chi. Gallwch chi siarad â rhywun rydych chi’n ymddiried ynddo.',
    'good-for': 'Mae’n rhoi amser i chi feddwl.',
    limits: 'Efallai bydd pethau’n aros yr un fath, neu’n mynd yn anoddach.',
    wait: 'Dim. Gallwch chi ddod yn ôl unrhyw ddiwrnod.',
    start: 'Does dim byd i’w wneud.',
    'who-knows': 'Does neb yn cael gwybod.',
    cost: 'Am ddim',
    'where-when': 'Lle rydych chi.',
    lasts: 'Cyhyd ag y dymunwch.',
    evidence: 'Mae rhai pethau’n gwella gydag amser, a rhai ddim. Dydyn ni ddim yn gwybod pa rai i chi.',
    runs: 'Chi.',
    checked: 'Mae hyn bob amser yn wir.',
  },
  looked: 'Nesaf',
  // What offers say
  age: (min, max) =>
    min === undefined
      ? `I bobl hyd at ${max} oed`
      : max === undefined
        ? `I bobl ${min} oed a hŷn`
        : `I bobl ${min} i ${max} oed`,
  miles: (miles) => (miles < 1 ? 'Llai na milltir i ffwrdd' : `Tua ${milesOf(miles)} i ffwrdd`),
  notFor: (who) => `Ddim i: ${who}`,
  how: {
    'in-person': 'Wyneb yn wyneb',
    online: 'Ar-lein',
    phone: 'Dros y ffôn',
    text: 'Drwy neges destun neu sgwrs ar-lein',
    home: 'Yn eich cartref',
    group: 'Mewn grŵp',
    'self-guided': 'Ar eich pen eich hun, yn eich amser eich hun',
  },
  noSelfStart: 'Allwch chi ddim ei ddechrau eich hun. Mae’n rhaid i rywun ofyn drosoch chi.',
  otherStart: 'Gall pobl eraill ofyn amdano',
  parentTold: {
    yes: 'Mae rhieni neu ofalwyr yn cael gwybod.',
    no: 'Dydy rhieni neu ofalwyr ddim yn cael gwybod.',
    depends: 'Mae’n dibynnu a yw rhieni neu ofalwyr yn cael gwybod. Gofynnwch iddyn nhw.',
  },
  recordsKept: (what) => `Beth maen nhw’n ei ysgrifennu: ${what}`,
  mustShare: (when) => `Pryd mae’n rhaid iddyn nhw ddweud wrth rywun: ${when}`,
  free: 'Am ddim',
  notFree: 'Mae’n costio arian. Gofynnwch iddyn nhw faint.',
  wait: (min, max, asOf) => {
    const low = min ?? max ?? 0;
    const high = max ?? min ?? 0;
    const how =
      high === 0
        ? 'Dim aros'
        : min === undefined
          ? `Hyd at ${weeks(high)}`
          : max === undefined
            ? `O leiaf ${weeks(low)}`
            : low === high
              ? weeks(low)
              : `${low} i ${weeks(high)}`;
    return asOf ? `${how} (gwiriwyd ar ${welshDay(asOf)})` : how;
  },
  asOf: (isoDay) => `Gwiriwyd ar ${welshDay(isoDay)}`,
  open: (ids, opens, closes) => `${capital(daysOf(ids))}, ${time(opens)} tan ${time(closes)}`,
  certainty: {
    strong: 'Mae llawer o astudiaethau da yn dweud hynny.',
    some: 'Mae rhai astudiaethau yn dweud hynny.',
    little: 'Ychydig o astudiaethau sydd wedi edrych arno.',
    unknown: 'Dydyn ni ddim yn gwybod pa mor sicr yw hyn.',
  },
  sector: {
    school: 'Ysgol',
    health: 'Y GIG neu wasanaeth iechyd arall',
    council: 'Y cyngor',
    charity: 'Elusen',
    community: 'Grŵp cymunedol',
    national: 'Gwasanaeth cenedlaethol',
    private: 'Busnes preifat',
  },
  paidBy: (funder) => `Pwy sy’n talu: ${funder}`,
  changed: (isoDay) => `Dydyn ni ddim yn gwybod. Newidiwyd y cofnod ddiwethaf ar ${welshDay(isoDay)}.`,
  old: 'Mae hwn yn hen. Gofynnwch iddyn nhw a yw’n dal yn gywir.',
  // What matters most
  wishes: cyGBWishes,
  tradeOff: (good, but) => `${cyGBWishes[good]}, ond ${cyGBButs[but]}.`,
  stand: { yes: 'Ydy', no: 'Nac ydy', unknown: 'Dydyn ni ddim yn gwybod. Gofynnwch iddyn nhw.' },
  weighed: 'Sut mae pob un yn cyd-fynd â’ch dewis',
  weighDone: 'Nesaf',
  // Choosing
  decideNote: 'Gallwch chi ddewis un neu ddau.',
  decideFirst: 'Dewiswch un neu ddau, neu “Ddim nawr”.',
  decideDone: 'Gwneud fy nghynllun',
  // Looking again
  checkIn: {
    yes: 'Ydy, mae’n helpu',
    bit: 'Mae’n helpu ychydig',
    no: 'Nac ydy, dydy hyn ddim yn helpu',
    'not-started': 'Dw i ddim wedi dechrau eto',
    'no-plan': 'Does gen i ddim cynllun i edrych arno',
  },
  yourPlan: 'Eich cynllun',
  opened: 'Dyma’r cynllun agoroch chi. Nid eich un chi? Gallwch chi ddechrau eto.',
  openedVersion: {
    same: '',
    older: 'Gwnaed y cynllun beth amser yn ôl. Efallai fod rhannau ar goll.',
    newer: 'Gwnaed y cynllun ar dudalen fwy newydd. Efallai fod rhannau ar goll.',
  },
  openedGone: (name) => `Dydy ${name} ddim ar ein rhestr bellach. Gwnewch yn siŵr ei fod yno o hyd.`,
  openedUnread: 'Doedden ni ddim yn gallu edrych beth sydd ynddo. Gallai fod wedi newid.',
  notOpened: {
    damaged: 'Doedden ni ddim yn gallu agor eich cynllun. Mae rhan ohono ar goll, neu wedi newid.',
    'too-long': 'Doedden ni ddim yn gallu agor eich cynllun. Mae’n rhy hir.',
    'not-a-plan': 'Doedden ni ddim yn gallu agor hwnnw. Does dim cynllun ynddo.',
    'not-loaded': 'Doedden ni ddim yn gallu agor eich cynllun. Wnaeth rhan o’r dudalen hon ddim llwytho.',
  },
  canStillAnswer: 'Gallwch chi ateb o hyd, neu ddechrau eto.',
  openFile: 'Agor cynllun gadwais i fel ffeil',
  startAgain: 'Dechrau eto',
  // An end
  people: 'Pobl i droi atyn nhw',
  ...cyGBPlan,
};
