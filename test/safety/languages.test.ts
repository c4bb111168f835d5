import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { AlarmPack } from '../../src/safety/alarm-pack.ts';
import { listen } from '../../src/safety/listen.ts';
import { overhear } from './measure.ts';

const packOf = (locale: string): AlarmPack =>
  JSON.parse(readFileSync(new URL(`../../flows/safety/alarms.${locale}.json`, import.meta.url), 'utf8')) as AlarmPack;
const packs = ['en-GB', 'cy-GB', 'pl', 'ur'].map(packOf);
const kinds = (text: string): string => {
  const { alarms, cautions } = listen(text, packs, overhear);
  return [...alarms, ...cautions].map(({ kind }) => kind).join();
};

const HEARD: readonly (readonly [string, string])[] = [
  ["dwi'n clywed lleisiau yn dweud wrtha i frifo fy hun", 'self-harm,voices'],
  ['dwi isio marw', 'suicide'],
  ['mae dad yn taro fi', 'abuse'],
  ['dwi wedi cymryd llwyth o dabledi', 'overdose'],
  ['dwi wedi rhedeg i ffwrdd', 'missing-exploited'],
  ['moja córka nie chce jeść i ciągle płacze, potrzebuję pomocy', 'eating'],
  ['chce umrzec', 'suicide'],
  ['tata mnie bije', 'abuse'],
  ['połknęłam wszystkie tabletki', 'overdose'],
  ['mój syn tnie się żyletką', 'self-harm'],
  ['wujek mnie dotyka', 'sexual-harm'],
  ['میں مرنا چاہتا ہوں', 'suicide'],
  ['ابو مجھے مارتے ہیں', 'abuse'],
  ['میں نے بہت ساری گولیاں کھا لی ہیں', 'overdose'],
  ['mujhe marta hai', 'abuse'],
];
for (const [text, expected] of HEARD) test(`"${text}" raises ${expected}`, () => assert.equal(kinds(text), expected));

const ORDINARY = [
  'میرا بیٹا اسکول نہیں جانا چاہتا اور بہت اداس رہتا ہے',
  "dwi'n drist iawn",
  'dwi wedi torri fy ngwallt',
  'nie chcę iść do szkoły',
  'mam dość szkoły',
  'je suis triste',
  'mi perro se llama Max',
];
for (const text of ORDINARY) test(`"${text}" raises nothing`, () => assert.equal(kinds(text), ''));

test('who it is about is heard in other languages too', () => {
  assert.equal(listen('moja siostra mówi że chce się zabić', packs, overhear).aboutOther, true);
  assert.equal(listen('tata mnie bije', packs, overhear).aboutOther, false);
});
