import type { Page } from 'puppeteer-core';

/** Roles that say nothing to anybody. */
const SILENT = new Set(['InlineTextBox', 'none', 'generic', 'LineBreak', 'RootWebArea']);
const STATES = ['checked', 'expanded', 'level', 'focused', 'live'];

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** What Chromium tells assistive technology about a page, from the top: `button: Leave`, `heading: Me [level=2 focused]`. */
export async function treeOf(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const read = (node: AxNode | undefined): void => {
    if (!node) return;
    const role = String(node.role?.value ?? '');
    if (!node.ignored && !SILENT.has(role)) lines.push(lineOf(role, node));
    for (const child of node.childIds ?? []) read(byId.get(child));
  };
  read(nodes[0]);
  return lines;
}

function lineOf(role: string, { name, properties = [] }: AxNode): string {
  const states = properties
    .filter((each) => STATES.includes(each.name) && each.value.value !== 'off')
    .map((each) => (each.value.value === true ? each.name : `${each.name}=${String(each.value.value)}`));
  // Browsers differ in whether a space is left between the parts of a name.
  const words = String(name?.value ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ :/g, ':')
    .trim();
  return `${role}: ${words}${states.length > 0 ? ` [${states.join(' ')}]` : ''}`;
}

/** The first of the wanted lines that does not come after the one before it; undefined when all are there, in order. */
export function missingFrom(lines: readonly string[], wanted: readonly (string | RegExp)[]): string | undefined {
  let at = 0;
  for (const each of wanted) {
    const found = lines.findIndex(
      (line, index) => index >= at && (typeof each === 'string' ? line === each : each.test(line)),
    );
    if (found < 0) return String(each);
    at = found + 1;
  }
  return undefined;
}
