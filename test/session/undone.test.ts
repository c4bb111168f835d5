import assert from 'node:assert/strict';
import { test } from 'node:test';
import { talk } from './talk.ts';

const atSides = async () => {
  const session = await talk();
  const { send, settled } = session;
  send({ type: 'choose', option: 'me' });
  send({ type: 'tell', text: 'i cant sleep', options: ['sleep'] });
  await settled();
  send({ type: 'choose', option: 'yes' });
  send({ type: 'pick', options: ['online'], near: 'M32' });
  send({ type: 'groupings', groupings: ['advice'] });
  await settled();
  send({ type: 'shortlist', offers: ['a', 'b'] });
  return session;
};

test('somebody who goes back has to write or tick the same again', async () => {
  const { send, view, settled } = await atSides();
  const step = async () => {
    send({ type: 'back' });
    await settled();
    return view().step;
  };
  const find = await step();
  assert.deepEqual(find?.kind === 'offers' && find.shortlist, ['a', 'b']);
  const kinds = await step();
  assert.deepEqual(kinds?.kind === 'groupings' && kinds.groupings.filter(({ chosen }) => chosen).map(({ id }) => id), [
    'advice',
  ]);
  const how = await step();
  assert.deepEqual(how?.kind === 'pick' && [how.chosen, how.near?.outcode], [['online'], 'M32']);
  const safe = await step();
  assert.equal(safe?.kind === 'choose' && safe.chosen, 'yes');
  const matters = await step();
  assert.deepEqual(matters?.kind === 'tell' && [matters.text, matters.chosen], ['i cant sleep', ['sleep']]);
  // On again: what was further on is still there as well.
  send({ type: 'skip' });
  await settled();
  const again = view().step;
  assert.equal(again?.kind === 'choose' && again.chosen, 'yes');
});

test('what was taken back counts as said, or stays when everything is wiped', async () => {
  const { send, view, settled, actor } = await atSides();
  for (let backs = 0; backs < 5; backs++) {
    send({ type: 'back' });
    await settled();
  }
  send({ type: 'skip' });
  await settled();
  assert.equal(JSON.stringify(view().trail).includes('i cant sleep'), false);
  send({ type: 'leave' });
  assert.equal(JSON.stringify(actor.getSnapshot().context).includes('i cant sleep'), false);
});
