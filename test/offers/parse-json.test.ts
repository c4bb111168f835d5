import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { atOnce } from '../../src/base/at-once.ts';
import { parsingJson } from '../../src/offers/parse-json.ts';

const inParts = (text: string): unknown => atOnce(parsingJson(text, 0));
/** The value, or that it was refused. */
const outcome = (parse: (text: string) => unknown, text: string): unknown => {
  try {
    return { value: parse(text) };
  } catch (error) {
    return { refused: (error as Error).name };
  }
};
const same = (text: string): void =>
  assert.deepEqual(
    outcome(inParts, text),
    outcome((each) => JSON.parse(each), text),
    text,
  );

describe('a long file of offers, parsed a record at a time', () => {
  it('is what it is at one go, and rests after each record', () => {
    const text = readFileSync(new URL('../../demo/offers/greater-manchester.json', import.meta.url), 'utf8');
    let rests = 0;
    const work = parsingJson(text);
    let step = work.next();
    for (; !step.done; step = work.next()) rests++;
    assert.deepEqual(step.value, JSON.parse(text));
    assert.equal(rests, (step.value as { offers: unknown[] }).offers.length);
    assert.equal(parsingJson('{"offers":[{}]}').next().done, true, 'a short file rests');
  });
  it('takes quotation marks, brackets and signs in texts for texts', () => {
    for (const name of ['}', ']', '"', '\\', '\\"', '\\\\"', '{"offers":[', '"offers": [{', '\u2028', '😀', '},{'])
      for (const text of [
        JSON.stringify({ version: 1, note: name, offers: [{ name }, { [name]: [name, { name }] }], after: name }),
        JSON.stringify([{ name }, { name: [name] }]),
        JSON.stringify({ offers: [{ name }] }, null, 2),
        JSON.stringify({ offers: name, list: [{ name }] }),
        JSON.stringify({ source: { offers: [{ name }] }, offers: [{ name: 1 }] }),
        JSON.stringify({ source: { offers: [{ name }] } }),
        JSON.stringify(name),
      ])
        same(text);
  });
  it('leaves what is no list of records to the browser', () => {
    for (const text of [
      '',
      ' ',
      '[]',
      '{}',
      'null',
      '1',
      '{"offers":[]}',
      '{"offers":[1,{}]}',
      '{"offers":[{},1]}',
      '{"offers":[{},null,{}]}',
      '{"offers":[[{}]]}',
      '{"offers":[{}],"offers":[{"a":1}]}',
      '{"offers":[{"a":1}],"offers":[]}',
      '{"offers":[{},]}',
      '{"offers":[{}{}]}',
      '{"offers":[{}],}',
      '{"offers":{"offers":[{}]}}',
      '[{},]',
      '[{}]x',
      '[{}',
    ])
      same(text);
  });
  it('refuses and takes the same as the browser wherever a sign is lost or doubled', () => {
    const text = JSON.stringify({
      version: 1,
      offers: [{ name: 'A "b" \\ {c', phones: [{ number: '1' }] }, { name: 'D' }],
    });
    for (let at = 0; at < text.length; at++) {
      same(text.slice(0, at) + text.slice(at + 1));
      same(text.slice(0, at) + text[at] + text.slice(at));
      same(text.slice(0, at));
    }
  });
});
