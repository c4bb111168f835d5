import { makePlan } from '../../src/decide/plan.ts';
import type { Plan } from '../../src/decide/plan.ts';
import type { Offer } from '../../src/offers/offer.ts';

export const today = '2026-11-21';

export const listening: Offer = {
  id: 'town:listening',
  name: 'Listening Room',
  org: 'Harrowby Vale Youth Trust',
  start: { self: true, text: 'Call or walk in.' },
  whileYouWait: 'You can come to the open room on Mondays.',
  ending: 'You can stop at any time.',
  phones: [
    { number: '0161 496 0011', kind: 'voice' },
    { number: '07700 900011', kind: 'text' },
  ],
  url: 'https://listening.example',
};
export const clinic: Offer = {
  id: 'town:clinic',
  name: 'Feelings Clinic',
  start: { self: false, school: true, text: 'School fills in a form.' },
};

/** Everything that a plan can have. */
export const fullPlan: Plan = makePlan({
  today,
  who: 'me',
  words: 'cant sleep n my head is loud',
  cards: ['Sleep is hard'],
  different: 'To sleep in my own bed',
  helps: 'My dog',
  groupings: ['advice', 'help'],
  offers: [listening, clinic],
  wishes: ['soon', 'talk'],
  decision: 'chosen',
  byWhen: '2026-11-30',
  decideWith: 'My aunt',
});
