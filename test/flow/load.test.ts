import assert from 'node:assert/strict';
import test from 'node:test';
import { FlowError } from '../../src/flow/flow-error.ts';
import { loadFlow, LARGEST, type Fetch } from '../../src/flow/load.ts';
import { compile, replay } from '../../src/flow/index.ts';
import { broken, changed, flowOf, KNOWN, sample, sampleWords } from './sample/sample.ts';
import { nowhere } from './sample/talk.ts';

/** A site that has these files and no others. */
const site =
  (files: Readonly<Record<string, string>>): Fetch =>
  async (address) => {
    const text = files[address];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  };
const good = {
  'https://school.example/talk/flow.json': JSON.stringify(sample()),
  'https://school.example/talk/en-GB.json': JSON.stringify(sampleWords()),
};
const address = 'https://school.example/talk/flow.json';

const refused = async (loading: Promise<unknown>): Promise<FlowError> => {
  const error = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof FlowError);
  assert.match(error.message, /Put these right, then load it again:\n- /);
  return error;
};

test("a host's own flow is not shown", async () => {
  const builtIn = compile(flowOf('what-matters'));
  assert.equal(replay(builtIn, [], nowhere).snapshot.value, 'who');
  const byAddress = await loadFlow(address, site(good), KNOWN);
  const byUrl = await loadFlow(new URL(address), site(good), KNOWN);
  const byProperty = await loadFlow({ document: sample(), words: sampleWords() }, site({}), KNOWN);
  for (const { document, words } of [byAddress, byUrl, byProperty]) {
    assert.equal(replay(compile(document), [], nowhere).snapshot.value, 'topic');
    assert.equal(words.steps['topic']?.ask, 'Who is this about?');
  }
});

test('the words are looked for in the wrong place', async () => {
  const asked: string[] = [];
  const note: Fetch = (each, init) => (
    asked.push(each),
    site({ ...good, '/flows/a/flow.json?v=2#x': good[address] })(each, init)
  );
  await refused(loadFlow('/flows/a/flow.json?v=2#x', note, { ...KNOWN, locale: 'cy' }));
  assert.deepEqual(asked, ['/flows/a/flow.json?v=2#x', '/flows/a/cy.json', '/flows/a/en-GB.json']);
});

test('a missing language stops the conversation', async () => {
  const { words } = await loadFlow(address, site(good), { ...KNOWN, locale: 'cy' });
  assert.equal(words.locale, 'en-GB');
  const welsh = JSON.stringify({ ...sampleWords(), locale: 'cy' });
  const both = await loadFlow(address, site({ ...good, 'https://school.example/talk/cy.json': welsh }), {
    ...KNOWN,
    locale: 'cy',
  });
  assert.equal(both.words.locale, 'cy');
});

for (const { name, expect, schema, change, words } of broken()) {
  // What only a walk can tell is told to authors by `check`; it takes too long for a page.
  if (['rules-that-never-hold', 'too-many-questions', 'questions-go-round', 'slow-to-offers'].includes(name)) continue;
  test(`a broken flow is taken into use: ${name} (${schema})`, async () => {
    const source = { document: changed(sample(), change ?? {}), words: changed(sampleWords(), words ?? {}) };
    const { problems, message } = await refused(loadFlow(source, site({}), KNOWN));
    assert.ok(problems.some(({ sentence }) => sentence === expect) && message.includes(expect), message);
  });
}

test('a file that is no JSON is not named', async () => {
  const { message } = await refused(loadFlow(address, site({ [address]: '{ "id": ' })));
  assert.match(message, /flow\.json is not JSON \(.+\)\. Open it in an editor that shows mistakes\./);
});

test('a file that is not there is not named', async () => {
  const { message } = await refused(loadFlow(address, site({})));
  assert.match(message, /flow\.json could not be loaded \(404\)\. Look whether the address is right\./);
});

test('a network that fails is shown as our fault', async () => {
  const { message, cause } = await refused(loadFlow(address, () => Promise.reject(new TypeError('Failed to fetch'))));
  assert.match(message, /could not be loaded\. Look whether the address is right and may be read from this page\./);
  assert.ok(cause instanceof TypeError);
});

test('a flow of more than a megabyte is read', async () => {
  let given = 0;
  const endless = new ReadableStream({
    pull(controller) {
      given += 1;
      controller.enqueue(new Uint8Array(65_536).fill(32));
    },
  });
  const { message } = await refused(loadFlow(address, async () => new Response(endless)));
  assert.match(message, /is larger than 1 MB\. Make it smaller\./);
  assert.ok(given * 65_536 < LARGEST * 2, 'it stops reading');
  const large = { document: sample(), words: { ...sampleWords(), title: 'x'.repeat(LARGEST) } };
  assert.match((await refused(loadFlow(large, site({}), KNOWN))).message, /It is larger than 1 MB/);
});

test('an object that is more than data is taken into use', async () => {
  const circle: Record<string, unknown> = { ...sample() };
  circle['self'] = circle;
  assert.match((await refused(loadFlow({ document: circle, words: {} }, site({})))).message, /It is not plain JSON/);
  const document = sample() as { start: string };
  const loading = loadFlow({ document, words: sampleWords() }, site({}), KNOWN);
  document.start = 'nowhere';
  assert.equal((await loading).document.start, 'topic');
});

test('keys that change how objects behave come through', async () => {
  const text = good[address].replace('"topic":{', '"__proto__":{"kind":"plan","next":"done"},"topic":{');
  const { message } = await refused(loadFlow(address, site({ ...good, [address]: text }), KNOWN));
  assert.match(message, /Step \*__proto__\* has a name that JavaScript keeps for itself\. Give it another name\./);
  assert.equal(({} as { kind?: unknown }).kind, undefined);
});
