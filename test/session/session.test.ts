import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found, talk, understood } from './talk.ts';

const atFind = async (...effects: Parameters<typeof talk>) => {
  const session = await talk(...effects);
  session.send({ type: 'choose', option: 'me' });
  session.send({ type: 'tell', text: '', options: ['sleep'] });
  session.send({ type: 'shortcut' });
  await session.settled();
  return session;
};

test('words of danger raise the card at once, and the conversation goes on from the same words', async () => {
  const { send, settled, actor, view } = await talk({
    understand: async (text) => understood(text, { needs: [{ id: 'low-mood', score: 1, because: ['x'] }] }),
  });
  send({ type: 'choose', option: 'me' });
  send({ type: 'tell', text: 'DANGER', options: [] });
  assert.equal(actor.getSnapshot().matches({ open: { safety: 'alarmed' } }), true);
  await settled();
  assert.equal(view().step?.id, 'safe');
  assert.deepEqual(actor.getSnapshot().context.said.at(-1)?.event, {
    type: 'tell',
    options: [],
    heard: { needs: ['low-mood'], already: [] },
  });
  send({ type: 'card.close' });
  assert.equal(actor.getSnapshot().matches({ open: { safety: 'calm' } }), true);
  assert.equal(view().step?.id, 'safe');
});

test('danger is heard while something is loading, read or looked for', async () => {
  const session = await talk({ understand: () => new Promise(() => undefined) });
  session.send({ type: 'choose', option: 'me' });
  session.send({ type: 'tell', text: 'hello', options: [] });
  assert.equal(session.actor.getSnapshot().matches({ open: { conversation: 'understanding' } }), true);
  session.send({ type: 'tell', text: 'DANGER', options: [] });
  assert.equal(session.actor.getSnapshot().matches({ open: { safety: 'alarmed' } }), true);
});

test('an answer that is not "yes" to "is everyone safe?" shows the urgent card and moves on', async () => {
  const { send, view, actor } = await talk();
  send({ type: 'choose', option: 'me' });
  send({ type: 'tell', text: '', options: ['sleep'] });
  send({ type: 'choose', option: 'no' });
  assert.equal(actor.getSnapshot().matches({ open: { safety: 'alarmed' } }), true);
  assert.equal(view().step?.id, 'how');
});

test('own words never reach the flow or the search: only ids do', async () => {
  const { send, settled, actor, calls } = await talk({
    understand: async (text) => understood(text, { needs: [{ id: 'sleep', score: 1, because: ['cant sleep'] }] }),
  });
  send({ type: 'choose', option: 'me' });
  send({ type: 'tell', text: 'i cant sleep SECRET', options: [] });
  await settled();
  send({ type: 'shortcut' });
  await settled();
  assert.equal(JSON.stringify(calls.searches).includes('SECRET'), false);
  assert.equal(calls.searches.length, 1);
  const { said } = actor.getSnapshot().context;
  assert.equal(JSON.stringify(said.map(({ event }) => event)).includes('SECRET'), false);
  assert.equal(said[1]?.text, 'i cant sleep SECRET');
});

test('names and numbers that the reader dropped are not kept anywhere', async () => {
  const { send, settled, actor } = await talk({
    understand: async () => understood('low mood', { dropped: ['name'] }),
  });
  send({ type: 'choose', option: 'me' });
  send({ type: 'tell', text: 'Ellie Smith low mood', options: [] });
  await settled();
  assert.equal(JSON.stringify(actor.getSnapshot().context).includes('Ellie'), false);
});

test('when words cannot be read they stay in their box and the cards still work', async () => {
  const { send, settled, view } = await talk({ understand: () => Promise.reject(new Error('no network')) });
  send({ type: 'choose', option: 'me' });
  send({ type: 'tell', text: 'hello', options: ['sleep'] });
  await settled();
  const step = view().step;
  assert.equal(step?.kind === 'tell' && step.text, 'hello');
  assert.deepEqual(view().notices, [{ is: 'understand-failed' }]);
  send({ type: 'tell', text: '', options: ['sleep'] });
  assert.equal(view().step?.id, 'safe');
  assert.deepEqual(view().notices, []);
});

test('Back goes one answer back from every step and never loses the conversation', async () => {
  const { send, settled, view } = await atFind();
  for (const expected of ['safe', 'matters', 'who', 'who']) {
    send({ type: 'back' });
    await settled();
    assert.equal(view().step?.id, expected);
  }
});

test('Back stops a search that does not answer', async () => {
  const session = await talk({ findOffers: () => new Promise(() => undefined) });
  session.send({ type: 'choose', option: 'me' });
  session.send({ type: 'tell', text: '', options: ['sleep'] });
  session.send({ type: 'shortcut' });
  assert.equal(session.view().busy, 'searching');
  session.send({ type: 'back' });
  assert.equal(session.view().step?.id, 'safe');
  assert.equal(session.view().busy, undefined);
});

