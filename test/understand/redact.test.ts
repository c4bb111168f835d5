import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redact } from '../../src/understand/redact.ts';
import { understand } from './understander.ts';

const DROPPED: readonly (readonly [text: string, kind: string, mustNotStay: RegExp])[] = [
  ['15F Ellie Smith low mood', 'name', /Ellie|Smith/],
  ['a boy called Tyler hits me', 'name', /Tyler/],
  ['my friend called ellie is cutting', 'name', /ellie/],
  ['my name is Aisha and i cant sleep', 'name', /Aisha/],
  ['my names jordan n im sad', 'name', /jordan/],
  ['im called Niamh', 'name', /Niamh/],
  ['my daughter Sophie-Mae wont eat', 'name', /Sophie/],
  ['my best friend Zara hates me', 'name', /Zara/],
  ['Mr Patel shouts at us', 'name', /Patel/],
  ['patient Siobhan O’Neill, low mood', 'name', /Siobhan|Neill/],
  ['NHS 943 476 5919', 'nhs-number', /943|5919/],
  ['nhs number 9434765919 low mood', 'nhs-number', /9434765919/],
  ['ring me on 07700 900123', 'phone', /07700|900123/],
  ['my number is +44 7700 900 123', 'phone', /7700/],
  ['call 0161 496 0123 please', 'phone', /0161|496/],
  ['email me at sad.girl+1@example.co.uk', 'email', /@|sad\.girl/],
];

for (const [text, kind, mustNotStay] of DROPPED)
  test(`a ${kind} is not echoed: ${text}`, () => {
    const heard = understand(text);
    assert.ok(heard.dropped.includes(kind as never), `dropped ${heard.dropped.join() || 'nothing'}`);
    assert.doesNotMatch(JSON.stringify(heard), mustNotStay);
  });

test('words that are no names stay', () => {
  for (const text of [
    'they called me fat',
    'he calls me names',
    'I am Sad And Lonely',
    'my son is Autistic',
    'my daughter has been self harming',
    'i got called gay at school',
    'my friend is horrible',
    '15F low mood 3/12',
    '999 or 111 or childline',
    'i owe £2000 on 3 cards',
    'waiting 18 months since 2023',
    'my mum CAMHS said no',
  ])
    assert.deepEqual(redact(text).dropped, [], text);
});

test('what is left still reads as the same message', () => {
  assert.equal(redact('my friend called Ellie is sad').text, 'my friend called … is sad');
  assert.equal(redact('mail a@b.co or ring 07700 900123 ok').text, 'mail … or ring … ok');
});
