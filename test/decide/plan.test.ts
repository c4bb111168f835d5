import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlan } from '../../src/decide/plan.ts';
import type { PlanInput } from '../../src/decide/plan.ts';
import { QUESTIONS_PER_OFFER } from '../../src/decide/questions.ts';
import type { Offer } from '../../src/offers/offer.ts';

const today = '2026-11-21';
const plan = (facts: Partial<Offer>, input: Partial<PlanInput> = {}) =>
  makePlan({ today, decision: 'chosen', offers: [{ id: 'a', name: 'A', ...facts }], ...input });
const starter = (facts: Partial<Offer>, who?: PlanInput['who']) =>
  plan(facts, who ? { who } : {}).chosen[0]?.firstStep.who;

test('the words of the person are tidied, cut or moved', () => {
  const words = '  cant stop,, n my mum will <b>kill</b> me \n';
  assert.equal(plan({}, { words }).words, words);
});

test('the first step is given to somebody who may not take it', () => {
  assert.equal(starter({ start: { self: true, parent: true } }), 'me');
  assert.equal(starter({ start: { self: false, parent: true, gp: true } }), 'parent');
  assert.equal(starter({ start: { school: true, gp: true } }), 'school');
  assert.equal(starter({ start: { gp: true } }), 'gp');
  assert.equal(starter({ start: { other: true } }), 'someone');
  assert.equal(starter({ start: { self: false } }), 'unknown');
  assert.equal(starter({}), 'unknown');
});

test('a parent is told to start what only their child can start', () => {
  assert.equal(starter({ start: { self: true, parent: true } }, 'child'), 'parent');
  assert.equal(starter({ start: { self: true } }, 'child'), 'someone');
  assert.equal(starter({ start: { self: true }, audience: ['parent'] }, 'child'), 'me');
});

test('somebody at work or a friend is told to start what only the young person can start', () => {
  assert.equal(starter({ start: { self: true } }, 'work'), 'someone');
  assert.equal(starter({ start: { self: true, other: true } }, 'work'), 'me');
  assert.equal(starter({ start: { self: true } }, 'friend'), 'someone');
});

test('nothing is asked about what nobody knows, or what mattered most comes last', () => {
  const { questions } = plan({}, { wishes: ['proven'] });
  assert.equal(questions[0]?.row, 'evidence');
  assert.equal(questions.length, QUESTIONS_PER_OFFER);
  assert.equal(new Set(questions.map(({ row }) => row)).size, questions.length);
});

test('"it depends" is not asked about, though it mattered most', () => {
  const facts = { confidentiality: { parentTold: 'depends' as const } };
  assert.equal(plan(facts, { wishes: ['parents-not-told'] }).questions[0]?.row, 'who-knows');
  assert.ok(!plan(facts).questions.some(({ row }) => row === 'who-knows'));
});

test('the person has to ask how far a place is that we know', () => {
  const asks = (miles?: ReadonlyMap<string, number>): boolean =>
    plan({ how: ['in-person'] }, { wishes: ['close-by'], ...(miles ? { miles } : {}) }).questions.some(
      ({ row }) => row === 'where-when',
    );
  assert.equal(asks(), true);
  assert.equal(asks(new Map([['a', 2]])), false);
});

test('looking again is on a day that has passed, or later than they wanted', () => {
  assert.equal(plan({}).lookAgain, '2026-12-19');
  assert.equal(plan({}, { byWhen: '2026-12-01' }).lookAgain, '2026-12-01');
  assert.equal(plan({}, { byWhen: '2026-11-01' }).lookAgain, '2026-12-19');
  assert.equal(plan({}, { byWhen: '2027-03-01' }).lookAgain, '2026-12-19');
  assert.equal(plan({}, { byWhen: 'after half term' }).lookAgain, '2026-12-19');
});

test('"not now" has no plan, or a plan with an option in it', () => {
  const { chosen, decision, lookAgain } = makePlan({ today, decision: 'not-now', offers: [] });
  assert.deepEqual({ chosen, decision, lookAgain }, { chosen: [], decision: 'not-now', lookAgain: '2026-12-19' });
});
