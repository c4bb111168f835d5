import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phonesIn } from '../../src/offers/phones.ts';

const numbers = (text: string) => phonesIn(text).phones.map(({ number }) => number);

test('two numbers in a cell are two numbers', () => {
  assert.deepEqual(numbers('0161 761 5908 or 07724113035'), ['0161 761 5908', '07724 113035']);
  assert.deepEqual(numbers('0800 358 8456 (freephone)\n020 8123 4567'), ['0800 358 8456', '020 8123 4567']);
  assert.deepEqual(numbers('0161 227 3477 / 0161 227 3478'), ['0161 227 3477', '0161 227 3478']);
  assert.deepEqual(numbers('0161 227 3477; 0161 227 3477'), ['0161 227 3477']);
});

test('what stands beside a number is its label, and a number to text is not one to ring', () => {
  assert.deepEqual(phonesIn('Bristol Youth MAPS: 0117 332 7111').phones, [
    { number: '0117 332 7111', label: 'Bristol Youth MAPS', kind: 'voice' },
  ]);
  assert.deepEqual(phonesIn('Helpline Mon-Fri, 9am-5pm: 0808 800 5000').phones, [
    { number: '0808 800 5000', label: 'Helpline Mon-Fri', kind: 'voice' },
  ]);
  assert.deepEqual(phonesIn('Text SHOUT to 85258').phones, [{ number: '85258', label: 'Text SHOUT to', kind: 'text' }]);
  assert.deepEqual(phonesIn('Textphone 0800 731 0317').phones[0]?.kind, 'textphone');
});

test('short codes are kept', () => {
  for (const code of ['111', '999', '101', '116 123', '85258', '0800 1111', '18000', '0845 46 47'])
    assert.deepEqual(numbers(code), [code]);
});

test('a number that lost its 0 gets it back, and it is said', () => {
  assert.deepEqual(phonesIn('1617903377'), {
    phones: [{ number: '0161 790 3377', kind: 'voice' }],
    repaired: ['1617903377'],
    mangled: [],
    refused: [],
  });
  assert.deepEqual(numbers('2079460018'), ['020 7946 0018']);
  assert.deepEqual(numbers('7464036317'), ['07464 036317']);
  assert.deepEqual(numbers('1617903377.0'), ['0161 790 3377']);
  assert.deepEqual(numbers('O7872611770'), ['07872 611770']);
  assert.deepEqual(
    phonesIn('120464028').phones,
    [{ number: '01204 64028', kind: 'voice' }],
    'Bolton has numbers of ten digits',
  );
});

test('a number that a spreadsheet rounded is refused; one that it only wrote short is not', () => {
  for (const lost of ['4.48E+11', '1.61834e9', '4E+11'])
    assert.deepEqual(phonesIn(lost), { phones: [], repaired: [], mangled: [lost], refused: [] });
  assert.deepEqual(numbers('1618341e3'), ['0161 834 1000']);
  assert.deepEqual(numbers('161629e6'), [], 'twelve digits are no UK number');
});

test('numbers from abroad and with (0) come out as they are dialled here', () => {
  for (const number of ['+44 (0)20 7946 0018', '+442079460018', '00442079460018', '442079460018'])
    assert.deepEqual(numbers(number), ['020 7946 0018']);
});

test('days, times, prices and half numbers are never read as telephone numbers', () => {
  for (const text of [
    '12/03/2019',
    '2019-03-12',
    '9am - 5pm',
    '10:30-12:30',
    '£25.50',
    'Room 12345678',
    'Call 0161 1, 2',
    'Monday 9-5',
    '00000 000000',
    '',
  ])
    assert.deepEqual(numbers(text), [], text);
  assert.deepEqual(phonesIn('274 2186').refused, ['274 2186']);
});
