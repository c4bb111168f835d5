import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { command } from '../../src/cli/check.ts';
import { broken, changed, sample, sampleWords } from '../flow/sample/sample.ts';
import { runCommand } from './run-command.ts';

const flows = fileURLToPath(new URL('../../flows', import.meta.url));

/** Writes files into a folder of its own, checks it, and takes it away. */
async function checked(files: Readonly<Record<string, unknown>>, ...flags: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-check-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const ran = await runCommand(command, folder, ...flags);
  await rm(folder, { recursive: true });
  return { ...ran, error: ran.error.replaceAll(folder, '.'), out: ran.out.replaceAll(folder, '.') };
}
const good = { 'flow.json': sample(), 'en-GB.json': sampleWords() };

test('what we ship does not pass our own check', async () => {
  const { code, error, out } = await runCommand(command, flows);
  assert.equal(error, '');
  assert.equal(code, 0);
  assert.match(out, /what-matters: \d+ states, \d+ transitions, \d+ paths/);
});

test('a good flow of somebody else is refused', async () => {
  const { code, error, out } = await checked(good);
  assert.deepEqual([code, error], [0, '']);
  assert.match(out, /sample: \d+ states, .* an end for all of 16 kinds of people\. Offers come after 1 to 5 answers\./);
  assert.match(out, /2 files, no problems\./);
});

for (const { name, expect, change, words } of broken()) {
  test(`an author is not told what is wrong: ${name}`, async () => {
    const files = { 'flow.json': changed(sample(), change ?? {}), 'en-GB.json': changed(sampleWords(), words ?? {}) };
    const { code, error } = await checked(files);
    assert.equal(code, 1);
    assert.ok(error.split('\n').includes(`./${words ? 'en-GB' : 'flow'}.json: ${expect}`), error);
  });
}

test('a machine cannot read the answer', async () => {
  const { code, out } = await checked(
    { ...good, 'flow.json': changed(sample(), { '/steps/money/options/0/next': 'serch' }) },
    '--json',
  );
  assert.equal(code, 1);
  const report = JSON.parse(out) as {
    problems: { file: string; step: string; option: string; sentence: string }[];
    walks: unknown[];
  };
  assert.deepEqual(report.problems, [
    {
      step: 'money',
      option: 'rent',
      file: './flow.json',
      sentence: 'Step *money*, option *rent* leads to *serch*, which does not exist. Did you mean *search*?',
    },
  ]);
  assert.deepEqual(report.walks, []);
});

