// The longest time for which the built widget keeps a page from answering, at each turn of a whole conversation:
//   node test/bench/long-tasks.ts [how many offers]
// Counted is the time that the page's own thread worked (as Chromium's trace has it) with the CPU slowed down, and of
// several visits the shortest is taken: so other programs on the machine are hardly measured.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { manyOffers } from './offers.bench.mjs';
import { browserArguments, ensureBrowser } from '../tool/find-browser.mjs';

/** What a person does at a question that has these words in it: ticks, words, and what is pressed at the end. */
interface Turn {
  readonly asks: string;
  readonly tick?: readonly string[];
  readonly write?: string;
  /** Offers from the top, to put side by side or to choose. */
  readonly offers?: number;
  readonly press: string;
}
/** A page with next to nothing of its own. */
const PAGE = 'hosts/unstyled.html';
const OFFERS = '../offers/greater-manchester.json';
/** Lets a page of this computer fetch from another address of it. */
const TWO_ADDRESSES = '--disable-features=LocalNetworkAccessChecks';
const WORDS = 'my son wont go to school and hes so anxious, what can we do';
const TURNS: readonly Turn[] = [
  { asks: 'Who is this about?', press: 'My child' },
  { asks: 'today?', write: WORDS, press: 'Continue' },
  { asks: 'like to be different?', tick: ['To be able to go to school or college'], press: 'Continue' },
  { asks: 'What helps your child', press: 'Skip this' },
  { asks: 'What is happening already?', tick: ['Nothing yet'], press: 'Continue' },
  { asks: 'safe right now?', press: 'Yes' },
  { asks: 'How old is your child?', press: '11 to 15' },
  { asks: 'How would help need to be', press: 'Continue' },
  { asks: 'Which kinds of support', tick: ['Knowing what to do and who to ask'], press: 'These are the ones I want' },
  { asks: 'Here is what could fit', offers: 4, press: 'Show them side by side' },
  { asks: 'How do they compare?', press: 'Next' },
  { asks: 'What matters most', press: 'Next' },
  { asks: 'like to try?', offers: 1, press: 'Make my plan' },
  { asks: 'Who do you want to do this with?', press: 'Skip this' },
  { asks: 'By when', press: 'Skip this' },
  { asks: 'Your plan', press: 'Print it' },
  { asks: 'Your plan', press: 'Print' },
];

/** Runs in the page: what the person does, each thing in a task of its own, as presses are. */
function act({ tick = [], write, offers = 0, press }: Turn): Promise<void> {
  const root = document.querySelector('signpost-chat')?.shadowRoot;
  if (!root) throw new TypeError('The page has no widget.');
  const says = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const named = (selector: string, name: string): HTMLElement => {
    const all = [...root.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
    const found = all.find((each) => says(each) === name) ?? all.find((each) => says(each).includes(name));
    if (!found) throw new TypeError(`There is no "${name}".`);
    return found;
  };
  const boxes = [...root.querySelectorAll<HTMLElement>('input[name=option]')].slice(0, offers);
  const todo = [
    ...tick.map((name) => named('label', name)),
    ...boxes,
    ...(write === undefined ? [] : ['write' as const]),
    named('button, summary', press),
  ];
  return new Promise((resolve) => {
    const next = (): void => {
      const one = todo.shift();
      if (one === undefined) return resolve();
      if (one === 'write') {
        const box = root.querySelector('textarea');
        if (box) box.value = write ?? '';
        box?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      } else one.click();
      setTimeout(next, 50);
    };
    setTimeout(next, 50);
  });
}

/** Runs in the page: whether this question is asked and can be answered, and what is asked. */
function look({ asks, press }: Turn): { readonly isReady: boolean; readonly asked: string } {
  const root = document.querySelector('signpost-chat')?.shadowRoot;
  const asked = root?.querySelector('.turn [data-turn]')?.textContent ?? '';
  const buttons = [...(root?.querySelectorAll('button, summary') ?? [])];
  return { asked, isReady: asked.includes(asks) && buttons.some((each) => each.textContent?.includes(press)) };
}
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds of work of the thread itself. */
  readonly tdur?: number;
}

/** The longest task after each mark, in ms of work. */
function longestAfterMarks(events: readonly TraceEvent[]): Map<string, number> {
  const marks = events.filter(({ name, ph }) => name.startsWith('turn: ') && ph !== 'E');
  const [first] = marks;
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === first?.pid && tid === first.tid);
  return new Map(
    marks.map(({ name, ts }, index) => {
      const end = marks[index + 1]?.ts ?? Infinity;
      const own = tasks.filter((task) => task.ts >= ts && task.ts < end);
      return [name.slice('turn: '.length), Math.max(0, ...own.map(({ tdur = 0 }) => tdur / 1000))];
    }),
  );
}

export interface Visit {
  readonly slowdown?: number;
  readonly turns?: number;
  /** The address of offers, in place of the page's own 564. */
  readonly offers?: string;
}

/** One visitor, from an empty page to the plan: the longest task of each turn, by name. */
async function visit(browser: Browser, url: string, { slowdown = 4, turns, offers }: Visit) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await (await page.createCDPSession()).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluateOnNewDocument(() => {
    performance.mark('turn: loading');
    window.print = () => undefined;
  });
  if (offers !== undefined) {
    const body = readFileSync(new URL(`../../demo/${PAGE}`, import.meta.url), 'utf8').replace(OFFERS, offers);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isPage = request.url().endsWith(PAGE);
      void (isPage ? request.respond({ contentType: 'text/html', body }) : request.continue());
    });
  }
  await page.tracing.start({
    categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
  });
  await page.goto(new URL(PAGE, url).href);
  for (const turn of TURNS.slice(0, turns)) {
    for (let tries = 0; ; tries++) {
      const { isReady, asked } = await page.evaluate(look, turn);
      if (isReady) break;
      if (tries > 200) throw new Error(`"${turn.asks}" could not be answered: "${asked}" was asked.`);
      await wait(50);
    }
    // What comes after the question has been drawn belongs to the question: parts that are fetched and made ready.
    await wait(250);
    await page.evaluate((name) => void performance.mark(`turn: ${name}`), `${turn.asks} ${turn.press}`);
    await page.evaluate(act, turn);
  }
  await wait(1000);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: TraceEvent[];
  };
  await context.close();
  return longestAfterMarks(traceEvents);
}

/** Milliseconds, by turn: the longest task in which the page could not answer; of several visits the shortest. */
export async function longTasks({ runs = 3, ...options }: Visit & { readonly runs?: number } = {}) {
  const { url, close } = await serve({ port: 0 });
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser(),
    args: [...browserArguments, TWO_ADDRESSES],
  });
  const least = new Map<string, number>();
  for (let run = 0; run < runs; run++)
    for (const [turn, ms] of await visit(browser, url, options))
      least.set(turn, Math.min(ms, least.get(turn) ?? Infinity));
  await browser.close();
  await close();
  return least;
}

/** The same with so many offers: a directory of that size at an address of its own. */
export async function longTasksWith(count: number, options: { readonly runs?: number } = {}) {
  const directory = JSON.stringify(await manyOffers(count));
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(directory),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const found = await longTasks({ ...options, offers: `http://127.0.0.1:${port}/offers.json` });
  server.close();
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const count = Number(process.argv[2]);
  for (const [turn, ms] of await (count ? longTasksWith(count) : longTasks()))
    console.log(`${ms.toFixed(0).padStart(4)} ms  ${turn}`);
}
