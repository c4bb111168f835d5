import type { Contact, SafetyCard } from '../../../src/session/view-model.ts';

const base = {
  nations: ['england'],
  roles: ['me', 'child', 'friend', 'work'],
  evidence: { url: 'https://example.org/', on: '2026-01-01' },
  verifiedBy: null,
  verifiedOn: null,
  reviewBy: '2027-01-01',
} as const;

const nine: Contact = {
  ...base,
  id: '999',
  name: 'Ambulance, police or fire',
  channels: [{ type: 'voice', value: '999', free: true }],
};
const nhs: Contact = {
  ...base,
  id: '111',
  name: 'NHS 111',
  channels: [{ type: 'voice', value: '111', hours: 'Any time', free: true }],
  whatHappens: 'Choose the mental health option.',
};
const childline: Contact = {
  ...base,
  id: 'childline',
  name: 'Childline',
  channels: [
    { type: 'voice', value: '0800 1111', hours: 'Any time', free: true, showsOnBill: false },
    { type: 'chat', value: 'https://www.childline.org.uk/' },
  ],
  waitNote: 'You may have to wait some minutes.',
};
const shout: Contact = {
  ...base,
  id: 'shout',
  name: 'Shout',
  channels: [{ type: 'sms', value: '85258', send: 'SHOUT', hours: 'Any time', free: true }],
};
export const helplines = [childline, shout];

export const emergencyCard: SafetyCard = {
  id: 'overdose',
  kind: 'emergency',
  heading: 'Call 999 or go to A&E now',
  say: ['You took something that could harm you. Doctors can help, even if you feel OK.', 'Tell someone near you.'],
  first: [nine],
  more: [],
  callIf: 'Call 999 or go to A&E if:',
  lang: 'en-GB',
};
export const crisisCard: SafetyCard = {
  id: 'suicide',
  kind: 'urgent',
  heading: 'You can talk to someone now',
  say: ['Thank you for telling us. This is a tool, so nobody has read this. These people will listen.'],
  when: ['you have a plan to end your life', 'you have hurt yourself'],
  first: [nhs, childline],
  more: [shout],
  check: {
    ask: 'If you like, which is closest?',
    options: [
      { id: 'suicide', label: 'I think about ending my life' },
      { id: 'tired', label: 'I am worn out' },
    ],
  },
  callIf: 'Call 999 or go to A&E if:',
  lang: 'en-GB',
};
export const urgentPanel: SafetyCard = {
  id: 'panel',
  kind: 'urgent',
  heading: 'Urgent help',
  say: ['Call 999 or go to A&E if someone could die or is badly hurt.'],
  first: [nine, nhs],
  more: helplines,
  callIf: 'Call 999 or go to A&E if:',
  lang: 'en-GB',
};