const faults: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp])[] = [
  [
    'a file that is no JSON',
    { ...good, 'en-GB.json': '{' },
    /^\.\/en-GB\.json: The file is not JSON \(.*\)\. Open it in an editor that shows mistakes\.$/m,
  ],
  [
    'a flow without words',
    { 'flow.json': sample() },
    /^\.\/flow\.json: There are no words beside this flow\. Write them in \.\/en-GB\.json\.$/m,
  ],
  [
    'words without a flow',
    { 'en-GB.json': sampleWords() },
    /^\.\/en-GB\.json: There is no flow beside these words\. Put flow\.json into the same folder\.$/m,
  ],
  [
    'two flows in a folder',
    { ...good, 'other.json': sample() },
    /^\.\/other\.json: There are two flows in this folder\. Give each a folder of its own, with its words\.$/m,
  ],
  [
    'a second language without a step',
    { ...good, 'cy.json': { ...changed(sampleWords(), { '/steps/money': null }), locale: 'cy' } },
    /^\.\/cy\.json: Step \*money\* has no words\. Write at least its \*ask\*\.$/m,
  ],
  [
    'a sentence that is too long',
    { ...good, 'en-GB.json': changed(sampleWords(), { '/steps/plan/ask': `${'so '.repeat(20)}long.` }) },
    /^\.\/en-GB\.json: \*steps\.plan\.ask\* has a sentence of 21 words: "so so .* long\." Make it 20 or fewer\.$/m,
  ],
  [
    'a word that hurts',
    { ...good, 'en-GB.json': changed(sampleWords(), { '/steps/plan/ask': 'For the mentally ill' }) },
    /^\.\/en-GB\.json: \*steps\.plan\.ask\* says "mentally ill"\. Say: mental health problems\.$/m,
  ],
  [
    'a list of offers that is none',
    { 'offers.json': { offers: 'none' } },
    /^\.\/offers\.json: It holds no list of offers\./m,
  ],
  [
    'an offer without a name',
    { 'offers.json': { offers: [{ id: 'a' }] } },
    /^\.\/offers\.json: Offer "a".*: Left out: it has no name\. Put it right in the file\.$/m,
  ],
  [
    'a contact that cannot be called',
    {
      'contacts.json': {
        contacts: [
          {
            id: 'lead',
            name: 'Lead',
            nations: ['england'],
            roles: ['me'],
            channels: [{ type: 'voice', value: 'later' }],
            evidence: { url: 'https://a.example', on: '2026' },
            verifiedBy: null,
            verifiedOn: null,
            reviewBy: '2099-01-01',
          },
        ],
      },
    },
    /^\.\/contacts\.json: Contact "lead" has a voice value that cannot be used: "later"\. Correct it\.$/m,
  ],
  [
    'a lexicon with an unknown need',
    { 'words.json': { stop: [], needs: { slep: { 4: ['sleep'] } } } },
    /^\.\/words\.json: It names the need \*slep\*, which does not exist\. Did you mean \*sleep\*\?$/m,
  ],
  [
    'alarm phrases of an unknown kind',
    { 'alarms.json': { idioms: [], sets: {}, groups: [{ kind: 'suicid', say: ['x'] }] } },
    /^\.\/alarms\.json: Group 1 is of the kind \*suicid\*, which does not exist\. Did you mean \*suicide\*\?$/m,
  ],
  [
    'a danger without a card',
    { 'cards.json': { cards: {} } },
    /^\.\/cards\.json: There is no card for \*suicide\* with words for \*me\*\. Write it\.$/m,
  ],
  [
    'a glossary without a kind of support',
    { 'glossary.json': { groupings: {}, humans: {}, needs: {} } },
    /^\.\/glossary\.json: The kind of support \*risk\* has no \*label\* and \*meaning\* in the view \*support\*\. Write them\.$/m,
  ],
];
for (const [what, files, sentence] of faults) {
  test(`${what} is let through`, async () => {
    const { code, error } = await checked(files);
    assert.equal(code, 1);
    assert.match(error, sentence);
  });
}

test("a flow's own contact and flow are unknown", async () => {
  const contact = {
    id: 'our-nurse',
    name: 'Nurse',
    nations: ['england'],
    roles: ['me'],
    channels: [{ type: 'place', value: 'Room 2' }],
    evidence: { url: 'https://a.example', on: '2026' },
    verifiedBy: 'us',
    verifiedOn: '2026-01-01',
    reviewBy: '2099-01-01',
  };
  const flow = changed(sample(), { '/steps/later/human/1': 'our-nurse', '/steps/done/live/0': 'open-flow:other' });
  const words = changed(sampleWords(), {
    '/steps/done/live/keep-plan': null,
    '/steps/done/live/open-flow:other': 'Talk about more',
  });
  const files = {
    'a/flow.json': flow,
    'a/en-GB.json': words,
    'b/flow.json': { ...sample(), id: 'other' },
    'b/en-GB.json': sampleWords(),
    'contacts.json': { contacts: [contact] },
  };
  const { code, error } = await checked(files);
  assert.deepEqual([code, error], [0, '']);
});

test('wrong use is taken for a clean result', async () => {
  assert.deepEqual(
    await runCommand(command, '/no/such/place').then(({ code, error }) => [code, error.split('\n')[0]]),
    [2, 'There is no file or folder "/no/such/place".'],
  );
  assert.equal((await runCommand(command, '--jsn')).code, 2);
  assert.equal((await checked({ 'read.txt': 'nothing' })).code, 2);
});

test('what only the host can put right stops a build', async () => {
  const { code, out } = await runCommand(command, join(flows, 'safety'), '--notes');
  assert.equal(code, 0);
  assert.match(out, /^Note: .*contacts\.json: Nobody has verified /m);
});
