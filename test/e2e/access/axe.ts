import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const source = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
interface Axe {
  run(
    context: string,
    options: object,
  ): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
}

/** What axe-core finds wrong in the widget, rules of good practice too: a line for each node. */
export async function axeFinds(page: Page, element = 'signpost-chat'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (context) => {
    const { axe } = window as unknown as { axe: Axe };
    // What sticks to the head covers what is scrolled under it; nobody can be asked to press it there.
    scrollTo({ top: 0, behavior: 'instant' });
    // In forced colours every colour is the reader's own, and axe reads the one that would have been there.
    const isForced = matchMedia('(forced-colors: active)').matches;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(context, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: tags },
      rules: { 'color-contrast': { enabled: !isForced } },
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) =>
          `${id}: ${help}: ${JSON.stringify(target)}: ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
    );
  }, element);
}

/** Unfolds everything, so that what is folded away is looked at too. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll('details') ?? [])
      each.open = true;
  });
