import type { Page } from 'puppeteer-core';

/** How every node inside the widget looks and where it is, counted from the widget's own corner. */
export type Look = readonly { readonly node: string; readonly style: readonly string[]; readonly box: string }[];

const PSEUDO = ['', '::before', '::after', '::marker', '::placeholder'];

/**
 * Reads the computed style and the box of every node inside the shadow root. What a host put into slots is left out, and
 * so are custom properties: they are inherited by everything and show only in what uses them.
 */
export const lookOf = (page: Page, root = 'signpost-chat'): Promise<Look> =>
  page.evaluate(
    (selector, pseudos) => {
      const wrapper = document.querySelector(selector)?.shadowRoot?.querySelector('.signpost');
      if (!wrapper) return [];
      const origin = wrapper.getBoundingClientRect();
      const looks: { node: string; style: string[]; box: string }[] = [];
      for (const node of [wrapper, ...wrapper.querySelectorAll('*')])
        for (const pseudo of pseudos) {
          if (pseudo === '::placeholder' && !node.matches('input, textarea')) continue;
          if (pseudo === '::marker' && !node.matches('li, summary')) continue;
          const style = getComputedStyle(node, pseudo || null);
          if ((pseudo === '::before' || pseudo === '::after') && style.content === 'none') continue;
          const { x, y, width, height } = node.getBoundingClientRect();
          const isThere = node.getClientRects().length > 0;
          const box = isThere
            ? [x - origin.x, y - origin.y, width, height].map((number) => number.toFixed(2)).join(' ')
            : 'none';
          const name = `${node.localName}${[...node.classList].map((each) => `.${each}`).join('')}${pseudo}`;
          looks.push({
            node: name,
            style: [...style]
              .filter((property) => !property.startsWith('--'))
              .map((property) => `${property}: ${style.getPropertyValue(property)}`),
            box,
          });
        }
      return looks;
    },
    root,
    PSEUDO,
  );

/** What differs, a line for each node; empty when nothing does. */
export function differences(wanted: Look, found: Look): readonly string[] {
  if (wanted.length !== found.length) return [`${found.length} nodes in place of ${wanted.length}`];
  return wanted.flatMap((each, index) => {
    const other = found[index];
    if (!other) return [];
    const changed = other.style.filter((declaration, at) => declaration !== each.style[at]);
    const moved = each.box === other.box ? [] : [`box ${each.box} became ${other.box}`];
    return changed.length + moved.length > 0 ? [`${each.node}: ${[...moved, ...changed].slice(0, 6).join('; ')}`] : [];
  });
}
