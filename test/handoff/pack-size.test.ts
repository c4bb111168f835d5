import assert from 'node:assert/strict';
import { test } from 'node:test';
import file from '../../demo/offers/invented-town.json' with { type: 'json' };
import { makePlan } from '../../src/decide/plan.ts';
import type { Plan } from '../../src/decide/plan.ts';
import { QR_MOST, planLink } from '../../src/handoff/pack-plan.ts';
import { packedIn, unpackPlan } from '../../src/handoff/unpack-plan.ts';
import type { Offer, OffersFile } from '../../src/offers/offer.ts';

const { offers } = file as OffersFile;
const find = (id: string): Offer | undefined => offers.find((offer) => offer.id === id);

/** A hundred words as somebody of fifteen might write them; few repeat, so they do not shrink much. */
const HUNDRED = `i cant sleep at all anymore since we moved to my nans flat, theres five of us in two rooms n my brother
snores like mad. school keeps ringing mum about my attendence but nobody asks why im late. i used to love drawing and
football with jay, now everything feels grey and pointless tbh. my chest goes tight before maths and i hide in the toilets
till it stops. dont want some random adult telling me to breathe. just want one quiet place, someone who
actually listens, and for dad to phone when he says he will. that's all`;

const address = 'https://www.harrowby-vale-council.example/local-offer/find-help/';
const plan = (chosen: readonly Offer[], words: string): Plan =>
  makePlan({
    today: '2026-11-21',
    who: 'me',
    words,
    cards: ['Sleep is hard', 'Things at home are hard', 'School is hard to go to'],
    different: 'To sleep through and to see Jay again',
    helps: 'Drawing, my nan and the dog',
    groupings: ['advice', 'help'],
    offers: chosen,
    wishes: ['soon', 'parents-not-told', 'talk'],
    decision: 'chosen',
    byWhen: 'This week',
    decideWith: 'Someone in my family',
  });

test('a plan with 4 offers and 100 own words does not fit a QR code', async () => {
  const words = HUNDRED.replace(/\s+/g, ' ');
  assert.equal(words.split(' ').length, 100);
  // Thin offers ask the most questions, long names and ids take the most room.
  const thin = offers.map(({ id, name, phones }): Offer => ({ id, name, ...(phones ? { phones } : {}) }));
  const longest = thin.toSorted((a, b) => b.id.length + b.name.length - a.id.length - a.name.length).slice(0, 4);
  const made = await planLink(plan(longest, words), address);
  assert.ok(made.is === 'link', JSON.stringify(made));
  assert.ok(made.link.length <= QR_MOST, String(made.link.length));
  const opened = await unpackPlan(packedIn(made.link) ?? '', (id) => longest.find((offer) => offer.id === id));
  assert.deepEqual(opened.is === 'plan' && opened.plan, plan(longest, words));
});

test('phone numbers go in where there is room, and are not left out first', async () => {
  const chosen = offers.slice(0, 4);
  const made = await planLink(plan(chosen, 'cant sleep'), address);
  assert.ok(made.is === 'link');
  const opened = await unpackPlan(packedIn(made.link) ?? '', () => undefined);
  assert.ok(opened.is === 'plan');
  assert.deepEqual(
    opened.plan.chosen.map(({ offer }) => offer.phones?.[0]?.number),
    chosen.map(({ phones }) => phones?.find(({ kind }) => kind === 'voice')?.number),
  );
});

test('an offer of the directory does not come back from a packed plan', async () => {
  for (let at = 0; at < offers.length; at += 4) {
    const whole = plan(offers.slice(at, at + 4), 'cant sleep');
    const made = await planLink(whole, address);
    assert.ok(made.is === 'link');
    const opened = await unpackPlan(packedIn(made.link) ?? '', find);
    assert.deepEqual(opened, { is: 'plan', plan: whole, version: 'same', gone: [] });
  }
});
