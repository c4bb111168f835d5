import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const rows = [
  ...readFileSync(new URL('docs/complaints.md', root), 'utf8').matchAll(/^\| (\d+) \| (.+?) \| (.+?) \| (.+) \|$/gm),
].map(([, number, complaint, answer, proof = '']) => ({ number: Number(number), complaint, answer, proof }));
const COMPLAINTS = 27;

/** The titles of the tests in a file, with … for what differs from one to the next. */
function titlesIn(path: string): readonly string[] {
  const text = readFileSync(new URL(path, root), 'utf8');
  return [...text.matchAll(/\b(?:test|it)\(\s*(['"`])((?:\\.|(?!\1).)+)\1/g)].map(([, , title = '']) =>
    title.replaceAll(/\$\{[^}]*\}/g, '…').replaceAll('\\', ''),
  );
}

test('a complaint has no row, or none in its place', () => {
  assert.deepEqual(
    rows.map(({ number }) => number),
    Array.from({ length: COMPLAINTS }, (_, index) => index + 1),
  );
});

for (const { number, proof } of rows)
  test(`the proof that we do not do number ${number} is not there, or has another name`, () => {
    const named = proof.split('<br>').map((each) => /^`(test\/[^`]+)`: (.+)$/.exec(each.trim()));
    assert.ok(named.length > 0);
    for (const each of named) {
      assert.ok(each, `"${proof}" names no test: write \`test/…\`: and its title`);
      const [, path = '', title = ''] = each;
      assert.ok(existsSync(new URL(path, root)), `there is no ${path}`);
      assert.ok(
        titlesIn(path).includes(title),
        `${path} has no test "${title}". It has:\n${titlesIn(path).join('\n')}`,
      );
    }
  });
