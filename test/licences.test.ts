import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const files = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path));

const licences = read('dist/licences.txt');
const named = new Set([...licences.matchAll(/^(\S+) \d+\.\d+\.\d+ · /gm)].map(([, name]) => name));

test('a package that the page’s code imports is shipped without its licence', () => {
  const imported = new Set(
    files('src', /\.ts$/)
      .filter((path) => !path.startsWith('cli/'))
      .flatMap((path) => [
        ...read(`src/${path}`).matchAll(
          /(?:^(?:import|export)(?! type)[^;]*? from |import\()'((?:@[^/']+\/)?[a-z][^/']*)/gm,
        ),
      ])
      .map(([, name]) => name),
  );
  assert.ok(imported.size >= 7, [...imported].join(' '));
  assert.deepEqual(
    [...imported].filter((name) => !named.has(name)),
    [],
  );
});

test('code that a package brings with it is shipped without its licence', () => {
  const built = files('dist', /^(parts\/)?[^/]+\.js$/)
    .map((path) => read(`dist/${path}`))
    .join();
  // How the files of a package can be told, also when they were made small.
  for (const [name, sign] of [
    ['lit-html', 'litHtmlVersions'],
    ['lit-element', 'litElementVersions'],
    ['@lit/reactive-element', 'reactiveElementVersions'],
    ['xstate', 'xstate.'],
    ['dompurify', 'RETURN_TRUSTED_TYPE'],
    ['ical-generator', 'BEGIN:VCALENDAR'],
  ] as const)
    assert.deepEqual([name, built.includes(sign), named.has(name)], [name, true, true]);
});

test('a licence is named without its text', () => {
  for (const text of [
    'Redistributions in binary form must reproduce the above copyright',
    'Apache License',
    'Permission is hereby granted, free of charge',
    'Permission to use, copy, modify, and/or distribute this software',
    'Open Government Licence',
  ])
    assert.ok(licences.includes(text), text);
  assert.ok(licences.split('-'.repeat(80)).every((part) => part.trim().length > 400));
});
