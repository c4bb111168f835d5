import { ROWS } from '../../src/decide/rows.ts';
import type { RowId } from '../../src/decide/rows.ts';
import { WISHES } from '../../src/decide/wish.ts';
import type { WishId } from '../../src/decide/wish.ts';
import type { PlanWords } from '../../src/handoff/plan-words.ts';

const forAll = (words: string): Record<'me' | 'child' | 'friend' | 'work', string> => ({
  me: words,
  child: words,
  friend: words,
  work: words,
});
const each = <Id extends string>(ids: readonly Id[], say: (id: Id) => string): Record<Id, string> =>
  Object.fromEntries(ids.map((id) => [id, say(id)])) as Record<Id, string>;

/** Words that show which part they came from. The real ones are checked where words are checked. */
export const someWords: PlanWords = {
  planTitle: forAll('My plan'),
  planMade: (day) => `I made this on ${day}.`,
  planMatters: forAll('What matters to me'),
  planDifferent: 'What I want to be different',
  planHelps: 'What already helps',
  planKinds: 'The kind of help I want',
  planWishes: 'Why I chose it',
  planTry: 'What I will try',
  planNotNow: 'Not now.',
  planUnsure: 'I am not sure yet.',
  planFirst: 'The first step',
  firstStep: {
    me: 'I start.',
    parent: 'A parent starts.',
    school: 'School starts.',
    gp: 'A GP starts.',
    someone: 'Somebody starts.',
    unknown: 'I ask who starts.',
  },
  planWhile: 'While I wait',
  planAsk: 'Ask',
  askAbout: each<RowId>(ROWS, (row) => `What about ${row}?`),
  planWith: (who) => `with ${who}`,
  planBy: (when) => `by ${when}`,
  planIfNot: 'If it does not help',
  planIfNotSay: ['Ask for a review.'],
  planAgain: (day) => `Look again on ${day}`,
  planUrgent: 'Urgent help',
  wishes: each<WishId>(WISHES, (wish) => `wish ${wish}`),
  groupings: { advice: 'kind advice', help: 'kind help' },
  reachBy: { voice: 'Call', text: 'Text', textphone: 'Textphone', email: 'E-mail', web: 'Web', chat: 'Chat' },
  planEnding: 'This is kept nowhere else.',
  professionalTitle: 'A plan made together',
  party: {
    me: 'Me',
    parent: 'A parent',
    school: 'School',
    gp: 'A GP',
    someone: 'Someone else',
    unknown: 'Find out who',
    service: 'The service',
  },
};
