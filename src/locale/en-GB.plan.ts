import { dayIn } from './day.ts';

/** A day as people say it: "3 June 2026". */
export const britishDay = dayIn(
  'January February March April May June July August September October November December',
);

/** The words of a plan: a letter to oneself. */
export const enGBPlan = {
  planTitle: { me: 'My plan', child: 'Our plan', friend: 'My plan to help someone', work: 'A plan to share' },
  planMade: (isoDay: string) => `Made on ${britishDay(isoDay)}`,
  planMatters: {
    me: 'What matters to me',
    child: 'What matters to us',
    friend: 'What matters',
    work: 'What matters to them',
  },
  planDifferent: 'What I would like to be different',
  planHelps: 'What already helps, even a bit',
  planKinds: 'The kinds of support I want',
  planWishes: 'What matters most when I choose',
  planTry: 'What I will try',
  planNotNow: 'I decided not to choose just now. That is a choice too. I can come back to this.',
  planUnsure: 'I am not sure yet. I can show this to someone I trust and think about it with them.',
  planFirst: 'First step',
  firstStep: {
    me: 'I contact them.',
    parent: 'A parent or carer contacts them.',
    school: 'Someone at school asks for it.',
    gp: 'A GP asks for it.',
    someone: 'The person it is for, or someone who helps them, contacts them.',
    unknown: 'I ask them how to start.',
  },
  planWait: 'How long the wait is',
  planWhile: 'While I wait',
  planAsk: 'What to ask',
  askAbout: {
    what: 'What is it, in your own words?',
    'who-for': 'Is it for someone like me?',
    'what-happens': 'What happens the first time?',
    'good-for': 'What can it help with?',
    limits: 'What can it not do?',
    wait: 'How long is the wait now?',
    start: 'How do I start?',
    'who-knows': 'Who will know that I come?',
    cost: 'What does it cost?',
    'where-when': 'Where is it, and when is it open?',
    lasts: 'How long does it last? What if it does not help?',
    evidence: 'How do you know that it helps?',
    runs: 'Who runs it?',
    checked: 'Is this still right?',
  },
  planWith: (who: string) => `Who I want to do this with: ${who}`,
  planBy: (when: string) => `When I want to start: ${when}`,
  planIfNot: 'If it does not help',
  planIfNotSay: [
    'That is not my fault. One kind of help does not fit everyone.',
    'I can tell them, and ask what else there is.',
    'I can come back and look at other choices.',
  ],
  planAgain: (isoDay: string) => `I will look at this again on ${britishDay(isoDay)}.`,
  planUrgent: 'If I or someone else is in danger, I call 999 or go to A&E.',
  takeFailed: 'We could not load the ways to take your plan with you.',
  planned: 'Next',
  // A plan as text, to copy, send or save
  reachBy: { voice: 'Call', text: 'Text', textphone: 'Textphone', email: 'Email', web: 'Website', chat: 'Chat' },
  planEnding: 'Nobody else has this plan. It is only where I keep it.',
  professionalTitle: 'A plan to share',
  party: {
    me: 'Me',
    parent: 'A parent or carer',
    school: 'School',
    gp: 'A GP',
    someone: 'The person it is for, or someone who helps them',
    unknown: 'Not known yet',
    service: 'The service',
  },
};
