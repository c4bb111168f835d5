import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportGaps, type SignpostGapEvent } from '../../src/report-gaps.ts';
import { found, talk } from './talk.ts';

const nearest = (...ids: string[]) => ({ ...found(...ids), nearest: true });

/** A session whose searches answer so, and what its host was told. */
async function watched(...answers: ReturnType<typeof found>[]) {
  const session = await talk({ findOffers: async () => answers.shift() ?? found('a') });
  const told: SignpostGapEvent[] = [];
  const host = new EventTarget();
  host.addEventListener('signpost-gap', (event) => told.push(event as SignpostGapEvent));
  reportGaps(session.actor, host);
  session.send({ type: 'choose', option: 'me' });
  session.send({ type: 'tell', text: 'my own words', options: ['sleep'] });
  await session.settled();
  session.send({ type: 'shortcut' });
  await session.settled();
  return { ...session, told };
}

test('a search in which nothing fits is counted whether or not something near it is shown', async () => {
  for (const answer of [nearest(), nearest('x', 'y')]) {
    const { told } = await watched(answer);
    assert.equal(told.length, 1);
    assert.deepEqual(told[0]?.needs, ['sleep']);
  }
});

test('what is counted holds ids of needs and an area, and nothing that was written', async () => {
  const { told } = await watched(nearest('x'));
  const kept = { ...told[0] };
  assert.deepEqual([kept.needs, kept.area], [['sleep'], undefined]);
  assert.doesNotMatch(JSON.stringify(kept), /own words/);
});

test('a search that finds something that fits is no gap', async () => {
  assert.deepEqual((await watched(found('a'))).told, []);
});

test('to look again for the same is no second gap; to begin anew is', async () => {
  const session = await watched(nearest('x'), nearest('y'), nearest('z'));
  session.send({ type: 'search.again' });
  await session.settled();
  assert.equal(session.told.length, 1);
  session.send({ type: 'restart' });
  await session.settled();
  session.send({ type: 'choose', option: 'me' });
  session.send({ type: 'tell', text: '', options: ['sleep'] });
  session.send({ type: 'shortcut' });
  await session.settled();
  assert.equal(session.told.length, 2);
});
