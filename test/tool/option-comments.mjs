// What each attribute does, from the comments in src/config/config.ts: a fact is written once.
import { readFileSync } from 'node:fs';

const config = readFileSync(new URL('../../src/config/config.ts', import.meta.url), 'utf8');

/** Attribute → its one line. */
export const optionComments = new Map(
  [...config.matchAll(/\/\*\* (.+?) \*\/\n\s+'?([\w-]+)'?: '/g)].map(([, what, name]) => [name, what]),
);
