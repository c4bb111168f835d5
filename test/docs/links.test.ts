import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/installing.md',
  'docs/complaints.md',
  'flows/README.md',
];

const withoutCode = (markdown: string): string =>
  markdown.replaceAll(/^[ ]*```[^]*?^[ ]*```/gm, '').replaceAll(/`[^`\n]*`/g, 'x');

/** The names that headings have in an address, as code hosts make them. */
function anchorsIn(file: URL): ReadonlySet<string> {
  const headings = readFileSync(file, 'utf8')
    .replaceAll(/^[ ]*```[^]*?^[ ]*```/gm, '')
    .matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

for (const page of PAGES)
  test(`a link in ${page} leads nowhere`, () => {
    const from = new URL(page, root);
    for (const [, link = ''] of withoutCode(readFileSync(from, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(link)) continue;
      const [path = '', anchor] = link.split('#');
      const to = new URL(path || page.replace(/^.*\//, ''), from);
      assert.ok(existsSync(to), `${link}: there is no such file`);
      if (anchor !== undefined) assert.ok(anchorsIn(to).has(anchor), `${link}: there is no such heading`);
    }
  });
