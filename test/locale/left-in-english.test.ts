import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cyGB } from '../../src/locale/cy-GB.ts';
import { cyGBHandoff } from '../../src/locale/cy-GB.handoff.ts';
import { cyGBLater } from '../../src/locale/cy-GB.later.ts';
import { enGB } from '../../src/locale/en-GB.ts';
import { enGBHandoff } from '../../src/locale/en-GB.handoff.ts';
import { enGBLater } from '../../src/locale/en-GB.later.ts';
import { pl } from '../../src/locale/pl.ts';
import { plHandoff } from '../../src/locale/pl.handoff.ts';
import { plLater } from '../../src/locale/pl.later.ts';
import { ur } from '../../src/locale/ur.ts';
import { urHandoff } from '../../src/locale/ur.handoff.ts';
import { urLater } from '../../src/locale/ur.later.ts';

/** Names, and words that are the same in two languages. */
const THE_SAME = ['Relay UK', 'GP', 'Cost', 'SMS'];

/** Every sentence that needs nothing put into it, by its key. */
const sentences = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string'
      ? [[`${path}${key}`, value]]
      : typeof value === 'object' && value !== null
        ? sentences(value, `${path}${key}.`)
        : [],
  );

const english = new Map(
  sentences({ enGB, enGBLater, enGBHandoff }).map(([key, text]) => [key.split('.').slice(1).join('.'), text]),
);

for (const [tag, all] of Object.entries({
  'cy-GB': { cyGB, cyGBLater, cyGBHandoff },
  pl: { pl, plLater, plHandoff },
  ur: { ur, urLater, urHandoff },
})) {
  describe(`the interface in ${tag}`, () => {
    const own = sentences(all).map(([key, text]) => [key.split('.').slice(1).join('.'), text] as const);
    it('has no sentence that was left in English', () => {
      for (const [key, text] of own)
        if (text !== '' && key !== 'dir' && !THE_SAME.includes(text)) assert.notEqual(text, english.get(key), key);
    });
    it('has no sentence that was left out', () => {
      for (const [key, text] of own) assert.equal(text.trim() === '', english.get(key)?.trim() === '', key);
    });
  });
}
