import type { GroupingId } from '../base/grouping.ts';
import type { WishId } from '../decide/wish.ts';
import type { WayId } from '../handoff/ways.ts';

/** Everything a view can ask of the session. */
export type Message =
  | { readonly type: 'choose'; readonly option: string }
  /** `onward`: the answer is taken along by "Show me what there is now". */
  | { readonly type: 'pick'; readonly options: readonly string[]; readonly near?: string; readonly onward?: boolean }
  | { readonly type: 'tell'; readonly text: string; readonly options: readonly string[]; readonly onward?: boolean }
  | { readonly type: 'groupings'; readonly groupings: readonly GroupingId[] }
  /** Offer ids to put side by side. */
  | { readonly type: 'shortlist'; readonly offers: readonly string[] }
  | { readonly type: 'search.again'; readonly near?: string }
  | { readonly type: 'looked' }
  /** Picks while weighing; reorders at once, and `weigh.done` goes on. */
  | { readonly type: 'weigh.pick'; readonly wishes: readonly WishId[] }
  | { readonly type: 'weigh.done' }
  /** One or two offer ids, or none for "not now". */
  | { readonly type: 'decide'; readonly offers: readonly string[] }
  | { readonly type: 'planned' }
  | { readonly type: 'check-in'; readonly answer: 'yes' | 'bit' | 'no' | 'not-started' | 'no-plan' }
  | { readonly type: 'unsure' }
  | { readonly type: 'skip' }
  | { readonly type: 'shortcut' }
  | { readonly type: 'back' }
  /** Change an earlier answer: goes back to it, and keeps what still makes sense afterwards. */
  | { readonly type: 'change'; readonly index: number }
  | { readonly type: 'live'; readonly id: string }
  | { readonly type: 'urgent.open' }
  | { readonly type: 'urgent.close' }
  | { readonly type: 'card.close' }
  | { readonly type: 'card.answer'; readonly option: string }
  | { readonly type: 'heard.close' }
  /** Take the plan away: `own` puts in what the person said about themselves. */
  | { readonly type: 'take'; readonly way: WayId; readonly own: boolean }
  /** Open a kept plan: the part of an address behind `#`, or what is in a saved file. */
  | { readonly type: 'plan.open'; readonly text: string }
  | { readonly type: 'language'; readonly locale: string }
  | { readonly type: 'leave' }
  | { readonly type: 'restart' };

export type Send = (message: Message) => void;
