import assert from 'node:assert/strict';
import { test } from 'node:test';
import { talk, understood } from './talk.ts';

const atMatters = async (...effects: Parameters<typeof talk>) => {
  const session = await talk(...effects);
  session.send({ type: 'choose', option: 'me' });
  return session;
};

test('words that were written when somebody asked to see what there is are lost, or nobody listens to them', async () => {
  const { send, settled, view, actor } = await atMatters({
    understand: async (text) => understood(text, { needs: [{ id: 'low-mood', score: 1, because: ['x'] }] }),
  });
  send({ type: 'tell', text: 'DANGER i feel low', options: ['sleep'], onward: true });
  await settled();
  assert.equal(view().step?.id, 'find');
  assert.ok(view().trail.some(({ answer }) => answer === 'DANGER i feel low. sleep.'));
  assert.equal(actor.getSnapshot().matches({ open: { safety: 'alarmed' } }), true);
});

test('cards that were ticked when somebody asked to see what there is are lost', async () => {
  const { send, settled, view, calls } = await atMatters();
  send({ type: 'tell', text: '', options: ['sleep'], onward: true });
  await settled();
  assert.equal(view().step?.id, 'find');
  assert.match(JSON.stringify(calls.searches), /sleep/);
});

test('somebody is taken on from a place that nobody knows, or from words that could not be read', async () => {
  const { send, settled, view } = await atMatters({ understand: () => Promise.reject(new Error('not there')) });
  send({ type: 'tell', text: 'i feel low', options: [], onward: true });
  await settled();
  assert.equal(view().step?.id, 'matters');
  send({ type: 'tell', text: '', options: ['sleep'] });
  send({ type: 'choose', option: 'yes' });
  send({ type: 'pick', options: ['online'], near: 'nowhere', onward: true });
  assert.equal(view().step?.id, 'how');
});

test('somebody who asked to see what there is is asked something else first, or what was answered is lost', async () => {
  const { send, view } = await atMatters();
  send({ type: 'tell', text: '', options: ['sleep'] });
  send({ type: 'choose', option: 'yes' });
  send({ type: 'pick', options: ['online'], onward: true });
  assert.equal(view().step?.id, 'find');
  assert.ok(view().trail.some(({ answer }) => answer === 'online.'));
});
