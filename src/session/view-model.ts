import type { GroupingId } from '../base/grouping.ts';
import type { LanguageTag } from '../base/language.ts';
import type { Role } from '../base/role.ts';
import type { Nation } from '../base/nation.ts';
import type { NeedId } from '../base/need.ts';
import type { Comparison } from '../decide/rows.ts';
import type { Plan } from '../decide/plan.ts';
import type { TradeOff } from '../decide/trade-offs.ts';
import type { Weighed, WishId } from '../decide/wish.ts';
import type { Way, WayId } from '../handoff/ways.ts';
import type { Opening } from '../offers/open-at.ts';
import type { Found, OfferResult } from '../offers/query.ts';
import type { SafetyCard } from '../safety/card.ts';
import type { Contact } from '../safety/contact.ts';

export type { Found, OfferResult, OfferQuery, Reason, Unknown } from '../offers/query.ts';
export type { Offer, Place, Phone, Slot } from '../offers/offer.ts';
export type { Opening } from '../offers/open-at.ts';
export type { Comparison, Row, RowId, Cell } from '../decide/rows.ts';
export type { Plan, PlannedOffer } from '../decide/plan.ts';
export type { TradeOff } from '../decide/trade-offs.ts';
export type { Weighed, WishId, Stand } from '../decide/wish.ts';
export type { Way, WayId } from '../handoff/ways.ts';
export type { SafetyCard } from '../safety/card.ts';
export type { Contact, Channel } from '../safety/contact.ts';

/** Everything the view draws, and nothing else: plain data, flow words already chosen for role and language. */
export interface ViewModel {
  /** `loading` until the flow and its words are there; `left` after Leave: nothing is drawn but a cover. */
  readonly phase: 'loading' | 'talking' | 'failed' | 'left';
  /** BCP 47 tag of the flow's words. */
  readonly locale: string;
  readonly title: string;
  readonly role?: Role;
  readonly nation: Nation;
  /** Earlier answers, oldest first. */
  readonly trail: readonly TrailLine[];
  readonly step?: StepView;
  /** About how many questions are left before offers; absent afterwards. */
  readonly questionsLeft?: number;
  readonly questionsAsked: number;
  readonly canGoBack: boolean;
  /** Something is being read or looked for: say so quietly. */
  readonly busy?: 'understanding' | 'searching';
  /** What was just heard in own words, to play back above the next question. */
  readonly heard?: HeardView;
  /** The card that words of danger raised, until it is put away. It stands first in the conversation. */
  readonly card?: SafetyCard;
  /** The panel behind *Urgent help*, when open. */
  readonly urgent?: SafetyCard;
  /** The same card in English, beside one in a language that nobody has reviewed. */
  readonly inEnglish?: SafetyCard;
  /** Languages to choose from; more than one where the host offers more. */
  readonly languages: readonly LanguageTag[];
  /** What needs and kinds of support are called, where a reason or a plan names one; what has no name is left out. */
  readonly labels?: Labels;
  /** What could not be loaded, each a key of the interface's words, with what it was about. */
  readonly notices: readonly Notice[];
}
export interface Labels {
  readonly needs: Readonly<Partial<Record<NeedId, string>>>;
  readonly groupings: Readonly<Partial<Record<GroupingId, string>>>;
}
export interface Notice {
  readonly is: 'place-unknown' | 'offers-failed' | 'flow-refused' | 'understand-failed';
}
export interface HeardView {
  readonly needs: readonly { readonly id: NeedId; readonly label: string; readonly because: readonly string[] }[];
  /** Who it seems to be about, when that was heard and not chosen. */
  readonly who?: Role;
  /** True when names or numbers of people were left out of what was kept. */
  readonly droppedDetails: boolean;
  /** A language that the words seem to be in and that the host offers: to switch to. */
  readonly otherLocale?: LanguageTag;
  /** One that there are no words in here: an interpreter can be asked for. */
  readonly unknownLocale?: string;
}

export interface TrailLine {
  /** Position in what was said; sent back with `change`. */
  readonly index: number;
  readonly question: string;
  /** The person's own words, or the labels of what they chose, or empty when left unsaid. */
  readonly answer: string;
  readonly unsaid?: 'unsure' | 'skip';
  /** The answer is names of offers, which come in a language of their own. */
  readonly isTheirs?: true;
}

