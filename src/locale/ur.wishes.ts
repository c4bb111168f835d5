import type { LaterWords } from './en-GB.later.ts';

type Wishes = LaterWords['wishes'];

/** What can matter most when choosing. A draft in Urdu: nobody has reviewed it. */
export const urWishes: Wishes = {
  soon: 'یہ جلد شروع ہوتا ہے',
  'close-by': 'یہ قریب ہے',
  online: 'یہ آن لائن ہے',
  'in-person': 'کسی سے آمنے سامنے ملنا ہوتا ہے',
  talk: 'کسی سے بات ہو سکتی ہے',
  'no-voice': 'بولنا یا فون کرنا ضروری نہیں',
  'parents-not-told': 'میرے ماں باپ یا سرپرست کو نہیں بتایا جاتا',
  free: 'یہ مفت ہے',
  'people-like-me': 'یہ میرے جیسے لوگوں کے لیے ہے',
  'with-others': 'یہ دوسروں کے ساتھ ہوتا ہے',
  'on-my-own': 'یہ اکیلے ہو سکتا ہے',
  proven: 'تحقیق کہتی ہے کہ اس سے فائدہ ہوتا ہے',
  'drop-in': 'وقت لیے بغیر جانا ممکن ہے',
};

/** The other side of each, after "مگر". */
export const urButs: Wishes = {
  soon: 'انتظار زیادہ ہے',
  'close-by': 'یہ زیادہ دور ہے',
  online: 'یہ آن لائن نہیں',
  'in-person': 'کسی سے آمنے سامنے ملنا نہیں ہوتا',
  talk: 'بات کرنے کے لیے کوئی نہیں',
  'no-voice': 'بولنا یا فون کرنا پڑتا ہے',
  'parents-not-told': 'میرے ماں باپ یا سرپرست کو بتایا جاتا ہے',
  free: 'اس کے پیسے لگتے ہیں',
  'people-like-me': 'یہ صرف میرے جیسے لوگوں کے لیے نہیں',
  'with-others': 'یہ گروپ میں نہیں',
  'on-my-own': 'یہ دوسرے لوگوں کے ساتھ ہے',
  proven: 'اس پر کم تحقیق ہوئی ہے',
  'drop-in': 'وقت لیے بغیر جانا ممکن نہیں',
};
