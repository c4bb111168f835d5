import type { Comparison, Plan } from '../../../src/session/view-model.ts';
import { bareOffer, fullOffer, hostileOffer } from './sample-offers.ts';

export const comparison: Comparison = {
  offers: [fullOffer, hostileOffer, bareOffer],
  rows: [
    { id: 'what', differs: true, cells: [text(fullOffer.summary), text('Counselling by video.'), { is: 'unknown' }] },
    {
      id: 'wait',
      differs: true,
      cells: [
        { is: 'wait', wait: { weeksMin: 0, weeksMax: 2, asOf: '2026-06-03' } },
        { is: 'wait', wait: { weeksMin: 18 } },
        { is: 'unknown' },
      ],
    },
    {
      id: 'start',
      differs: true,
      cells: [
        { is: 'start', start: { self: true, dropIn: true }, offer: fullOffer },
        { is: 'start', start: { gp: true, self: false }, offer: hostileOffer },
        { is: 'unknown' },
      ],
    },
    {
      id: 'cost',
      differs: true,
      cells: [
        { is: 'cost', cost: { free: true } },
        { is: 'cost', cost: { free: false, text: '£10 a session' } },
        { is: 'unknown' },
      ],
    },
    { id: 'lasts', differs: false, cells: [{ is: 'unknown' }, { is: 'unknown' }, { is: 'unknown' }] },
  ],
};
function text(line: string | undefined): { is: 'text'; text: string[] } {
  return { is: 'text', text: [line ?? ''] };
}

export const weighed = [
  {
    offerId: fullOffer.id,
    stands: [
      { wish: 'soon', stand: 'yes' },
      { wish: 'online', stand: 'no' },
    ],
  },
  {
    offerId: bareOffer.id,
    stands: [
      { wish: 'soon', stand: 'unknown' },
      { wish: 'online', stand: 'unknown' },
    ],
  },
] as const;

export const plan: Plan = {
  version: 1,
  made: '2026-11-21',
  who: 'child',
  words: 'my son wont go to school and hes so anxious, what can we do',
  cards: ['School or college'],
  different: 'Mornings without tears.',
  helps: 'Walking the dog. His gran.',
  groupings: ['advice', 'help'],
  chosen: [{ offer: fullOffer, firstStep: { who: 'parent', text: 'Ring between 4pm and 6pm.' } }],
  wishes: ['soon', 'free'],
  decision: 'chosen',
  questions: [
    { offerId: fullOffer.id, row: 'who-knows' },
    { offerId: fullOffer.id, row: 'evidence' },
  ],
  lookAgain: '2026-12-19',
};
