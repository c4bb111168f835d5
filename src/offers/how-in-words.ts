import type { HowId } from '../base/how.ts';

/** The words that feeds and spreadsheets use for how help is given, each a whole phrase, so that nothing is read into a sentence. */
const WAYS: readonly (readonly [HowId, RegExp])[] = [
  [
    'in-person',
    /^(?:in[- ]person|face[- ]to[- ]face|f2f|venue|place|at a place|on[- ]site|physical|drop[- ]?in|clinic|one[- ]to[- ]one|1[- :]1)$/,
  ],
  ['online', /^(?:online|virtual|web|website|digital|video|video call|web ?chat|chat|app|remote)$/],
  ['phone', /^(?:(?:tele)?phone|helpline|by phone|call|phone call)$/],
  ['text', /^(?:text|sms|text message|messaging|by text)$/],
  ['home', /^(?:home|home[- ]visits?|at home|outreach)$/],
  ['group', /^(?:groups?|in a group|group session|group work|peer group)$/],
  ['self-guided', /^(?:self[- ]guided|self[- ]help|on my own|on your own|resources)$/],
];

/** Ways named in a cell such as "Online; home visit", or nothing. */
export function howInWords(text: string): HowId[] | undefined {
  const words = text
    .toLowerCase()
    .split(/[;,|/\n&+]|\band\b|\bor\b/)
    .map((word) => word.trim().replace(/_/g, ' '));
  const ways = words.flatMap((word) => WAYS.filter(([, pattern]) => pattern.test(word)).map(([way]) => way));
  return ways.length > 0 ? [...new Set(ways)] : undefined;
}
