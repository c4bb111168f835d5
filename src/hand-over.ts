import { calendarFile, canMakeCalendar } from './handoff/calendar.ts';
import { messageToSomeone } from './handoff/ask-someone.ts';
import { emailToSelf } from './handoff/email.ts';
import { planLink } from './handoff/pack-plan.ts';
import { planText } from './handoff/plan-text.ts';
import type { PlanWords } from './handoff/plan-words.ts';
import { qrPath } from './handoff/qr.ts';
import { calendarToSave, planFile } from './handoff/save.ts';
import { copyText, shareText, type ShareEffects } from './handoff/share.ts';
import type { WayId } from './handoff/ways.ts';
import { handoffWords } from './handoff-words.ts';
import { openAddress, saveFile } from './leave-page.ts';
import type { HandoffWords } from './locale/en-GB.handoff.ts';
import { printPaper, type PaperWords } from './print-paper.ts';
import type { HandOver } from './session/hand-over.ts';
import type { Taken } from './session/view-model.ts';
import { contactLine } from './view/contact-line.ts';
import { takeAway, type TakeAway } from './view/take-away.ts';

/** Draws the ways to take a plan away, in a language. */
export const takeAwayIn = async (locale: string): Promise<TakeAway> => takeAway(await handoffWords(locale), canTake);

/** Some devices have no share sheet, and some pages can't make a calendar file. */
function canTake(way: WayId): boolean {
  if (way === 'share') return 'share' in navigator;
  return way !== 'calendar' || canMakeCalendar();
}

/** Takes the plan away, by the one way that the person pressed; its library is fetched only now. */
export async function takeAlong(handOver: HandOver, words: PaperWords, root: ShadowRoot): Promise<Taken> {
  const { way } = handOver;
  const handoff = await handoffWords(words.later.locale);
  const plan: PlanWords = { ...words.later, groupings: handOver.groupings };
  const urgent = handOver.urgent.map((contact) => contactLine(contact, words.words));
  return { way, ...(await WAYS[way]({ handOver, words, handoff, plan, urgent, root })) };
}

/** All that a way is made of. */
interface Made {
  readonly handOver: HandOver;
  readonly words: PaperWords;
  readonly handoff: HandoffWords;
  readonly plan: PlanWords;
  readonly urgent: readonly string[];
  readonly root: ShadowRoot;
}
type Became = Taken extends infer Each ? Omit<Each, 'way'> & Pick<Taken, 'is'> : never;
