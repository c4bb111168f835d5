import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OPTIONS, readConfig, type OptionName } from '../../src/config/config.ts';
import { problemsIn } from '../../src/config/problems.ts';

const attributes = (set: Partial<Record<OptionName, string>>) => (name: OptionName) => set[name] ?? null;

test('a tag without attributes is a whole configuration, and has no problems', () => {
  const config = readConfig(attributes({}));
  assert.equal(config.flow, 'what-matters');
  assert.equal(config.nation, 'england');
  assert.equal(config.exitTo, OPTIONS['exit-to']);
  assert.deepEqual(config.languages, ['en-GB', 'en-GB-x-easy']);
  assert.deepEqual(problemsIn(attributes({})), []);
});

for (const [name, wrong] of Object.entries({
  nation: 'britain',
  'offers-from': 'xml',
  remember: 'device',
  languages: 'en-GB klingon',
  place: 'Manchester',
  'exit-to': 'javascript:alert(1)',
}) as [OptionName, string][])
  test(`a wrong ${name} is left at its default and said with a remedy`, () => {
    const problems = problemsIn(attributes({ [name]: wrong }));
    assert.deepEqual(
      problems.map(({ attribute }) => attribute),
      [name],
    );
    assert.ok(problems[0]?.sentence.includes(wrong));
    const config = readConfig(attributes({ [name]: wrong }));
    assert.ok(!JSON.stringify({ ...config, placeName: undefined }).includes(wrong));
  });

for (const [place, outcode, placeName] of [
  ['M32', 'M32', undefined],
  ['m32 0ab', 'M32', undefined],
  ['M32 0AB Stretford Road', 'M32', 'Stretford Road'],
  ['EC1A Clerkenwell', 'EC1A', 'Clerkenwell'],
  ['Harrowby Vale', undefined, 'Harrowby Vale'],
] as const)
  test(`of the place "${place}" only the first half of a postcode and a name are kept`, () => {
    const config = readConfig(attributes({ place }));
    assert.equal(config.outcode, outcode);
    assert.equal(config.placeName, placeName);
  });
