import { enGBPlan } from './en-GB.plan.ts';

/** The words of a plan in easy read. */
export const enGBEasyPlan: typeof enGBPlan = {
  ...enGBPlan,
  planDifferent: 'What I want to change',
  planHelps: 'What helps a bit',
  planKinds: 'The kinds of help I want',
  planNotNow: 'I do not want to choose now. That is OK. I can come back to this.',
  planUnsure: 'I am not sure yet. I can show this to someone I trust. We can think about it together.',
  firstStep: {
    ...enGBPlan.firstStep,
    parent: 'A parent or carer calls or writes to them.',
    someone: 'The person calls them. Or someone who helps calls them.',
  },
  planWait: 'How long I wait',
  askAbout: {
    ...enGBPlan.askAbout,
    what: 'What is it?',
    'who-for': 'Is it for someone like me?',
    limits: 'What can it not help with?',
    'who-knows': 'Who will know that I come?',
    'where-when': 'Where is it? When is it open?',
  },
  planIfNotSay: [
    'It is not my fault.',
    'One kind of help does not fit everyone.',
    'I can tell them.',
    'I can ask what else there is.',
    'I can come back and look again.',
  ],
  planUrgent: 'In danger? I call 999 or go to A&E.',
  takeFailed: 'That did not load. You can try again later.',
  planEnding: 'Nobody else has this plan. Only I have it.',
  party: { ...enGBPlan.party, someone: 'The person, or someone who helps them' },
};
