import type { LanguageTag } from '../base/language.ts';
import type { Nation } from '../base/nation.ts';
import type { WishId } from '../decide/wish.ts';
import type { Outside } from '../flow/replay.ts';
import type { Found } from '../offers/query.ts';
import type { Contact } from '../safety/contact.ts';
import { heardNothing, type Hearing } from '../safety/hearing.ts';
import type { SafetyWords } from '../safety/words.ts';
import type { Understanding } from '../understand/understanding.ts';
import type { LaterLogic } from './later.ts';
import type { FlowInUse } from './flow-in-use.ts';
import type { KeptPlan } from './kept-plan.ts';
import type { Said } from './said.ts';
import type { Undone } from './undone.ts';
import type { Notice, Taken } from './view-model.ts';

/** What the host set that a conversation needs. */
export interface Setting {
  /** A built-in flow's name, or the address of a host's own. */
  readonly flow: string;
  readonly locale: string;
  readonly nation: Nation;
  readonly outcode?: string | undefined;
  readonly placeName?: string | undefined;
  /** Languages that people can choose here. */
  readonly languages: readonly LanguageTag[];
  /** Only cards, no text boxes. */
  readonly noWords?: boolean;
  /** Orders equal offers in this conversation, so that no name is always first. */
  readonly seed: number;
  /** ISO day. */
  readonly today: string;
  /** Local time of day, HH:MM, when the conversation began. */
  readonly time?: string;
}

/** Words that are being read, kept so that nobody has to type twice. */
export interface Draft {
  readonly text: string;
  readonly options: readonly string[];
  readonly onward?: boolean | undefined;
}

/** What safety cards are made of. */
export interface SafetyParts {
  readonly words: SafetyWords;
  /** Ours, with what the host confirmed, corrected, added or took away. */
  readonly contacts: readonly Contact[];
  /** English cards, to stand beside cards in a language that nobody has reviewed. */
  readonly english?: SafetyWords | undefined;
  /** Ids of the contacts that the host added: its own people. */
  readonly hosts: readonly string[];
}

/** All that a conversation keeps, in memory and nowhere else. */
export interface SessionContext {
  readonly setting: Setting;
  readonly outside: Outside;
  /** Name or address of the flow in use or to be loaded. */
  readonly flowName: string;
  readonly locale: string;
  readonly flow?: FlowInUse | undefined;
  /** Conversations that led into this one, so that Back goes through. */
  readonly earlier: readonly Pick<SessionContext, 'flow' | 'flowName' | 'said' | 'found'>[];
  /** The conversation: what was said, in order. */
  readonly said: readonly Said[];
  /** While an earlier answer is changed: all that was said, and which of it. */
  readonly changing?: { readonly said: readonly Said[]; readonly index: number } | undefined;
  readonly undone: Undone;
  readonly draft?: Draft | undefined;
  /** First half of a postcode that the person gave. */
  readonly near?: string | undefined;
  readonly found?: Found | undefined;
  readonly wishes: readonly WishId[];
  /** A kept plan that was opened to look at again. */
  readonly kept?: KeptPlan | undefined;
  /** What became of the last way of taking the plan away. */
  readonly taken?: Taken | undefined;
  /** What was just understood, to play back above the next question. */
  readonly understood?: Understanding | undefined;
  /** What raised the card that is shown. */
  readonly hearing: Hearing;
  /** Set when an answer, and not words, asked for the urgent card. */
  readonly urgentAnswer: boolean;
  readonly safety?: SafetyParts | undefined;
  readonly later?: LaterLogic | undefined;
  readonly notices: readonly Notice[];
}

/** A conversation in which nothing has been said. */
export const emptyContext = (setting: Setting): SessionContext => ({
  setting,
  outside: { placeKnown: setting.outcode !== undefined, nation: setting.nation },
  flowName: setting.flow,
  locale: setting.locale,
  earlier: [],
  said: [],
  undone: {},
  wishes: [],
  hearing: heardNothing,
  urgentAnswer: false,
  notices: [],
});

/** Nothing said, nothing heard; the parts that were loaded stay. */
export const emptied = ({ setting, later, safety }: SessionContext): SessionContext => ({
  ...emptyContext(setting),
  flow: undefined,
  changing: undefined,
  draft: undefined,
  near: undefined,
  found: undefined,
  kept: undefined,
  taken: undefined,
  understood: undefined,
  later,
  safety,
});
