import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import file from '../../demo/offers/invented-town.json' with { type: 'json' };
import type { Offer, OffersFile } from '../../src/offers/offer.ts';

const { offers } = file as OffersFile;

/** What a person reads of an offer, sentence by sentence. */
function sentences(offer: Offer): string[] {
  const { summary, description, whoFor, notFor, whatHappens, goodFor, limits, whileYouWait, lasts, ending, complain } =
    offer;
  const { start, evidence, wait, confidentiality, cost, when, alert } = offer;
  return [summary, description, whoFor, notFor, whatHappens, goodFor, limits, whileYouWait, lasts, ending, complain]
    .concat([start?.text, evidence?.text, wait?.text, cost?.text, when?.text, alert])
    .concat([confidentiality?.text, confidentiality?.recordsKept, confidentiality?.mustShare])
    .flatMap((text) => text?.split(/(?<=[.?!])\s+/) ?? []);
}
const words = (text: string): string[] => text.match(/[\p{L}\d'’£-]+/gu) ?? [];

test('a sentence has more than 20 words', () => {
  const long = offers.flatMap((offer) => sentences(offer).filter((sentence) => words(sentence).length > 20));
  assert.deepEqual(long, []);
});

test('a young person of 11 cannot read an offer', () => {
  const hard = offers.flatMap((offer) => {
    const said = sentences(offer);
    const all = said.flatMap(words);
    const grade = fleschKincaid({ sentence: said.length, word: all.length, syllable: syllable(all.join(' ')) });
    return grade > 6 ? [`${offer.id} ${grade.toFixed(1)}`] : [];
  });
  assert.deepEqual(hard, []);
});

test('an offer praises itself, blames, or uses words of the office', () => {
  const banned =
    /\b(recommend\w*|best|suitable|tiers?|severe\w*|severity|scores?|patients?|cases?|service users?|suffer\w*|victims?|should|good|bad|thresholds?|pathways?|referrals?|interventions?|attention.seek\w*|committed|challenging behaviour|vulnerable|journey|bubbly|easy(?! read))\b/i;
  const found = offers.flatMap((offer) => sentences(offer).filter((sentence) => banned.test(sentence)));
  assert.deepEqual(found, []);
});

test('a short name for a service is not explained where it stands', () => {
  const explained = {
    CAMHS: 'child and adolescent mental health',
    OCD: 'thoughts',
    BSL: 'British Sign Language',
    SEND: 'special educational needs',
  };
  const text = offers.flatMap(sentences).join(' ');
  for (const [short, long] of Object.entries(explained)) {
    if (new RegExp(`\\b${short}\\b`).test(text)) assert.ok(text.includes(long), short);
  }
});
