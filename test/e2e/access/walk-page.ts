import { readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { LanguageTag } from '../../../src/base/language.ts';
import type { FlowEvent } from '../../../src/flow/event.ts';
import { enGB, type FirstWords } from '../../../src/locale/en-GB.ts';
import { chatScript, openHosts, pageWith, PHONE, type HostSite, type Size } from '../hosts/host-site.ts';
import { inside } from '../hosts/inside.ts';
import { mouse, see } from '../talk.ts';
import { FLOWS, type FlowName, type Stop, type Walk } from './walks.ts';

const OFFERS = {
  some: '/demo/offers/greater-manchester.json',
  none: '/no-offers.json',
  failed: '/missing.json',
} as const;

/** An offer that fits nobody who asks here, so that a search finds nothing. */
const FOR_NOBODY = {
  id: 'a:1',
  name: 'Tea at the other end of the country',
  needs: ['loneliness'],
  how: ['in-person'],
  places: [{ outcode: 'TR18', lat: 50.12, lon: -5.54 }],
};

/** A language that a walk can be in: its words for ways to leave a question. */
export interface Spoken {
  readonly tag: LanguageTag;
  readonly first: Pick<FirstWords, 'unsure' | 'skip' | 'shortcut'>;
}
const english: Spoken = { tag: 'en-GB', first: enGB };

/** A site with a page for each flow and each answer of a search. */
export const openWalks = ({ tag }: Spoken = english): Promise<HostSite> =>
  openHosts({
    '/no-offers.json': { body: JSON.stringify({ version: 1, offers: [FOR_NOBODY] }) },
    ...Object.fromEntries(
      FLOWS.flatMap((flow) =>
        Object.entries(OFFERS).map(([kind, offers]) => [
          `/${flow}-${kind}.html`,
          {
            body: pageWith(
              `<main><h1>A page of a host</h1><signpost-chat report-steps lang="${tag}" languages="${tag}" flow="${flow}" offers="${offers}" place="M32 Stretford"></signpost-chat></main>${chatScript}`,
            ),
          },
        ]),
      ),
    ),
  });

/** Opens the page of a walk and notes each step that it shows. */
export const startWalk = (
  site: HostSite,
  flow: FlowName,
  { offers }: Pick<Walk, 'offers'>,
  size: Size = PHONE,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> =>
  site.visit(`${flow}-${offers}.html`, size, async (page) => {
    await page.evaluateOnNewDocument(() => {
      const steps: string[] = [];
      Object.assign(window, { steps });
      addEventListener('signpost-step', (event) => steps.push((event as Event & { step: string }).step));
    });
    await prepare?.(page);
  });

/** Presses what a person sees. */
export async function press(page: Page, what: 'button' | 'tick', name: string, hand: Hand = atOnce): Promise<void> {
  await hand.press(page, await see(page, what, name));
}
/** With the focus and without the place: a place is wrong once something has moved. */
const pressIt = (element: ElementHandle): Promise<void> =>
  element.evaluate((each) => {
    const control = each.querySelector<HTMLElement>('input') ?? (each as HTMLElement);
    control.focus();
    control.click();
  });

/** How somebody presses, ticks and writes: at once, unless a walk is about just that. */
export interface Hand {
  press(page: Page, element: ElementHandle): Promise<void>;
  write(page: Page, words: string): Promise<void>;
}
const atOnce: Hand = { press: (_, element) => pressIt(element), write: mouse.write };

/** Waits until a step is shown and can be answered. */
export async function comesTo(page: Page, { step, kind }: Pick<Stop, 'step' | 'kind'>): Promise<void> {
  const isThere = (id: string, look: string) => {
    const root = document.querySelector('signpost-chat')?.shadowRoot;
    const steps = (window as unknown as { steps: string[] }).steps;
    const form = root?.querySelector(`form.${look}`);
    return (
      steps.at(-1) === id &&
      form !== null &&
      form !== undefined &&
      (look !== 'offers' || form.querySelector('.offer') !== null)
    );
  };
  try {
    await page.waitForFunction(isThere, { timeout: 10_000 }, step, kind);
  } catch (error) {
    const steps = await page.evaluate(() => (window as unknown as { steps: string[] }).steps.join(' → '));
    throw new Error(`The step ${step} was not shown, but ${steps}.`, { cause: error });
  }
}

type Words = Readonly<
  Record<string, { readonly options?: Readonly<Record<string, string | Readonly<Record<string, string>>>> }>
>;
const wordsOf = (flow: FlowName, tag: LanguageTag): Words =>
  (JSON.parse(readFileSync(new URL(`../../../flows/${flow}/${tag}.json`, import.meta.url), 'utf8')) as { steps: Words })
    .steps;
const CHECK_IN = ['yes', 'bit', 'no', 'not-started', 'no-plan'];

/** Says what an event means, as a person does: with the buttons and boxes on the page. What a search answers needs nobody. */
export async function say(
  page: Page,
  flow: FlowName,
  { step }: Pick<Stop, 'step'>,
  event: FlowEvent,
  { tag, first }: Spoken = english,
  hand: Hand = atOnce,
): Promise<void> {
  const { type } = event;
  if (type.startsWith('offers.')) return;
  if (type === 'unsure' || type === 'skip' || type === 'shortcut') return press(page, 'button', first[type], hand);
  if (type.startsWith('choose.'))
    return pressOne(page, labelsOf(wordsOf(flow, tag), step, type.slice('choose.'.length)), hand);
  if (type.startsWith('check-in.')) return pressOne(page, CHECK_IN.indexOf(type.slice('check-in.'.length)), hand);
  if (type === 'decide.none') await tickValues(page, [''], hand);
  else if ('options' in event) await tickValues(page, event.options, hand);
  else if ('groupings' in event) await tickValues(page, event.groupings, hand);
  else if (type === 'shortlist' || type === 'decide.chosen') await tickFirst(page, type === 'shortlist' ? 2 : 1, hand);
  if (type === 'tell' && event.options.length === 0) await hand.write(page, 'hm');
  // The last one: before it, on the page of a plan, are buttons to take the plan away.
  const go = (await page.$$('signpost-chat >>> form .go')).at(-1);
  if (go) await hand.press(page, go);
}

function labelsOf(words: Words, step: string, option: string): readonly string[] {
  const label = words[step]?.options?.[option];
  if (label === undefined) throw new Error(`There are no words for ${step}, ${option}.`);
  return typeof label === 'string' ? [label] : Object.values(label);
}

/** Presses the answer with one of these labels, or the one at this place. */
async function pressOne(page: Page, which: readonly string[] | number, hand: Hand): Promise<void> {
  const button = await page.waitForFunction(
    (labels) => {
      const all = [
        ...(document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll<HTMLElement>('form .go-on') ?? []),
      ];
      if (typeof labels === 'number') return all[labels];
      // The label is the first text; a hint is in an element after it.
      const labelOf = (each: HTMLElement) =>
        [...(each.querySelector('span') ?? each).childNodes].find(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
        );
      return all.find((each) => labels.includes(labelOf(each)?.textContent?.trim() ?? ''));
    },
    { timeout: 5000 },
    which,
  );
  const found = button.asElement();
  if (found) await hand.press(page, found as ElementHandle);
}

/** Ticks what is not ticked yet: after Back the ticks of before are still there. */
async function tickAll(page: Page, labels: readonly ElementHandle[], hand: Hand): Promise<void> {
  for (const label of labels)
    if (await label.evaluate((each) => !each.querySelector(':checked'))) await hand.press(page, label);
}
async function tickValues(page: Page, values: readonly string[], hand: Hand): Promise<void> {
  for (const value of values) {
    await tickAll(page, [await inside(page, `label.tick:has(input[value="${value}"])`)], hand);
  }
}
async function tickFirst(page: Page, count: number, hand: Hand): Promise<void> {
  await see(page, 'tick');
  await tickAll(page, (await page.$$('signpost-chat >>> form label.tick')).slice(0, count), hand);
}

/** Goes a whole walk and looks at each step: `look` is called once a step is there. */
export async function go(
  page: Page,
  flow: FlowName,
  walk: Walk,
  look: (stop: Stop) => Promise<void>,
  spoken: Spoken = english,
  hand: Hand = atOnce,
): Promise<void> {
  for (const stop of walk.stops) {
    // A search that finds nothing leads on by itself, so that its own step is gone before it can be looked at.
    const passes = stop.event?.type === 'offers.none' || stop.event?.type === 'offers.failed';
    if (!passes) {
      await comesTo(page, stop);
      await look(stop);
    }
    if (stop.event) await say(page, flow, stop, stop.event, spoken, hand);
  }
}
