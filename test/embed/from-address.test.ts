import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesFrom } from '../../src/embed/from-address.ts';
import { isHeight, isHello } from '../../src/embed/messages.ts';

const from = (query: string) => attributesFrom(new URL(`https://school.example/help/embed.html?${query}`));

test('an attribute of the conversation is lost in the address', () => {
  const { attributes, refused } = from(
    'flow=check-in&offers=offers.json&place=M32+Stretford&nation=wales&lang=cy-GB&no-words=',
  );
  assert.deepEqual(Object.fromEntries(attributes), {
    flow: 'check-in',
    offers: 'offers.json',
    place: 'M32 Stretford',
    nation: 'wales',
    lang: 'cy-GB',
    'no-words': '',
  });
  assert.deepEqual(refused, []);
});

test('something in the address that is no attribute of the conversation becomes one', () => {
  assert.equal(from('onclick=alert(1)&style=color:red&id=x&__proto__=y').attributes.size, 0);
});

for (const address of [
  'https://evil.example/a.json',
  '//evil.example/a.json',
  '\\\\evil.example/a.json',
  'offers.json https://evil.example/a.json',
  'data:application/json,{}',
  'blob:https://evil.example/1',
  'javascript:alert(1)',
  'http://school.example/a.json',
  'https://school.example:8443/a.json',
  'https://',
])
  for (const attribute of ['flow', 'offers', 'contacts'] as const)
    test(`a link makes the page load what somebody else wrote: ${attribute}=${address}`, () => {
      const { attributes, refused } = from(`${attribute}=${encodeURIComponent(address)}`);
      assert.equal(attributes.size, 0);
      assert.equal(refused.length, 1);
      assert.match(refused[0]?.sentence ?? '', /embed page/);
    });

test('a link says where Leave goes, or has steps reported', () => {
  const { attributes, refused } = from('exit-to=https://evil.example/&report-steps=');
  assert.equal(attributes.size, 0);
  assert.deepEqual(
    refused.map(({ attribute }) => attribute),
    ['exit-to', 'report-steps'].toSorted(),
  );
});

test('a message of some other kind is taken for one of ours', () => {
  for (const data of [
    undefined,
    null,
    'hello',
    5,
    [],
    {},
    { signpost: 'height' },
    { signpost: 'height', height: '5' },
    { signpost: 'height', height: NaN },
    { signpost: 'height', height: -1 },
    { signpost: 'height', height: 1e9 },
    { signpost: 'height', height: Infinity },
  ]) {
    assert.equal(isHello(data), false, JSON.stringify(data));
    assert.equal(isHeight(data), false, JSON.stringify(data));
  }
  assert.equal(isHello({ signpost: 'hello' }), true);
  assert.equal(isHeight({ signpost: 'height', height: 812 }), true);
});