/** What every step has. */
export interface Asked {
  readonly id: string;
  readonly ask: string;
  readonly why?: string;
  readonly say: readonly string[];
  /** False where an answer of the step's own says the same ("I'd rather not say", "I'm not sure"). */
  readonly canSkip: boolean;
  readonly canBeUnsure: boolean;
  readonly hasShortcut: boolean;
}
export interface OptionView {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

export type StepView =
  | (Asked & { readonly kind: 'choose'; readonly options: readonly OptionView[]; readonly chosen?: string })
  | (Asked & {
      readonly kind: 'pick';
      readonly options: readonly OptionView[];
      readonly chosen: readonly string[];
      /** Present when the page also takes the first half of a postcode: what is known so far. */
      readonly near?: { readonly hostPlace?: string; readonly outcode?: string };
    })
  | (Asked & {
      readonly kind: 'tell';
      readonly options: readonly OptionView[];
      readonly chosen: readonly string[];
      readonly text: string;
      readonly box: string;
      readonly example?: string;
    })
  | (Asked & { readonly kind: 'groupings'; readonly groupings: readonly GroupingView[] })
  | (Asked & {
      readonly kind: 'offers';
      readonly found?: Found;
      readonly shortlist: readonly string[];
      /** They live elsewhere, so what only this area may use is not on the list. */
      readonly elsewhere?: true;
      /** People who can look with them; only where nothing fitted. */
      readonly human?: readonly Contact[];
      /** Whether each offer that gives its hours is open, by id. */
      readonly openings?: Readonly<Record<string, Opening>>;
    })
  | (Asked & { readonly kind: 'compare'; readonly comparison: Comparison; readonly results: readonly OfferResult[] })
  | (Asked & {
      readonly kind: 'weigh';
      readonly wishes: readonly WishId[];
      readonly picked: readonly WishId[];
      readonly weighed: readonly Weighed[];
      /** What an option has that another lacks, among what was picked. */
      readonly tradeOffs?: readonly TradeOff[];
      readonly results: readonly OfferResult[];
    })
  | (Asked & {
      readonly kind: 'decide';
      readonly results: readonly OfferResult[];
      readonly weighed: readonly Weighed[];
      readonly chosen: readonly string[];
      readonly take?: TakeView;
    })
  | (Asked & {
      readonly kind: 'plan';
      readonly plan: Plan;
      readonly urgent?: readonly Contact[];
      readonly take?: TakeView;
    })
  | (Asked & {
      readonly kind: 'check-in';
      readonly plan?: Plan;
      readonly urgent?: readonly Contact[];
      /** Present when a kept plan was opened, or could not be. */
      readonly opened?: OpenedView;
    })
  | (Asked & {
      readonly kind: 'end';
      readonly live: readonly { readonly id: string; readonly label: string }[];
      readonly human: readonly Contact[];
    });

/** The ways to take something away from a step. */
export interface TakeView {
  readonly ways: readonly Way[];
  /** Ways to go through the options with somebody. */
  readonly shared: readonly Way[];
  /** False when the person said nothing about themselves that could be put in or left out. */
  readonly hasOwn: boolean;
  /** What became of the way that was used last. */
  readonly taken?: Taken;
}
/** What became of taking a plan away. */
export type Outcome =
  | {
      readonly is:
        'printed' | 'copied' | 'shared' | 'closed' | 'emailed' | 'emailed-short' | 'saved' | 'too-long' | 'failed';
    }
  /** The device could not copy: the text to be copied by hand. */
  | { readonly is: 'text'; readonly text: string }
  /** A QR code: SVG path data in a square of `size` units. */
  | { readonly is: 'code'; readonly size: number; readonly path: string };
export type Taken = { readonly way: WayId } & Outcome;
/** What is to be said about a kept plan. */
export type OpenedView =
  | {
      readonly is: 'plan';
      readonly version: 'same' | 'older' | 'newer';
      /** Names of offers that this page no longer has. */
      readonly gone: readonly string[];
      /** False when the offers of this page could not be read. */
      readonly isListRead: boolean;
    }
  | { readonly is: 'problem'; readonly problem: 'damaged' | 'too-long' | 'not-a-plan' | 'not-loaded' };

export interface GroupingView {
  readonly id: GroupingId;
  /** In the words of the person's view (experience for families, support for professionals), or the host's label. */
  readonly label: string;
  /** The same in the words of the other view. */
  readonly otherLabel: string;
  readonly meaning: string;
  /** Why it could fit; absent when it is not proposed. */
  readonly because: readonly string[];
  /** Confirmed earlier by the person; never set by us. */
  readonly chosen: boolean;
}
