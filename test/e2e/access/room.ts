import type { Page } from 'puppeteer-core';

/** Parts of the widget that somebody cannot read or reach at this size: a line each. */
export const outOfRoom = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      wrong.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width} px`);
    const name = (each: Element) =>
      `${each.localName}.${each.className} "${(each.textContent ?? '').trim().slice(0, 30)}"`;
    for (const each of document
      .querySelector('signpost-chat')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('.signpost *') ?? []) {
      if (!each.checkVisibility() || each.closest('.unseen, thead, svg')) continue;
      const { left, right } = each.getBoundingClientRect();
      if (left < -0.5 || right > width + 0.5) wrong.push(`${name(each)} lies from ${left} to ${right} px`);
      const { overflowX, overflowY } = getComputedStyle(each);
      if (overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1)
        wrong.push(`${name(each)} is cut off at its side`);
      if (overflowY === 'hidden' || overflowY === 'clip')
        if (each.scrollHeight > each.clientHeight + 1) wrong.push(`${name(each)} is cut off at its foot`);
    }
    return wrong;
  });

/** Everything to press that is smaller than 24 px, and everything to answer with that is smaller than 44 px. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    for (const each of document
      .querySelector('signpost-chat')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('button, a[href], input, textarea, summary, label') ?? []) {
      if (!each.checkVisibility()) continue;
      const { width, height } = each.getBoundingClientRect();
      const size = `${each.localName}.${each.className} "${(each.textContent ?? '').trim().slice(0, 30)}" is ${width} × ${height} px`;
      // A link in a sentence is as high as its line, and a box stands in the row that is its label.
      if (each.localName === 'a' && getComputedStyle(each).display === 'inline') continue;
      if (Math.min(width, height) < 24) wrong.push(size);
      else if (each.localName !== 'input' && Math.min(width, height) < 44) wrong.push(size);
      if (each.matches('textarea, input:not([type])') && parseFloat(getComputedStyle(each).fontSize) < 16)
        wrong.push(`${each.localName} has letters under 16 px, so that a phone zooms in`);
    }
    return wrong;
  });

/** What a reader may set for the spacing of text (WCAG 1.4.12), or takes back again. */
export const spaceText = (page: Page, isOn: boolean): Promise<void> =>
  page.evaluate((on) => {
    const root = document.querySelector('signpost-chat')?.shadowRoot;
    if (!root) return;
    const kept = root.adoptedStyleSheets.filter(({ title }) => title !== 'spacing');
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    Object.defineProperty(spacing, 'title', { value: 'spacing' });
    root.adoptedStyleSheets = on ? [...kept, spacing] : kept;
  }, isOn);
