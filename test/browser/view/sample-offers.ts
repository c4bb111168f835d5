import type { Offer, OfferResult } from '../../../src/session/view-model.ts';

/** Knows everything about itself. */
export const fullOffer: Offer = {
  id: 'invented:lantern',
  name: 'Lantern Street drop-in',
  org: 'Lantern Young People’s Project',
  sector: 'charity',
  summary: 'A warm place to talk to a youth worker, on your own or with a friend. You can come once or every week.',
  description: 'We have two quiet rooms, a kitchen and a garden. A youth worker meets you at the door.',
  needs: ['anxiety', 'school-attendance'],
  groupings: ['advice', 'help'],
  whoFor: 'Young people who find things hard at school or at home.',
  notFor: 'People who need a doctor today.',
  ageMin: 11,
  ageMax: 18,
  areas: ['Ashbeck'],
  places: [{ name: 'Lantern House', address: '4 Mill Lane, Ashbeck', postcode: 'ZZ1 1AA' }],
  how: ['in-person', 'group'],
  start: { self: true, parent: true, dropIn: true },
  whatHappens: 'You meet a youth worker for 20 minutes. You say what you want from it.',
  goodFor: 'Worry, school, friends, feeling low.',
  limits: 'They can’t give medicine or a diagnosis.',
  evidence: { text: 'Most people who came last year said that it helped.', certainty: 'little' },
  wait: { weeksMin: 0, weeksMax: 2, asOf: '2026-06-03' },
  whileYouWait: 'Call them on any weekday between 4pm and 6pm.',
  lasts: 'Up to 12 weeks.',
  ending: 'You look at it together after 6 weeks.',
  confidentiality: { parentTold: 'depends', mustShare: 'If someone is in danger.' },
  cost: { free: true },
  when: { slots: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '15:30', closes: '19:00' }] },
  phones: [
    { number: '0161 496 0101', kind: 'voice' },
    { number: '07700 900101', kind: 'text', label: 'Youth worker' },
  ],
  email: 'hello@lantern.example',
  url: 'https://lantern.example/',
  checked: { on: '2026-06-03' },
  source: { name: 'Invented town' },
};

/** Knows next to nothing, as most published lists do. */
export const bareOffer: Offer = {
  id: 'gm:77',
  name: 'Ashbeck Library',
  places: [{ address: 'High Street, Ashbeck, ZZ1 2BB', postcode: 'ZZ1 2BB' }],
  phones: [{ number: '0161 496 0177', kind: 'voice' }],
};

/** Says things that could break a page. */
export const hostileOffer: Offer = {
  id: 'bad:1"><script>window.hacked=1</script>',
  name: '<img src=x onerror="window.hacked=1">Counselling & more',
  org: '<b>bold</b>',
  summary:
    '</article><script>window.hacked=1</script>A-very-long-word-without-a-single-break-that-could-widen-the-page-beyond-its-edges',
  sector: 'health',
  status: 'full',
  alert: 'Closed on 2 June for a staff day.',
  url: 'javascript:window.hacked=1',
  chatUrl: 'data:text/html,<script>window.hacked=1</script>',
  email: 'x@example.org',
  ageMin: 16,
  how: ['online', 'text'],
  cost: { free: false, text: '£10 a session' },
  start: { gp: true, self: false },
  wait: { weeksMin: 18 },
  checked: { on: '2023-01-02', weak: true },
};

export const sampleResults: readonly OfferResult[] = [
  {
    offer: fullOffer,
    because: [
      { is: 'need', need: 'anxiety' },
      { is: 'need', need: 'school-attendance' },
      { is: 'age', min: 11, max: 18 },
      { is: 'distance', miles: 2 },
      { is: 'start', who: 'drop-in' },
      { is: 'free' },
    ],
    unknown: [],
    miles: 2,
  },
  {
    offer: hostileOffer,
    because: [
      { is: 'need', need: 'anxiety' },
      { is: 'how', how: 'online' },
    ],
    unknown: ['age', 'cost'],
  },
  {
    offer: bareOffer,
    because: [{ is: 'community' }, { is: 'distance', miles: 1 }],
    unknown: ['need', 'age', 'start'],
    miles: 1,
  },
];
