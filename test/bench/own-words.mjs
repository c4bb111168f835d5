// How long the built widget keeps a person waiting who writes, with the CPU slowed down: the first message of a fresh
// visitor, sent with the first key press, and the longest that any message stops the page.
//   node test/bench/own-words.mjs
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { browserArguments, ensureBrowser } from '../tool/find-browser.mjs';

/** As people write: plain, misspelt, in danger, joking, long. */
const MESSAGES = [
  'cant sleep n keep worrying bout exams',
  'my son wont go in',
  '15F low mood 3/12 need something quicker',
  'kms lol got detention again',
  'my uncle makes me do stuff i dont want',
  'anxitey b4 exams cnt breath in mocks',
  'bored n lonely since we moved want to join smth',
  'did 6 counselling sessions didnt help dont want more whats the point',
  'my daughter has been self harming and camhs say 18 months wait what do i do now',
  `${'i feel realy lonley since we moved and nobody talks to me at shcool '.repeat(12)}`,
];

/** Runs in the page: sends a message and answers with how long until the next question, in ms. */
function send(words) {
  const root = document.querySelector('signpost-chat').shadowRoot;
  const question = () => root.querySelector('.turn [data-turn]')?.textContent ?? '';
  const before = question();
  root.querySelector('textarea').value = words;
  const started = performance.now();
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (question() === before) return;
      observer.disconnect();
      // Twice: once it is drawn, not once it is about to be.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
    }).observe(root, { subtree: true, childList: true, characterData: true });
    root.querySelector('form .go').click();
  });
}

const pressIn = (tab, name) =>
  tab.evaluate(
    (says) =>
      [...document.querySelector('signpost-chat').shadowRoot.querySelectorAll('button')]
        .find(({ textContent }) => textContent.trim() === says)
        .click(),
    name,
  );
const boxIn = (tab) =>
  tab.waitForFunction(() => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('textarea'));

/** Nobody sees a box, finds it and presses a key in less, in ms. */
const HALF_A_SECOND = 500;

async function visit(browser, url, slowdown, after) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await (await tab.createCDPSession()).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.evaluateOnNewDocument(() => {
    window.longest = 0;
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => (window.longest = Math.max(window.longest, duration))),
    ).observe({ type: 'longtask' });
  });
  const ready = tab.evaluateOnNewDocument(() => {
    window.ready = new Promise((resolve) => addEventListener('signpost-ready', resolve));
  });
  await ready;
  await tab.goto(new URL('school.html', url).href);
  await tab.evaluate(() => window.ready.then(() => undefined));
  await pressIn(tab, 'Me');
  const box = await boxIn(tab);
  await tab.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), after);
  await box.focus();
  await tab.keyboard.press('c');
  const first = await tab.evaluate(send, MESSAGES[0]);
  const blocked = [];
  for (const words of MESSAGES) {
    await pressIn(tab, 'Back');
    await boxIn(tab);
    // A task is told of once it is over: let those of the step before come first.
    await tab.evaluate(() => new Promise((resolve) => setTimeout(() => resolve((window.longest = 0)), 100)));
    await tab.evaluate(send, words);
    blocked.push(await tab.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(window.longest), 100))));
  }
  await context.close();
  return { first, blocked };
}

/** Milliseconds. `first`: until the first message is answered that is sent with the first key press, half a second after the box came; `atOnce`: the same with no time to read the question; `blocked`: the longest that a message stopped the page (0 when never for 50 ms). The shortest of `runs`, so that other programs on the machine are not measured. */
export async function ownWords({ slowdown = 4, runs = 5 } = {}) {
  const { url, close } = await serve({ port: 0 });
  const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserArguments });
  const all = [];
  const hasty = [];
  for (let run = 0; run < runs; run++) {
    all.push(await visit(browser, url, slowdown, HALF_A_SECOND));
    hasty.push(await visit(browser, url, slowdown, 0));
  }
  await browser.close();
  await close();
  const least = MESSAGES.map((_, index) => Math.min(...all.map(({ blocked }) => blocked[index])));
  const soonest = (visits) => Math.min(...visits.map(({ first }) => first));
  return { first: soonest(all), atOnce: soonest(hasty), blocked: Math.max(...least), least };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { first, atOnce, blocked, least } = await ownWords({ slowdown: Number(process.argv[2] ?? 4) });
  console.log(
    `first message, sent with the first key press: answered after ${first.toFixed(0)} ms (${atOnce.toFixed(0)} ms if it is sent in the moment in which the box comes)`,
  );
  console.log(
    `longest that a message stopped the page: ${blocked.toFixed(0)} ms (${least.map((ms) => ms.toFixed(0)).join(', ')})`,
  );
}
