import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createUnderstander } from '../../src/understand/understand.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const understand = createUnderstander(read('flows/lexicon/en-GB.json'), read('flows/lexicon/weights.en-GB.json'));

for (const [said, need] of [
  ['im such a psycho i worry all the time', 'anxiety'],
  ['everyone says im mental i cant stop crying', 'low-mood'],
  ['i feel retarded i cant read like the others', 'send-support'],
] as const)
  test(`P7b: unkind words about oneself are understood and never repeated ("${said}")`, () => {
    const { needs } = understand(said);
    assert.ok(
      needs.slice(0, 3).some(({ id }) => id === need),
      needs.map(({ id }) => id).join(', '),
    );
    for (const { because } of needs) assert.doesNotMatch(because.join(' '), /psycho|mental\b|retard/i);
  });