test('changing an earlier answer keeps later answers that still make sense', async () => {
  const { send, settled, view } = await talk();
  send({ type: 'choose', option: 'me' });
  send({ type: 'tell', text: '', options: ['sleep'] });
  send({ type: 'choose', option: 'yes' });
  send({ type: 'change', index: 0 });
  const step = view().step;
  assert.equal(step?.kind === 'choose' && step.chosen, 'me');
  send({ type: 'choose', option: 'child' });
  await settled();
  assert.equal(view().step?.id, 'how');
  assert.deepEqual(
    view().trail.map(({ answer }) => answer),
    ['child.', 'sleep.', 'yes.'],
  );
});

test('leaving a change with Back puts everything as it was', async () => {
  const { send, view } = await talk();
  send({ type: 'choose', option: 'me' });
  send({ type: 'tell', text: '', options: ['sleep'] });
  send({ type: 'change', index: 0 });
  send({ type: 'back' });
  assert.equal(view().step?.id, 'safe');
});

test('a changed need looks for offers anew, and a change that alters nothing does not', async () => {
  const { send, settled, calls, view } = await atFind();
  send({ type: 'change', index: 1 });
  send({ type: 'tell', text: '', options: ['exams'] });
  await settled();
  assert.equal(view().step?.id, 'find');
  assert.equal(calls.searches.length, 2);
  assert.deepEqual((calls.searches[1] as { needs: string[] }).needs, ['exam-stress']);
});

test('nothing found and a failed search each lead on, and neither is a dead end', async () => {
  const none = await atFind({ findOffers: async () => found() });
  assert.equal(none.view().step?.id, 'nothing');
  const failed = await atFind({ findOffers: () => Promise.reject(new Error('404')) });
  assert.equal(failed.view().step?.id, 'nothing');
  assert.deepEqual(failed.view().notices, [{ is: 'offers-failed' }]);
});

test('Leave forgets everything and says so to the world once', async () => {
  const { send, actor, calls, view } = await atFind();
  send({ type: 'leave' });
  assert.equal(calls.left, 1);
  assert.equal(view().phase, 'left');
  const { said, found: results, draft } = actor.getSnapshot().context;
  assert.deepEqual([said, results, draft], [[], undefined, undefined]);
});

test('starting again forgets what was said', async () => {
  const { send, settled, view, actor } = await atFind();
  send({ type: 'restart' });
  await settled();
  assert.equal(view().step?.id, 'who');
  assert.deepEqual(actor.getSnapshot().context.said, []);
});

test('urgent help opens and closes in every state without moving the conversation', async () => {
  const { send, view, actor } = await atFind();
  const before = view().step?.id;
  send({ type: 'urgent.open' });
  assert.equal(actor.getSnapshot().matches({ open: { urgent: 'shown' } }), true);
  send({ type: 'urgent.close' });
  assert.equal(view().step?.id, before);
});

test('a flow that cannot be loaded leaves urgent help working', async () => {
  const { send, actor, view } = await talk({ loadFlow: () => Promise.reject(new Error('404')) });
  assert.equal(view().phase, 'failed');
  send({ type: 'urgent.open' });
  assert.equal(actor.getSnapshot().matches({ open: { urgent: 'shown' } }), true);
});

test('messages that do not fit the question are ignored', async () => {
  const { send, view } = await talk();
  send({ type: 'planned' });
  send({ type: 'choose', option: 'nobody' });
  send({ type: 'groupings', groupings: ['risk'] });
  assert.equal(view().step?.id, 'who');
});

test('the first half of a postcode that a person gives is used in the search, before the host place', async () => {
  const { send, settled, calls } = await talk();
  send({ type: 'choose', option: 'me' });
  send({ type: 'tell', text: '', options: ['sleep'] });
  send({ type: 'choose', option: 'yes' });
  send({ type: 'pick', options: ['online'], near: 'LS6' });
  send({ type: 'groupings', groupings: ['advice'] });
  await settled();
  assert.equal((calls.searches[0] as { outcode: string }).outcode, 'LS6');
});

test('no kind of support is recorded unless the person confirms it', async () => {
  const { send, view } = await talk();
  send({ type: 'choose', option: 'me' });
  send({ type: 'tell', text: '', options: ['sleep'] });
  send({ type: 'skip' });
  send({ type: 'skip' });
  const step = view().step;
  assert.ok(step?.kind === 'groupings');
  assert.deepEqual(
    step.groupings.filter(({ chosen }) => chosen),
    [],
  );
  assert.deepEqual(step.groupings.find(({ id }) => id === 'advice')?.because, ['You said that sleep is hard.']);
});
