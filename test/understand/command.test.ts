import assert from 'node:assert/strict';
import { test } from 'node:test';
import { command } from '../../src/cli/understand.ts';

async function* pieces(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

async function run(...parts: (string | Uint8Array)[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await command.run([], {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    stdin: pieces(...parts),
  });
  return { code, errors, rows: out.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

test('plain lines and JSON lines give one object a line, in order, with every field', async () => {
  const { code, rows } = await run('cant sleep\n{"text":"my son wont go in"}\n', 'sad');
  assert.equal(code, 0);
  assert.deepEqual(
    rows.map(({ text }) => text),
    ['cant sleep', 'my son wont go in', 'sad'],
  );
  for (const row of rows)
    assert.deepEqual(Object.keys(row), ['text', 'needs', 'alarms', 'cautions', 'who', 'age', 'already', 'locale']);
});

test('a line cut in two by the pipe, or inside a letter, is read whole', async () => {
  const bytes = new TextEncoder().encode('moja córka nie chce jeść\r\nsad\n');
  const { rows } = await run(bytes.slice(0, 7), bytes.slice(7, 24), bytes.slice(24));
  assert.deepEqual(
    rows.map(({ text }) => text),
    ['moja córka nie chce jeść', 'sad'],
  );
});

test('a bad line is named and the next ones are still read', async () => {
  const { code, rows, errors } = await run('{"text":\nsad\n{"message":"x"}\n\n{"text":5}\nlonely\n');
  assert.equal(code, 1);
  assert.deepEqual(
    rows.map(({ text }) => text),
    ['sad', 'lonely'],
  );
  assert.deepEqual(
    errors.map((line) => /^Line (\d+) /.exec(line)?.[1]),
    ['1', '3', '5'],
  );
});

test('names and numbers are not in what is printed', async () => {
  const { rows } = await run('15F Ellie Smith NHS 943 476 5919 low mood 3/12\n');
  assert.doesNotMatch(JSON.stringify(rows), /Ellie|Smith|5919/);
});

test('a cry for help is printed as an alarm beside the needs', async () => {
  const { rows } = await run('i want to kill myself\n');
  const alarms = rows[0]?.['alarms'] as { kind: string }[] | undefined;
  assert.ok(alarms?.some(({ kind }) => kind === 'suicide'));
});
