import type { NeedId } from '../base/need.ts';

/** A need that was heard in a question: how sure it is, and the words that it was heard in. */
export interface HeardNeed {
  readonly id: NeedId;
  readonly score: number;
  readonly because?: readonly string[];
}

/** How near to the surest need another must come: what is far behind was only thought of beside it. */
const SURE = 0.7;
/**
 * What a need counts that was heard in nothing but whom it is about, or what is looked for: "my dad has …" is seldom about
 * rows at home, and "advice" can be about anything.
 */
const ONLY_SOMEBODY = 0.3;
const SOMEBODY =
  /^(?:friend|mum|mam|mom|mother|(?:step)?dad|father|stepmum|brother|sister|son|daughter|child|children|kid|nan|gran|grandma|grandad|husband|wife|parent|family|uncle|aunt|cousin|home|advice|information|counselling|therapy)s?$/;

/** The needs that a question is really about, the surest first. */
export function sureNeeds(needs: readonly HeardNeed[]): HeardNeed[] {
  const weighed = needs
    .map((need) => (isOnlySomebody(need) ? { ...need, score: need.score * ONLY_SOMEBODY } : need))
    .sort((one, other) => other.score - one.score);
  const surest = weighed[0]?.score ?? 0;
  return weighed.filter(({ score }) => score >= surest * SURE);
}

const isOnlySomebody = ({ because = [] }: HeardNeed): boolean =>
  because.length > 0 && because.every((word) => SOMEBODY.test(word));
