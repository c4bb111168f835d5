import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TakeView } from '../../src/session/view-model.ts';
import { talk } from './talk.ts';

const OWN = 'cant sleep';

/** At the plan, with one offer chosen, or none when somebody is not sure. */
async function atPlan(choice: 'chosen' | 'unsure' = 'chosen', effects: Parameters<typeof talk>[0] = {}) {
  const session = await talk(effects);
  const { send, settled } = session;
  send({ type: 'choose', option: 'me' });
  send({ type: 'tell', text: OWN, options: [] });
  await settled();
  send({ type: 'shortcut' });
  await settled();
  send({ type: 'shortlist', offers: ['a', 'b'] });
  send({ type: 'looked' });
  send(choice === 'chosen' ? { type: 'decide', offers: ['a'] } : { type: 'unsure' });
  return session;
}
const takeOf = (session: Awaited<ReturnType<typeof talk>>): TakeView | undefined => {
  const { step } = session.view();
  return step && 'take' in step ? step.take : undefined;
};

test('own words are handed over only when the person wants them in', async () => {
  const { send, calls } = await atPlan();
  send({ type: 'take', way: 'copy', own: false });
  send({ type: 'take', way: 'copy', own: true });
  assert.deepEqual(
    calls.taken.map(({ plan }) => plan.words),
    [undefined, OWN],
  );
  assert.equal(JSON.stringify(calls.taken[0]).includes(OWN), false);
  assert.deepEqual(
    calls.taken.map(({ plan }) => plan.chosen.map(({ offer }) => offer.id)),
    [['a'], ['a']],
  );
});

test('what became of it is said, not after another answer, and anew when it is done again', async () => {
  const outcomes: ((outcome: { way: 'copy'; is: 'copied' }) => void)[] = [];
  const session = await atPlan('chosen', { take: () => new Promise((resolve) => outcomes.push(resolve)) });
  const { send } = session;
  const taken = () => takeOf(session)?.taken?.is;
  send({ type: 'take', way: 'copy', own: true });
  assert.equal(taken(), undefined);
  outcomes[0]?.({ way: 'copy', is: 'copied' });
  await Promise.resolve();
  assert.equal(taken(), 'copied');
  send({ type: 'take', way: 'copy', own: true });
  assert.equal(taken(), undefined, 'the line of the time before still stands, so a new one is not read out');
  outcomes[1]?.({ way: 'copy', is: 'copied' });
  await Promise.resolve();
  send({ type: 'planned' });
  send({ type: 'back' });
  assert.equal(taken(), undefined);
});

test('nothing is handed over at a step that has nothing to take away', async () => {
  const { send, calls } = await talk();
  send({ type: 'take', way: 'print', own: true });
  send({ type: 'choose', option: 'me' });
  send({ type: 'take', way: 'print', own: true });
  assert.deepEqual(calls.taken, []);
});

test('somebody who is not sure takes along what they looked at, with what to ask, and is offered company', async () => {
  const session = await atPlan('unsure');
  const { step } = session.view();
  assert.ok(step?.kind === 'plan');
  assert.equal(step.plan.decision, 'unsure');
  assert.deepEqual(
    step.plan.chosen.map(({ offer }) => offer.id),
    ['a', 'b'],
  );
  assert.ok(step.plan.questions.length > 0);
  assert.deepEqual(
    takeOf(session)?.shared.map(({ id }) => id),
    ['together', 'message'],
  );
});

test('a plan with a choice is not turned back into "not sure" by an unsure answer given before', async () => {
  const { send, view } = await atPlan('unsure');
  send({ type: 'back' });
  send({ type: 'decide', offers: ['b'] });
  const { step } = view();
  assert.ok(step?.kind === 'plan');
  assert.equal(step.plan.decision, 'chosen');
  assert.deepEqual(
    step.plan.chosen.map(({ offer }) => offer.id),
    ['b'],
  );
});

test('a page to go through together has the options that were put side by side', async () => {
  const { send, calls } = await atPlan();
  send({ type: 'back' });
  send({ type: 'take', way: 'together', own: false });
  assert.deepEqual(
    calls.taken[0]?.comparison.offers.map(({ id }) => id),
    ['a', 'b'],
  );
});
