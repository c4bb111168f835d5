import { dayIn } from './day.ts';
import type { enGBPlan } from './en-GB.plan.ts';
import { isolated } from './isolated.ts';

/** A day as people say it in Urdu: "3 جون، 2026". */
export const urduDay = dayIn('جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر', '،');

/** The words of a plan: a letter to oneself. A draft in Urdu: nobody has reviewed it. */
export const urPlan: typeof enGBPlan = {
  planTitle: {
    me: 'میرا پلان',
    child: 'ہمارا پلان',
    friend: 'کسی کی مدد کا میرا پلان',
    work: 'مل کر استعمال کرنے کا پلان',
  },
  planMade: (isoDay) => `تاریخ: ${urduDay(isoDay)}`,
  planMatters: {
    me: 'میرے لیے کیا اہم ہے',
    child: 'ہمارے لیے کیا اہم ہے',
    friend: 'کیا اہم ہے',
    work: 'ان کے لیے کیا اہم ہے',
  },
  planDifferent: 'کیا بدلنا چاہیے',
  planHelps: 'کس چیز سے پہلے ہی مدد ملتی ہے، تھوڑی سی بھی',
  planKinds: 'مجھے کس قسم کی مدد چاہیے',
  planWishes: 'چنتے وقت سب سے اہم کیا ہے',
  planTry: 'کیا آزمانا ہے',
  planNotNow: 'ابھی کچھ نہ چننے کا فیصلہ ہے۔ یہ بھی ایک فیصلہ ہے۔ اسے بعد میں پھر دیکھا جا سکتا ہے۔',
  planUnsure: 'ابھی یقین نہیں۔ یہ کسی بھروسے والے کو دکھا کر اس کے ساتھ سوچا جا سکتا ہے۔',
  planFirst: 'پہلا قدم',
  firstStep: {
    me: 'میں خود رابطہ کروں۔',
    parent: 'ماں باپ یا سرپرست رابطہ کریں۔',
    school: 'اسکول سے کوئی اس کے لیے کہے۔',
    gp: 'GP اس کے لیے کہے۔',
    someone: 'جس کے لیے یہ ہے وہ، یا ان کی مدد کرنے والا کوئی، رابطہ کرے۔',
    unknown: 'میں ان سے پوچھوں کہ کیسے شروع کرنا ہے۔',
  },
  planWait: 'کتنا انتظار ہے',
  planWhile: 'انتظار کے دوران',
  planAsk: 'کیا پوچھنا ہے',
  askAbout: {
    what: 'یہ کیا ہے، آپ اپنے لفظوں میں بتائیں؟',
    'who-for': 'کیا یہ میرے جیسے لوگوں کے لیے ہے؟',
    'what-happens': 'پہلی بار کیا ہوتا ہے؟',
    'good-for': 'اس سے کس بات میں مدد مل سکتی ہے؟',
    limits: 'یہ کیا نہیں کر سکتی؟',
    wait: 'اب کتنا انتظار ہے؟',
    start: 'میں کیسے شروع کروں؟',
    'who-knows': 'میرے یہاں آنے کا کسے معلوم ہوگا؟',
    cost: 'اس پر کتنا خرچ آتا ہے؟',
    'where-when': 'یہ کہاں ہے، اور کب کھلتا ہے؟',
    lasts: 'یہ کب تک چلتی ہے؟ اگر فائدہ نہ ہو تو؟',
    evidence: 'آپ کو کیسے معلوم ہے کہ اس سے فائدہ ہوتا ہے؟',
    runs: 'اسے کون چلاتا ہے؟',
    checked: 'کیا یہ اب بھی درست ہے؟',
  },
  planWith: (who) => `یہ کس کے ساتھ کرنا ہے: ${isolated(who)}`,
  planBy: (when) => `کب شروع کرنا ہے: ${isolated(when)}`,
  planIfNot: 'اگر اس سے فائدہ نہ ہو',
  planIfNotSay: [
    'یہ میرا قصور نہیں۔ ایک قسم کی مدد سب کے لیے ٹھیک نہیں ہوتی۔',
    'انہیں بتا کر پوچھا جا سکتا ہے کہ اور کیا ہو سکتا ہے۔',
    'واپس آ کر اور راستے دیکھے جا سکتے ہیں۔',
  ],
  planAgain: (isoDay) => `اسے دوبارہ دیکھنے کا دن: ${urduDay(isoDay)}۔`,
  planUrgent: 'اگر میں یا کوئی اور خطرے میں ہو تو 999 پر فون کرنا ہے یا ہسپتال کی ایمرجنسی (A&E) جانا ہے۔',
  takeFailed: 'پلان ساتھ لے جانے کے طریقے نہیں کھل سکے۔',
  planned: 'آگے',
  // A plan as text, to copy, send or save
  reachBy: {
    voice: 'فون',
    text: 'میسج',
    textphone: 'ٹیکسٹ فون',
    email: 'ای میل',
    web: 'ویب سائٹ',
    chat: 'چیٹ',
  },
  planEnding: 'یہ پلان کسی اور کے پاس نہیں۔ یہ صرف وہیں ہے جہاں میں اسے رکھوں۔',
  professionalTitle: 'مل کر استعمال کرنے کا پلان',
  party: {
    me: 'میں',
    parent: 'ماں باپ یا سرپرست',
    school: 'اسکول',
    gp: 'GP',
    someone: 'جس کے لیے یہ ہے، یا ان کی مدد کرنے والا کوئی',
    unknown: 'ابھی معلوم نہیں',
    service: 'سروس',
  },
};
