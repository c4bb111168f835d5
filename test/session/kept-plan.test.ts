import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlan } from '../../src/decide/plan.ts';
import { compile } from '../../src/flow/compile.ts';
import type { FlowDocument } from '../../src/flow/document.ts';
import { openPlan } from '../../src/kept-plan.ts';
import { packPlan } from '../../src/handoff/pack-plan.ts';
import type { FlowInUse } from '../../src/session/flow-in-use.ts';
import type { StepView } from '../../src/session/view-model.ts';
import { smallFlow } from './small-flow.ts';
import { talk } from './talk.ts';

const document: FlowDocument = {
  id: 'check-in',
  version: 1,
  start: 'helping',
  steps: {
    helping: { kind: 'check-in', yes: 'on', bit: 'on', no: 'on', 'not-started': 'on', next: 'on' },
    on: { kind: 'end', live: ['open-flow:small'], human: ['childline'] },
  },
};
const words = {
  locale: 'en-GB',
  reviewed: null,
  title: 'Again',
  steps: { helping: { ask: 'helping?' }, on: { ask: 'on', live: { 'open-flow:small': 'small' } } },
};
const flows: Record<string, FlowInUse> = {
  small: smallFlow(),
  'check-in': { document, words, machine: compile(document) },
};

const offer = { id: 'a', name: 'Offer a' };
const kept = makePlan({
  today: '2026-10-01',
  who: 'child',
  words: 'cant sleep',
  offers: [offer, { id: 'old', name: 'Old one' }],
  decision: 'chosen',
});

/** A session that opens plans as the widget does. */
const withPlans = (list: Parameters<typeof openPlan>[2] = async () => [{ ...offer, org: 'Theirs' }]) =>
  talk({
    loadFlow: async ({ flow }) => flows[flow] ?? smallFlow(),
    openPlan: (text, context) => openPlan(text, context, list),
  });
type CheckIn = Extract<StepView, { kind: 'check-in' }>;
async function opened(session: Awaited<ReturnType<typeof withPlans>>, text: string): Promise<CheckIn> {
  session.send({ type: 'plan.open', text });
  await session.settled();
  const { step } = session.view();
  assert.ok(step?.kind === 'check-in');
  return step;
}

test('a kept plan opens with this page’s own offers, and names those that are gone', async () => {
  const { plan, opened: says } = await opened(await withPlans(), `#signpost-plan=${await packPlan(kept)}`);
  assert.equal(plan?.words, 'cant sleep');
  assert.equal(plan.chosen[0]?.offer.org, 'Theirs');
  assert.deepEqual(says, { is: 'plan', version: 'same', gone: ['Old one'], isListRead: true });
});

test('offers that cannot be read, or never come, are not called gone', async (context) => {
  const text = `#signpost-plan=${await packPlan(kept)}`;
  const failing = await opened(await withPlans(() => Promise.reject(new Error('404'))), text);
  assert.deepEqual(failing.opened, { is: 'plan', version: 'same', gone: [], isListRead: false });
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const session = await withPlans(() => new Promise(() => undefined));
  const waiting = opened(session, text);
  context.mock.timers.tick(5000);
  assert.equal((await waiting).plan?.words, 'cant sleep');
});

test('a plan that cannot be opened leaves the conversation going, and starting again leads to the first question', async () => {
  const session = await withPlans();
  const { plan, opened: says } = await opened(session, '#signpost-plan=1.nonsense');
  assert.deepEqual([plan, says], [undefined, { is: 'problem', problem: 'damaged' }]);
  session.send({ type: 'restart' });
  await session.settled();
  assert.equal(session.view().step?.id, 'who');
  assert.equal(session.actor.getSnapshot().context.kept, undefined);
});

test('whoever the plan is about is known while it is looked at again, and forgotten when starting again', async () => {
  const session = await withPlans();
  await opened(session, `#signpost-plan=${await packPlan(kept)}`);
  assert.equal(session.view().role, 'child');
  session.send({ type: 'restart' });
  await session.settled();
  assert.equal(session.view().role, undefined);
});

test('Leave and urgent help work while a plan is opened', async () => {
  const session = await talk({ openPlan: () => new Promise(() => undefined) });
  session.send({ type: 'plan.open', text: 'x' });
  session.send({ type: 'urgent.open' });
  assert.equal(session.actor.getSnapshot().matches({ open: { urgent: 'shown' } }), true);
  session.send({ type: 'leave' });
  assert.equal(session.view().phase, 'left');
});

test('the plan just made can be looked at again, and nothing chosen is lost on the way back', async () => {
  const session = await withPlans();
  const { send, settled, view } = session;
  send({ type: 'choose', option: 'me' });
  send({ type: 'tell', text: '', options: ['sleep'] });
  send({ type: 'shortcut' });
  await settled();
  send({ type: 'shortlist', offers: ['a', 'b'] });
  send({ type: 'looked' });
  send({ type: 'decide', offers: ['a'] });
  send({ type: 'planned' });
  send({ type: 'live', id: 'open-flow:check-in' });
  await settled();
  const { step } = view();
  assert.ok(step?.kind === 'check-in');
  assert.deepEqual(
    step.plan?.chosen.map(({ offer: { id } }) => id),
    ['a'],
  );
  assert.equal(step.opened, undefined);
  send({ type: 'back' });
  send({ type: 'live', id: 'keep-plan' });
  const back = view().step;
  assert.ok(back?.kind === 'plan');
  assert.equal(back.plan.decision, 'chosen');
});
