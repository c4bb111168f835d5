import type { Plan } from '../decide/plan.ts';
import { FRAGMENT, packPlan } from './pack-plan.ts';

/** A file to save. Its name says nothing about what is in it, as it stays in a list of downloads. */
export interface PlanFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}
export type Download = (file: PlanFile) => void;

/**
 * A plan as a text file that anybody can read, with a last line that opens it again: an address to follow, which the
 * widget also finds in the file itself.
 *
 * @param text The plan in words.
 * @param reopen One sentence that says what the last line is for.
 * @param page The address of the page with the widget; a fragment of its own is left out.
 */
export async function planFile(plan: Plan, text: string, reopen: string, page: string): Promise<PlanFile> {
  const packed = await packPlan(plan);
  return {
    name: `plan-${plan.made}.txt`,
    type: 'text/plain;charset=utf-8',
    content: `${text}\n\n${reopen}\n${page.split('#')[0]}#${FRAGMENT}=${packed}\n`,
  };
}

/** The calendar file of `calendarFile`, to save. */
export function calendarToSave(content: string, day: string): PlanFile {
  return { name: `look-again-${day}.ics`, type: 'text/calendar;charset=utf-8', content };
}
