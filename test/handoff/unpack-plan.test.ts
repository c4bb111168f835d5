import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packPlan, planLink } from '../../src/handoff/pack-plan.ts';
import { squeeze } from '../../src/handoff/squeeze.ts';
import { packedIn, unpackPlan } from '../../src/handoff/unpack-plan.ts';
import type { Unpacked } from '../../src/handoff/unpack-plan.ts';
import { planFile } from '../../src/handoff/save.ts';
import { clinic, fullPlan, listening } from './a-plan.ts';

const find = (id: string) => [listening, clinic].find((offer) => offer.id === id);
const open = async (value: unknown, version: number | string = 1): Promise<Unpacked> =>
  unpackPlan(`${version}.${await squeeze(JSON.stringify(value))}`, find);
const least = { m: '2026-11-21', l: '2026-12-19', d: 'chosen' };

test('a plan of a newer version does not open, or what it adds breaks it', async () => {
  const opened = await open(
    { ...least, o: [['town:clinic', 's', 'wZ', 'Feelings Clinic', '', 'more']], p: 'sZ', new: 1 },
    7,
  );
  assert.ok(opened.is === 'plan');
  assert.equal(opened.version, 'newer');
  assert.deepEqual(opened.plan.wishes, ['soon']);
  assert.deepEqual(opened.plan.questions, [{ offerId: 'town:clinic', row: 'wait' }]);
  assert.equal(opened.plan.chosen[0]?.offer, clinic);
});

test('a plan of an older version with less in it does not open', async () => {
  const opened = await open(least, 0);
  assert.ok(opened.is === 'plan');
  assert.equal(opened.version, 'older');
  assert.deepEqual(opened.plan.chosen, []);
});

test('an offer that the page no longer has takes the plan with it, or a link to anywhere comes in', async () => {
  const opened = await unpackPlan(await packPlan(fullPlan), () => undefined);
  assert.ok(opened.is === 'plan');
  assert.deepEqual(opened.gone, ['town:listening', 'town:clinic']);
  assert.deepEqual(opened.plan.chosen[0]?.offer, {
    id: 'town:listening',
    name: 'Listening Room',
    phones: [{ number: '0161 496 0011', kind: 'voice' }],
  });
  assert.equal(opened.plan.words, fullPlan.words);
  assert.deepEqual(opened.plan.questions, fullPlan.questions);
});

test('a made-up plan has people call a number that costs them dear', async () => {
  for (const [number, kept] of [
    ['0909 879 0000', false],
    ['070 1234 5678', false],
    ['118 118', false],
    ['+1 900 555 0100', false],
    ['javascript:alert(1)', false],
    ['(0161) 496-0000', true],
    ['+44 161 496 0000', true],
    ['07700 900123', true],
    ['0800 1111', true],
    ['0808 157 0123', true],
    ['116 123', true],
  ] as const) {
    const opened = await open({ ...least, o: [['x', 'm', '', 'X', number]] });
    assert.ok(opened.is === 'plan');
    assert.equal(opened.plan.chosen[0]?.offer.phones?.[0]?.number, kept ? number : undefined);
  }
});

test('parts of the wrong kind are taken for text, ids or offers', async () => {
  const opened = await open({
    ...least,
    r: 'admin',
    w: { html: '<b>' },
    c: ['card', 7, null],
    g: ['help', 'severe'],
    d: 'maybe',
    o: [['a'], 'b', null, [1, 'm', '', 'N'], { 0: 'c', 3: 'C' }, ['ok', 'z', 5, 'OK', 5]],
    __proto__: { polluted: true },
  });
  assert.ok(opened.is === 'plan');
  assert.deepEqual(opened.plan, {
    version: 1,
    made: '2026-11-21',
    cards: ['card'],
    groupings: ['help'],
    chosen: [{ offer: { id: 'ok', name: 'OK' }, firstStep: { who: 'unknown' } }],
    wishes: [],
    decision: 'unsure',
    questions: [],
    lookAgain: '2026-12-19',
  });
});

test('something that is no plan is shown as an empty one', async () => {
  for (const value of [null, 5, 'plan', [], {}, { ...least, m: 'yesterday' }, { ...least, l: '2026-99-99' }])
    assert.deepEqual(await open(value), { is: 'problem', problem: 'not-a-plan' });
});

test('a packed plan that unfolds to megabytes fills the memory', async () => {
  const bomb = `1.${await squeeze('x'.repeat(10_000_000))}`;
  assert.ok(bomb.length < 20_000);
  assert.deepEqual(await unpackPlan(bomb, find), { is: 'problem', problem: 'damaged' });
  assert.deepEqual(await unpackPlan(`1.${'A'.repeat(20_001)}`, find), { is: 'problem', problem: 'too-long' });
});

test('the plan is not found in the address or in the file it was saved to', async () => {
  const packed = await packPlan(fullPlan);
  const made = await planLink(fullPlan, 'https://example.org/help?lang=en#top');
  assert.ok(made.is === 'link');
  assert.equal(made.link, `https://example.org/help?lang=en#signpost-plan=${packed}`);
  assert.equal(packedIn(new URL(made.link).hash), packed);
  const file = await planFile(fullPlan, 'My plan', 'Open this again:', 'https://school.example/help');
  assert.equal(packedIn(file.content), packed);
  assert.equal(packedIn('#top'), undefined);
});

test('a plan that is too long for a QR code is cut, and nobody is told', async () => {
  const words = Array.from({ length: 900 }, (_, index) => (index * 7919).toString(36)).join(' ');
  const made = await planLink({ ...fullPlan, words }, 'https://example.org/');
  assert.ok(made.is === 'too-long' && made.by > 0);
});
