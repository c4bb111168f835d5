import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { check } from './layers.mjs';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A source tree with these files. */
function tree(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'signpost-layers-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

for (const [what, path, line, problem] of [
  ['a view that imports a rule', 'view/a.ts', `import { hear } from '../safety/hear.ts';`, /view may import/],
  [
    'a view that imports the session and not only its types',
    'view/a.ts',
    `import { x } from '../session/x.ts';`,
    /import type/,
  ],
  [
    'a rule that imports a package it must not know',
    'safety/a.ts',
    `import Fuse from 'fuse.js';`,
    /may not import the package fuse.js/,
  ],
  [
    'a package outside the one file that may have it',
    'offers/a.ts',
    `const x = await import('dompurify');`,
    /only sanitise.ts may import/,
  ],
  [
    'a layer that imports the composition',
    'flow/a.ts',
    `import { x } from '../define.ts';`,
    /only the composition may/,
  ],
  [
    'a layer that reads content by itself',
    'safety/a.ts',
    `import x from '../../flows/safety/contacts.json';`,
    /Have it handed in/,
  ],
  ['an import over several lines', 'base/a.ts', `import {\n  one,\n  two,\n} from '../flow/x.ts';`, /may not import/],
  ['a re-export', 'base/a.ts', `export { one } from '../flow/x.ts';`, /may not import/],
  ['a folder nobody put in the table', 'utils/a.ts', '', /not in the table/],
] as const)
  test(`the layer check sees ${what}`, () => {
    const found = check(tree({ [path]: line }));
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', problem);
  });

test('the layer check lets right imports through', () => {
  const found = check(
    tree({
      'view/a.ts': `import type { ViewModel } from '../session/view-model.ts';\nimport { html } from 'lit';`,
      'session/a.ts': `import { hear } from '../safety/hear.ts';`,
      'define.ts': `import { x } from './signpost-chat.ts';\nimport y from '../flows/x.json';`,
    }),
  );
  assert.deepEqual(found, []);
});
