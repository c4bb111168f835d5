import { clock } from './clock.ts';
import type { LaterWords } from './en-GB.later.ts';
import { isolated } from './isolated.ts';
import { days, namedDays } from './opening.ts';
import { languageName } from './language-name.ts';
import { plural } from './plural.ts';
import { urduDay, urPlan } from './ur.plan.ts';
import { urButs, urWishes } from './ur.wishes.ts';

const locale = 'ur';
const weeks = plural(locale, { one: '# ہفتہ', other: '# ہفتے' });
const miles = plural(locale, { one: '# میل', other: '# میل' });
export const urduDays = namedDays('پیر,منگل,بدھ,جمعرات,جمعہ,ہفتہ,اتوار', ' اور ', '، اور ', '، ');
const daysOf = days(urduDays, (first, last) => `${first} سے ${last}`);
/** What people call the parts of a day, each from an hour on. */
const PERIODS = [
  [0, 'رات'],
  [4, 'صبح'],
  [12, 'دوپہر'],
  [16, 'سہ پہر'],
  [18, 'شام'],
  [20, 'رات'],
] as const;
/** "صبح 9 بجے", "شام 6:30 بجے": the part of the day first, as people say it. */
export const urduTime = clock((hour, minute) => {
  const [, period] = PERIODS.findLast(([from]) => hour >= from) ?? [];
  return `${period} ${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`} بجے`;
});

/** The words of later steps. A draft in Urdu: nobody has reviewed it. */
export const urLater: LaterWords = {
  locale,
  day: urduDay,
  openNow: (until) => `ابھی کھلا ہے، ${urduTime(until)} تک۔`,
  closedNow: (day, at) => `ابھی بند ہے۔ کھلنے کا وقت: ${daysOf([day])}، ${urduTime(at)}۔ فوری مدد ہر وقت کھلی ہے۔`,
  unknown: 'ہمیں معلوم نہیں۔ ان سے پوچھیں۔',
  questionsLeft: plural(locale, { one: 'تقریباً # سوال باقی ہے', other: 'تقریباً # سوال باقی ہیں' }),
  // What was said
  conversation: 'آپ نے اب تک جو بتایا',
  earlier: plural(locale, { one: '# پچھلا جواب', other: '# پچھلے جواب' }),
  unsaid: { unsure: 'یقین نہیں', skip: 'چھوڑ دیا' },
  change: 'بدلیں',
  // Own words and cards
  continue: 'آگے',
  cards: 'یا جو ٹھیک لگے وہ چنیں',
  // What was heard
  heard: 'لگتا ہے کہ یہ اہم ہے:',
  heardFrom: (words) => `آپ نے لکھا: “${isolated(words)}”`,
  heardRight: 'یہ ٹھیک ہے',
  heardWrong: 'میرے لفظ بدلیں',
  dropped: 'ہم نے وہ نام اور نمبر نکال دیے جن سے پتا چل سکتا ہے کہ کون ہے۔',
  readIn: (name) => `اس زبان میں پڑھیں: ${isolated(name)}`,
  language: 'زبان',
  noLanguage: (tag) =>
    `اس زبان میں ابھی ہمارے پاس لفظ نہیں: ${isolated(languageName(locale, tag))}۔ سروس سے بات کرتے وقت آپ ترجمان مانگ سکتے ہیں۔`,
  // A place
  near: 'آپ کے پوسٹ کوڈ کا پہلا حصہ، اگر چاہیں',
  nearHint: 'مثلاً M32۔ اس سے ہم وہ دکھا سکتے ہیں جو آپ کے قریب ہے۔',
  nearHost: (place) => `اس جگہ کے قریب ڈھونڈنے کے لیے خالی چھوڑ دیں: ${isolated(place)}۔`,
  // Kinds of support
  ring: 'مدد کی پانچ قسمیں، آپ کے گرد پانچ برابر شکلوں میں۔ کوئی پہلے نہیں آتی۔',
  ringYou: 'آپ',
  bothWords: 'خاندان اور پیشہ ور لوگ انہیں کیا کہتے ہیں',
  groupingsNote: 'یہ ایک کے بعد ایک آنے والے قدم نہیں ہیں۔ آپ ایک، کچھ یا کوئی نہیں چن سکتے ہیں۔',
  confirm: 'مجھے یہ چاہئیں',
  // Offers
  found: plural(locale, {
    one: 'یہ # ہے جو ٹھیک بیٹھ سکتی ہے۔',
    other: 'یہ # ہیں جو ٹھیک بیٹھ سکتی ہیں۔',
  }),
  foundNone: 'ہمیں ایسی کوئی نہیں ملی جو ٹھیک بیٹھے۔',
  nearest: 'ہمیں ایسی کوئی معلوم نہیں جو بالکل آپ کی بات پر ٹھیک بیٹھے۔ یہ سب سے قریب ہیں۔',
  invented: 'یہ جگہیں فرضی ہیں، صرف یہ دکھانے کے لیے کہ یہ کیسے کام کرتا ہے۔',
  moreFound: plural(locale, {
    one: '# اور ہے جو ہم نے نہیں دکھائی۔',
    other: '# اور ہیں جو ہم نے نہیں دکھائیں۔',
  }),
  orderNote: 'جو برابر ٹھیک بیٹھیں ان کی کوئی خاص ترتیب نہیں۔',
  why: 'یہ یہاں کیوں ہے',
  reasons: {
    need: (label) => `کیونکہ آپ نے بتایا: ${isolated(label)}`,
    said: 'اس لیے کہ آپ نے جو اہم بتایا',
    grouping: (label) => `آپ نے چنا: ${isolated(label)}`,
    kind: 'مدد کی ایک قسم جو آپ نے چنی',
    national: 'برطانیہ میں ہر جگہ کے لیے',
    area: (area) => `اس علاقے کے لوگوں کے لیے: ${isolated(area)}`,
    how: (how) => `آپ نے مانگا: ${isolated(how)}`,
    start: {
      self: 'آپ خود رابطہ کر سکتے ہیں',
      parent: 'ماں باپ یا سرپرست رابطہ کر سکتے ہیں',
      school: 'اسکول اس کے لیے کہہ سکتا ہے',
      gp: 'GP اس کے لیے کہہ سکتا ہے',
      'drop-in': 'آپ وقت لیے بغیر جا سکتے ہیں',
    },
    free: 'مفت',
    community: 'آپ کے قریب کچھ جو صحت کی سروس نہیں',
    general: 'اس سے کئی طرح کی پریشانیوں میں مدد ملتی ہے',
  },
  noDistance: (outcode: string) => `ہم نہیں بتا سکتے کہ ${isolated(outcode)} سے یہ جگہیں کتنی دور ہیں۔`,
  elsewhereNote: 'جو مدد صرف اس علاقے کے لیے ہے وہ اس فہرست میں نہیں ہے۔ آپ نے بتایا کہ گھر کہیں اور ہے۔',
  unknownList: 'ہمیں معلوم نہیں۔ ان سے پوچھیں:',
  unknowns: {
    need: 'کیا اس سے آپ کی بتائی ہوئی بات میں مدد ملتی ہے',
    age: 'یہ کس عمر کے لیے ہے',
    place: 'کیا یہ آپ کے علاقے کے لیے ہے',
    how: 'وہ کیسے مدد کرتے ہیں',
    start: 'کیسے شروع کریں',
    cost: 'اس پر کتنا خرچ آتا ہے',
    kind: 'یہ کس قسم کی مدد ہے',
    hours: 'وہ کب کھلے ہوتے ہیں',
    language: 'وہ کون سی زبانیں بولتے ہیں اور کیا ان کے پاس ترجمان ہے',
    steps: 'کیا آپ سیڑھیوں کے بغیر اندر جا سکتے ہیں',
    access: 'کیا وہاں جانا اور اسے استعمال کرنا آپ کے لیے آسان ہے',
    quiet: 'کیا وہاں خاموشی ہوتی ہے',
    told: 'کیا وہ والدین کو بتاتے ہیں',
    wait: 'کتنا انتظار کرنا پڑتا ہے',
    voice: 'کیا آپ فون کیے بغیر ان سے رابطہ کر سکتے ہیں',
    peers: 'کیا وہاں کے لوگ ایسی ہی باتوں سے گزرے ہیں',
    helping: 'کیا آپ وہاں دوسروں کی مدد کر سکتے ہیں',
    'speak-up': 'کیا وہ لوگوں کی طرف سے بات کرتے ہیں',
    proven: 'کیا اس سے لوگوں کو مدد ملتی ہے',
  },
  status: {
    open: '',
    full: 'ابھی جگہ نہیں۔ ان سے انتظار کی فہرست کا پوچھیں۔',
    paused: 'ابھی نئے لوگ نہیں لیے جا رہے۔',
  },
  about: 'اس کے بارے میں مزید',
  sideBySide: 'اسے ساتھ رکھ کر دیکھیں',
  chosen: plural(locale, { one: '# چنی گئی', other: '# چنی گئیں' }),
  chooseSome: 'آپ 4 تک ساتھ رکھ کر دیکھ سکتے ہیں۔',
  chooseOne: 'پہلے ایک یا زیادہ چنیں۔',
  atMost: plural(locale, {
    one: 'آپ # چن سکتے ہیں۔ پہلے ایک ہٹائیں۔',
    other: 'آپ # تک چن سکتے ہیں۔ پہلے ایک ہٹائیں۔',
  }),
  showSideBySide: 'انہیں ساتھ رکھ کر دکھائیں',
  source: (name) => `ذریعہ: ${isolated(name)}۔`,
  fetched: (isoDay) => `کاپی کرنے کی تاریخ: ${urduDay(isoDay)}۔`,
  textphone: 'ٹیکسٹ فون',
  // Side by side
  differ: 'جہاں فرق ہے',
  same: 'جہاں ایک جیسی ہیں',
  fact: 'کیا دیکھنا ہے',
  rows: {
    what: 'یہ کیا ہے',
    'who-for': 'یہ کس کے لیے ہے',
    'what-happens': 'کیا ہوتا ہے',
    'good-for': 'کس بات میں مدد کر سکتی ہے',
    limits: 'کیا نہیں کر سکتی',
    wait: 'کتنا انتظار ہے',
    start: 'کیسے شروع کریں',
    'who-knows': 'کسے معلوم ہوگا',
    cost: 'خرچ',
    'where-when': 'کہاں اور کب',
    lasts: 'کب تک چلتی ہے',
    evidence: 'کیا لوگوں کو فائدہ ہوتا ہے؟',
    runs: 'کون چلاتا ہے',
    checked: 'آخری بار کب جانچا گیا',
  },
  notNow: 'ابھی نہیں',
  notNowHint: 'سب ایسے ہی رہنے دیں، یا کسی بھروسے والے سے بات کریں۔ آپ واپس آ سکتے ہیں۔',
  notNowRows: {
    what: 'فی الحال سب ایسے ہی رہنے دینا۔',
    'who-for': 'ہر وہ شخص جسے اور وقت چاہیے۔',
    'what-happens': 'جیسے چل رہا ہے ویسے ہی چلتا ہے۔ آپ کسی بھروسے والے سے بات کر سکتے ہیں۔',
    'good-for': 'سوچنے کا وقت ملتا ہے۔',
    limits: 'حالات ویسے ہی رہ سکتے ہیں، یا مشکل ہو سکتے ہیں۔',
    wait: 'کوئی نہیں۔ آپ کسی بھی دن واپس آ سکتے ہیں۔',
    start: 'کچھ نہیں کرنا۔',
    'who-knows': 'کسی کو نہیں بتایا جاتا۔',
    cost: 'مفت',
    'where-when': 'جہاں آپ ہیں۔',
    lasts: 'جب تک آپ چاہیں۔',
    evidence: 'کچھ باتیں وقت کے ساتھ بہتر ہو جاتی ہیں، کچھ نہیں۔ ہمیں معلوم نہیں کہ آپ کے لیے کیا ہوگا۔',
    runs: 'آپ۔',
    checked: 'یہ ہمیشہ سچ ہے۔',
  },
  looked: 'آگے',
  // What offers say
  age: (min, max) =>
    min === undefined
      ? `${max} سال تک کی عمر کے لیے`
      : max === undefined
        ? `${min} سال یا زیادہ عمر کے لیے`
        : `${min} سے ${max} سال کی عمر کے لیے`,
  miles: (away) => (away < 1 ? 'ایک میل سے کم دور' : `تقریباً ${miles(away)} دور`),
  notFor: (who) => `ان کے لیے نہیں: ${isolated(who)}`,
  how: {
    'in-person': 'آمنے سامنے',
    online: 'آن لائن',
    phone: 'فون پر',
    text: 'میسج یا چیٹ سے',
    home: 'آپ کے گھر پر',
    group: 'گروپ میں',
    'self-guided': 'اکیلے، اپنے وقت پر',
  },
  noSelfStart: 'آپ اسے خود شروع نہیں کر سکتے۔ کسی کو آپ کے لیے کہنا ہوگا۔',
  otherStart: 'دوسرے لوگ اس کے لیے کہہ سکتے ہیں',
  parentTold: {
    yes: 'ماں باپ یا سرپرست کو بتایا جاتا ہے۔',
    no: 'ماں باپ یا سرپرست کو نہیں بتایا جاتا۔',
    depends: 'ماں باپ یا سرپرست کو بتانا حالات پر ہے۔ ان سے پوچھیں۔',
  },
  recordsKept: (what) => `وہ کیا لکھ کر رکھتے ہیں: ${isolated(what)}`,
  mustShare: (when) => `انہیں کب کسی کو بتانا ہوتا ہے: ${isolated(when)}`,
  free: 'مفت',
  notFree: 'اس کے پیسے لگتے ہیں۔ ان سے پوچھیں کتنے۔',
  wait: (min, max, asOf) => {
    const low = min ?? max ?? 0;
    const high = max ?? min ?? 0;
    const how =
      high === 0
        ? 'کوئی انتظار نہیں'
        : min === undefined
          ? `${weeks(high)} تک`
          : max === undefined
            ? `کم از کم ${weeks(low)}`
            : low === high
              ? weeks(low)
              : `${low} سے ${weeks(high)}`;
    return asOf ? `${how} (جانچنے کی تاریخ: ${urduDay(asOf)})` : how;
  },
  asOf: (isoDay) => `جانچنے کی تاریخ: ${urduDay(isoDay)}`,
  open: (ids, opens, closes) => `${daysOf(ids)}، ${urduTime(opens)} سے ${urduTime(closes)} تک`,
  certainty: {
    strong: 'بہت سی اچھی تحقیق یہ کہتی ہے۔',
    some: 'کچھ تحقیق یہ کہتی ہے۔',
    little: 'اس پر کم تحقیق ہوئی ہے۔',
    unknown: 'ہمیں معلوم نہیں کہ یہ کتنا پکا ہے۔',
  },
  sector: {
    school: 'اسکول',
    health: 'NHS یا صحت کی کوئی اور سروس',
    council: 'کونسل',
    charity: 'خیراتی ادارہ',
    community: 'محلے کا گروپ',
    national: 'پورے ملک کی سروس',
    private: 'نجی ادارہ',
  },
  paidBy: (funder) => `خرچ کون دیتا ہے: ${isolated(funder)}`,
  changed: (isoDay) => `ہمیں معلوم نہیں۔ اندراج میں آخری تبدیلی: ${urduDay(isoDay)}۔`,
  old: 'یہ پرانی بات ہے۔ ان سے پوچھیں کہ کیا یہ اب بھی درست ہے۔',
  // What matters most
  wishes: urWishes,
  tradeOff: (good, but) => `${urWishes[good]}، مگر ${urButs[but]}۔`,
  stand: { yes: 'ہاں', no: 'نہیں', unknown: 'ہمیں معلوم نہیں۔ ان سے پوچھیں۔' },
  weighed: 'جو آپ نے چنا اس پر ہر ایک کیسے پوری اترتی ہے',
  weighDone: 'آگے',
  // Choosing
  decideNote: 'آپ ایک یا دو چن سکتے ہیں۔',
  decideFirst: 'ایک یا دو چنیں، یا “ابھی نہیں”۔',
  decideDone: 'میرا پلان بنائیں',
  // Looking again
  checkIn: {
    yes: 'ہاں، فائدہ ہے',
    bit: 'تھوڑا فائدہ ہے',
    no: 'نہیں، فائدہ نہیں',
    'not-started': 'ابھی شروع نہیں ہوا',
    'no-plan': 'میرے پاس دیکھنے کے لیے کوئی پلان نہیں',
  },
  yourPlan: 'آپ کا پلان',
  opened: 'یہ وہ پلان ہے جو آپ نے کھولا۔ یہ آپ کا نہیں؟ آپ پھر سے شروع کر سکتے ہیں۔',
  openedVersion: {
    same: '',
    older: 'یہ کچھ عرصہ پہلے بنا تھا۔ اس کے کچھ حصے شاید نہ ہوں۔',
    newer: 'یہ ایک نئے صفحے پر بنا تھا۔ اس کے کچھ حصے شاید نہ ہوں۔',
  },
  openedGone: (name) => `یہ اب ہماری فہرست میں نہیں: ${isolated(name)}۔ دیکھ لیں کہ یہ اب بھی ہے یا نہیں۔`,
  openedUnread: 'ہم نہیں دیکھ سکے کہ اس میں کیا ہے۔ شاید یہ بدل گیا ہو۔',
  notOpened: {
    damaged: 'آپ کا پلان نہیں کھل سکا۔ اس کا کچھ حصہ نہیں ہے، یا بدل گیا ہے۔',
    'too-long': 'آپ کا پلان نہیں کھل سکا۔ یہ بہت لمبا ہے۔',
    'not-a-plan': 'یہ نہیں کھل سکا۔ اس میں کوئی پلان نہیں۔',
    'not-loaded': 'آپ کا پلان نہیں کھل سکا۔ اس صفحے کا ایک حصہ نہیں کھلا۔',
  },
  canStillAnswer: 'آپ اب بھی جواب دے سکتے ہیں، یا پھر سے شروع کر سکتے ہیں۔',
  openFile: 'وہ پلان کھولیں جو فائل میں محفوظ ہے',
  startAgain: 'پھر سے شروع کریں',
  // An end
  people: 'لوگ جن سے مدد مل سکتی ہے',
  ...urPlan,
};
