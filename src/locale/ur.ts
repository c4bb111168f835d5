import type { InterfaceWords } from './en-GB.ts';
import { isolated } from './isolated.ts';

const locale = 'ur';

/** A draft in Urdu: nobody has reviewed it. */
export const ur: InterfaceWords = {
  locale,
  dir: 'rtl',
  // The frame
  urgentHelp: 'فوری مدد',
  leave: 'باہر نکلیں',
  leaveHint: 'اس صفحے سے فوراً نکل جائیں۔ آپ Shift کو 3 بار بھی دبا سکتے ہیں۔',
  privacy: 'یہ کوئی انسان نہیں، اور جو آپ لکھیں وہ کوئی نہیں پڑھتا۔ وہ اسی صفحے پر رہتا ہے اور محفوظ نہیں کیا جاتا۔',
  loading: 'کھل رہا ہے…',
  // Answers
  back: 'واپس',
  unsure: 'مجھے یقین نہیں',
  skip: 'اسے چھوڑ دیں',
  shortcut: 'جو ابھی ہے وہ دکھائیں',
  before: 'آپ کا پہلے والا جواب',
  busy: { understanding: 'آپ کے لفظ پڑھے جا رہے ہیں…', searching: 'مدد ڈھونڈی جا رہی ہے…' },
  // When something fails
  notices: {
    'place-unknown': 'ہمیں یہ جگہ معلوم نہیں۔ پوسٹ کوڈ کا پہلا حصہ لکھیں، مثلاً M32۔ یا خانہ خالی چھوڑ دیں۔',
    'offers-failed': 'مقامی مدد کی فہرست نہیں کھل سکی۔ آپ دوبارہ کوشش کر سکتے ہیں۔ فوری مدد اب بھی کام کرتی ہے۔',
    'flow-refused': 'سوال نہیں کھل سکے۔ فوری مدد اب بھی کام کرتی ہے۔',
    'understand-failed': 'ہم آپ کے لفظ نہیں پڑھ سکے۔ آپ دوبارہ کوشش کر سکتے ہیں، یا کارڈ میں سے چن سکتے ہیں۔',
  },
  tryAgain: 'دوبارہ کوشش کریں',
  // Urgent help
  carryOn: 'آگے چلیں',
  moreHelp: 'مزید مدد',
  moreLines: 'لوگ جن سے آپ بات کر سکتے ہیں',
  otherWays: 'اگر آپ بول یا سن نہیں سکتے',
  cardKind: { emergency: 'ایمرجنسی: ', urgent: 'فوری: ', support: '' },
  call: 'فون کریں:',
  text: 'میسج کریں:',
  textWord: (word) => `لفظ ${isolated(word)} اس نمبر پر میسج کریں:`,
  reach: {
    chat: 'آن لائن چیٹ کریں',
    bsl: 'برطانوی اشاروں کی زبان (BSL)',
    relay: 'Relay UK',
    email: 'ای میل',
    place: 'یہاں جائیں:',
    web: 'ویب سائٹ کھولیں',
  },
  free: 'مفت',
  offBill: 'فون کے بل پر نظر نہیں آتا',
  newTab: 'نئے ٹیب میں کھلتا ہے',
};
