import { createActor, waitFor } from 'xstate';
import type { Found } from '../../src/offers/query.ts';
import { heardNothing } from '../../src/safety/hearing.ts';
import type { Setting } from '../../src/session/context.ts';
import type { Effects } from '../../src/session/effects.ts';
import type { HandOver } from '../../src/session/hand-over.ts';
import { laterLogic } from '../../src/session/later.ts';
import { sessionWith } from '../../src/session/session.ts';
import { viewOf } from '../../src/session/view-of.ts';
import type { Understanding } from '../../src/understand/understanding.ts';
import { smallFlow } from './small-flow.ts';

export const setting: Setting = {
  flow: 'small',
  locale: 'en-GB',
  languages: ['en-GB'],
  nation: 'england',
  seed: 1,
  today: '2026-11-21',
};

export const found = (...ids: string[]): Found => ({
  results: ids.map((id) => ({ offer: { id, name: `Offer ${id}` }, because: [], unknown: [] })),
  more: 0,
  nearest: false,
  invented: false,
  sources: [],
});

export const understood = (text: string, more: Partial<Understanding> = {}): Understanding => ({
  text,
  needs: [],
  already: [],
  dropped: [],
  ...more,
});

/** A session with effects that answer at once; each can be replaced. */
export async function talk(effects: Partial<Effects> = {}) {
  const calls = { taken: [] as HandOver[], left: 0, searches: [] as unknown[] };
  const actor = createActor(
    sessionWith({
      loadFlow: async () => smallFlow(),
      understand: async (text) => understood(text),
      findOffers: async (query) => {
        calls.searches.push(query);
        return found('a', 'b');
      },
      hear: (text) =>
        text.includes('DANGER') ? { ...heardNothing, alarms: [{ kind: 'suicide', because: 'DANGER' }] } : heardNothing,
      take: async (handOver) => {
        calls.taken.push(handOver);
        return { way: handOver.way, is: 'copied' };
      },
      openPlan: async () => ({}),
      leave: () => (calls.left += 1),
      ...effects,
    }),
    { input: setting },
  ).start();
  const settled = () =>
    waitFor(
      actor,
      (snapshot) =>
        snapshot.matches('left') ||
        snapshot.matches({ open: { conversation: 'waiting' } }) ||
        snapshot.matches({ open: { conversation: 'failed' } }),
    );
  const view = () => viewOf(actor.getSnapshot());
  actor.send({ type: 'arrived.later', later: laterLogic });
  await settled();
  return { actor, calls, settled, view, send: actor.send.bind(actor) };
}
