import { messageToSomeone } from './handoff/ask-someone.ts';
import { calendarFile, canMakeCalendar } from './handoff/calendar.ts';
import { emailToSelf } from './handoff/email.ts';
import { planLink } from './handoff/pack-plan.ts';
import { planText } from './handoff/plan-text.ts';
import { qrPath } from './handoff/qr.ts';
import { calendarToSave, planFile } from './handoff/save.ts';
import { copyText, shareText } from './handoff/share.ts';
import type { WayId } from './handoff/ways.ts';
import { handoffWords } from './handoff-words.ts';
import { printLetter, printProfessional, printTogether, type ToPrint } from './print-paper.ts';
import type { HandOver } from './session/hand-over.ts';
import type { Outcome, Taken } from './session/view-model.ts';
import { openAddress, saveFile, sharing } from './this-device.ts';
import { contactLine } from './view/contact-line.ts';
import { takeAway, type TakeAway } from './view/take-away.ts';
import type { Wording } from './view/wording.ts';

/** Draws the ways to take a plan away, in a language. */
export const takeAwayIn = async (locale: string): Promise<TakeAway> => takeAway(await handoffWords(locale), canTake);

/** Some devices have no share sheet, and some pages can't make a calendar file. */
function canTake(way: WayId): boolean {
  if (way === 'share') return 'share' in navigator;
  return way !== 'calendar' || canMakeCalendar();
}

/** Takes the plan away, by the one way that the person pressed; its library is fetched only now. */
export async function takeAlong(
  handOver: HandOver,
  { words, later }: Pick<Wording, 'words' | 'later'>,
  root: ShadowRoot,
): Promise<Taken> {
  const { way, groupings, urgent } = handOver;
  const parts: ToPrint = {
    ...handOver,
    all: { words, later, labels: { needs: {}, groupings } },
    words: { ...later, groupings },
    lines: urgent.map((contact) => contactLine(contact, words)),
    handoff: await handoffWords(later.locale),
    root,
  };
  return { way, ...(await BY[way](parts)) };
}

type By = (parts: ToPrint) => Outcome | Promise<Outcome>;

const printing =
  (print: (parts: ToPrint) => void): By =>
  (parts) => {
    print(parts);
    return { is: 'printed' };
  };

const textOf = ({ plan, words, lines }: ToPrint, length?: 'short'): string => planText(plan, words, lines, length);

const BY: Readonly<Record<WayId, By>> = {
  print: printing(printLetter),
  large: printing((parts) => printLetter(parts, 'large')),
  professional: printing(printProfessional),
  together: printing(printTogether),
  copy: (parts) => copy(textOf(parts)),
  share: (parts) => share(parts, textOf(parts)),
  message: (parts) => share(parts, messageToSomeone(offersIn(parts), { ...parts.words, ...parts.handoff })),
  email: (parts) => {
    const email = emailToSelf(parts.handoff.emailSubject, [textOf(parts), textOf(parts, 'short')]);
    if (email.is === 'too-long') return email;
    openAddress(email.href);
    return { is: email.short ? 'emailed-short' : 'emailed' };
  },
  calendar: async ({ plan: { lookAgain: day, made }, handoff, all }) => {
    const reminder = { day, made, title: handoff.dayTitle, note: handoff.dayNote, language: all.later.locale };
    saveFile(calendarToSave(await calendarFile(reminder), day));
    return { is: 'saved' };
  },
  qr: async ({ plan }) => {
    const link = await planLink(plan, location.href);
    return link.is === 'link' ? { is: 'code', ...(await qrPath(link.link)) } : { is: 'too-long' };
  },
  file: async (parts) => {
    saveFile(await planFile(parts.plan, textOf(parts), parts.handoff.reopen, location.href));
    return { is: 'saved' };
  },
};

/** Those put side by side; a plan without any was made from what was chosen elsewhere. */
const offersIn = ({ comparison, plan }: ToPrint): ToPrint['comparison']['offers'] =>
  comparison.offers.length > 0 ? comparison.offers : plan.chosen.map(({ offer }) => offer);

async function copy(text: string): Promise<Outcome> {
  return (await copyText(text, sharing())) === 'copied' ? { is: 'copied' } : { is: 'text', text };
}

async function share({ handoff }: ToPrint, text: string): Promise<Outcome> {
  const became = await shareText(handoff.emailSubject, text, sharing());
  return became === 'failed' ? { is: 'text', text } : { is: became };
}
