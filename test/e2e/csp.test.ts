import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { asks, fromOffersToPlan, mouse, see, text } from './talk.ts';
import { chatScript, chatTag, DESKTOP, openHosts, pageWith, type HostPage, type HostSite } from './hosts/host-site.ts';
import { inside } from './hosts/inside.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
const under = (policy: string, body = chatTag()): HostPage => ({
  body: pageWith(`${body}${chatScript}`),
  headers: { 'content-security-policy': policy },
});
/** Markup in a host's offers, as a spreadsheet or a feed may well have it: what is sanitised at run time. */
const OFFERS = {
  version: 1,
  offers: [1, 2].map((number) => ({
    id: `a:${number}`,
    name: `Group ${number}`,
    summary: '<p style="color:red" onclick="alert(1)">Talk <b>with</b> others <img src=x onerror="alert(2)"></p>',
    description: '<script>alert(3)</script><p>Every week.</p>',
    needs: ['anxiety'],
    phones: [{ number: '0161 496 0000' }],
    checked: '2026-10-01',
  })),
};

let site: HostSite;
before(async () => {
  site = await openHosts({
    '/strict.html': under(`${STRICT}; trusted-types lit-html dompurify`),
    '/markup.html': under(
      `${STRICT}; trusted-types lit-html dompurify`,
      '<signpost-chat offers="/markup.json" place="M32"></signpost-chat>',
    ),
    '/markup.json': { body: JSON.stringify(OFFERS) },
    '/lit-only.html': under(`${STRICT}; trusted-types lit-html`),
    '/lit-only-markup.html': under(
      `${STRICT}; trusted-types lit-html`,
      '<signpost-chat offers="/markup.json" place="M32"></signpost-chat>',
    ),
    '/none.html': under(`${STRICT}; trusted-types 'none'`, chatTag()),
    '/launcher.html': {
      body: pageWith(
        '<signpost-launcher><p>Ring us</p></signpost-launcher><script type="module" src="/dist/signpost-launcher.js"></script>',
      ),
      headers: { 'content-security-policy': `${STRICT}; trusted-types lit-html dompurify` },
    },
    '/broken.html': {
      body: pageWith('<p style="color: red">Styled</p>'),
      headers: { 'content-security-policy': STRICT },
    },
  });
});
after(() => site.close());

/** Everything that a browser says against a page, and the policies that scripts asked for. */
async function visit(
  path: string,
): Promise<{ readonly page: Page; readonly reports: string[]; readonly policies: () => Promise<readonly string[]> }> {
  const reports: string[] = [];
  const page = await site.visit(path, DESKTOP, async (fresh) => {
    fresh.on('console', (message) => void (['error', 'warn'].includes(message.type()) && reports.push(message.text())));
    fresh.on('pageerror', (error) => reports.push(String(error)));
    const session = await fresh.createCDPSession();
    session.on(
      'Audits.issueAdded',
      ({ issue }) =>
        void (
          issue.code === 'ContentSecurityPolicyIssue' &&
          reports.push(JSON.stringify(issue.details.contentSecurityPolicyIssueDetails))
        ),
    );
    await session.send('Audits.enable');
    await fresh.evaluateOnNewDocument(() => {
      const policies: string[] = [];
      Object.assign(window, { policies });
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: unknown): unknown };
      };
      const create = trustedTypes.createPolicy.bind(trustedTypes);
      trustedTypes.createPolicy = (name, rules) => {
        policies.push(name);
        return create(name, rules);
      };
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        console.error('violation', violatedDirective, blockedURI, sample),
      );
    });
  });
  return { page, reports, policies: () => page.evaluate(() => (window as unknown as { policies: string[] }).policies) };
}

async function toOffers(page: Page): Promise<void> {
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  await asks(page, 'What matters');
  await mouse.write(page, 'worried about my exams');
  await mouse.press(page, 'Continue');
  await asks(page, 'different');
  await mouse.press(page, 'Show me what there is now');
}

async function toPlan(page: Page): Promise<void> {
  await toOffers(page);
  await fromOffersToPlan(page);
  await asks(page, 'Your plan');
}

for (const path of ['strict.html', 'demo/hosts/strict-csp.html'])
  test(`the strictest policy reports something on the way to a plan (${path})`, async () => {
    const { page, reports } = await visit(path);
    await toPlan(page);
    await mouse.press(page, 'Urgent help');
    await see(page, 'card');
    assert.deepEqual(reports, []);
    await page.browserContext().close();
  });

test('the policies that a host must allow are other than those that are documented', async () => {
  const { page, reports, policies } = await visit('markup.html');
  await toOffers(page);
  await see(page, 'offer');
  assert.deepEqual((await policies()).toSorted(), ['dompurify', 'lit-html']);
  assert.match(await text(page), /Talk with others/);
  assert.deepEqual(reports, []);
  await page.browserContext().close();
});

test('a host that allows only lit-html loses the conversation', async () => {
  const { page } = await visit('lit-only.html');
  await toPlan(page);
  await page.browserContext().close();
});

test('a host that allows only lit-html, with markup in its offers, gets something else than a sentence about it', async () => {
  const { page } = await visit('lit-only-markup.html');
  await toOffers(page);
  await asks(page, 'We could not load the list of help');
  await page.browserContext().close();
});

test('a host that allows no policy at all leaves people without a phone number', async () => {
  const { page } = await visit('none.html');
  const words = await page.evaluate(() => document.querySelector<HTMLElement>('signpost-chat')?.innerText);
  assert.match(words ?? '', /Ring us on 0161 496 0000/);
  await page.browserContext().close();
});

test('the launcher breaks the strictest policy', async () => {
  const { page, reports } = await visit('launcher.html');
  await (await inside(page, 'button', 'signpost-launcher')).click();
  await asks(page, 'Who is this about?');
  assert.deepEqual(reports, []);
  await page.browserContext().close();
});

test('the check can fail: it sees a page with a style inline', async () => {
  const { page, reports } = await visit('broken.html');
  assert.ok(
    reports.some((report) => report.includes('style-src')),
    reports.join('\n'),
  );
  await page.browserContext().close();
});
