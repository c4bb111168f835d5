import type { Page } from 'puppeteer-core';

export interface Outside {
  readonly nodes: readonly string[];
  readonly page: Readonly<Record<string, unknown>>;
}

/** Every node of the page but the widget's own element and what is in it, and what a page has besides nodes. */
export const outside = (page: Page): Promise<Outside> =>
  page.evaluate(() => {
    const chat = document.querySelector('signpost-chat');
    const nodes = [...document.querySelectorAll('*')].filter((node) => !chat?.contains(node));
    return {
      nodes: nodes.map((node) => {
        const style = getComputedStyle(node);
        const { x, y, width, height } = node.getBoundingClientRect();
        const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
        return `<${node.localName} ${attributes}> ${[x, y, width, height].join(' ')} ${[...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
      }),
      page: {
        title: document.title,
        address: location.href,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        // Lit says which versions of it are there; names with "aria" are of the driver of this test.
        globals: Object.keys(window)
          .filter((name) => !/^(lit|reactive)\w+(Versions|Metadata)$|(__|puppeteer_*)aria/.test(name))
          .sort(),
        history: history.length,
        scroll: scrollY,
        focus: document.activeElement?.localName,
      },
    };
  });

/** What changed outside of the widget, a line for each node; empty when nothing did. */
export function changesOutside(before: Outside, now: Outside): readonly string[] {
  if (now.nodes.length !== before.nodes.length) return [`${now.nodes.length} nodes in place of ${before.nodes.length}`];
  return before.nodes.flatMap((node, index) => {
    const [was, is] = [node.split(';'), now.nodes[index]?.split(';') ?? []];
    const lost = was.filter((declaration) => !is.includes(declaration));
    const got = is.filter((declaration) => !was.includes(declaration));
    const names = (all: readonly string[]) => all.join('; ').slice(0, 300);
    return lost.length > 0 ? [`${node.slice(0, 60)}: ${names(lost)} became ${names(got)}`] : [];
  });
}
