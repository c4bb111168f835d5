import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMAIL_MOST, emailToSelf } from '../../src/handoff/email.ts';
import { planText } from '../../src/handoff/plan-text.ts';
import { planFile } from '../../src/handoff/save.ts';
import { copyText, shareText } from '../../src/handoff/share.ts';
import { WAYS, ways } from '../../src/handoff/ways.ts';
import { messageToSomeone } from '../../src/handoff/ask-someone.ts';
import { clinic, fullPlan, listening } from './a-plan.ts';
import { someWords } from './some-words.ts';

const failing = (name: string) => () => Promise.reject(Object.assign(new Error('no'), { name }));

test('own words go where others may read them, unless the person says no', () => {
  assert.deepEqual(
    ways.map(({ id }) => id),
    [...WAYS],
  );
  const kept = ways.filter(({ own }) => own === 'in').map(({ id }) => id);
  assert.deepEqual(kept, ['print', 'large', 'copy'], 'only paper and clipboard stay in their hands');
});

test('a closed share sheet is taken for a failure, and the plan is copied unasked', async () => {
  const copied: string[] = [];
  const copy = async (text: string) => void copied.push(text);
  assert.equal(await shareText('t', 'x', { share: failing('AbortError'), copy }), 'closed');
  assert.deepEqual(copied, []);
});

test('without a share sheet, or where it refuses, the person is left with nothing', async () => {
  const copied: string[] = [];
  const copy = async (text: string) => void copied.push(text);
  assert.equal(await shareText('t', 'one', { copy }), 'copied');
  assert.equal(await shareText('t', 'two', { share: failing('NotAllowedError'), copy }), 'copied');
  assert.deepEqual(copied, ['one', 'two']);
  assert.equal(await shareText('t', 'x', {}), 'failed');
  assert.equal(await copyText('x', { copy: failing('NotAllowedError') }), 'failed');
});

test('sharing sends something other than the text on the screen', async () => {
  const sent: unknown[] = [];
  assert.equal(await shareText('My plan', 'x', { share: async (data) => void sent.push(data) }), 'shared');
  assert.deepEqual(sent, [{ title: 'My plan', text: 'x' }]);
});

test('a mail program cuts the plan, or is told whom to send it to', () => {
  const whole = planText(fullPlan, someWords, []);
  const email = emailToSelf('My plan', [whole]);
  assert.ok(email.is === 'email' && email.href.startsWith('mailto:?subject=My%20plan&body='));
  const url = new URL(email.href);
  assert.equal(url.searchParams.get('body'), whole.replaceAll('\n', '\r\n'));
  const long = 'long words '.repeat(400);
  const short = emailToSelf('My plan', [long, 'short & sweet']);
  assert.ok(short.is === 'email' && short.short && short.href.length <= EMAIL_MOST);
  assert.equal(new URL(short.href).searchParams.get('body'), 'short & sweet');
  assert.deepEqual(emailToSelf('My plan', [long]), { is: 'too-long' });
});

test('the short text of an e-mail has lost the choice, the first step, the day or urgent help', () => {
  const short = planText(fullPlan, someWords, ['999'], 'short');
  for (const part of ['Listening Room', '0161 496 0011', 'Look again', '999']) assert.ok(short.includes(part), part);
  assert.ok(!short.includes('my head is loud'));
});

test('a saved file is named after what it is about, or can be read by the widget alone', async () => {
  const text = planText(fullPlan, someWords, []);
  const file = await planFile(fullPlan, text, 'To open this again:', 'https://school.example/help?a=b#top');
  assert.equal(file.name, 'plan-2026-11-21.txt');
  assert.ok(file.content.startsWith(text));
  assert.match(file.content, /\nhttps:\/\/school\.example\/help\?a=b#signpost-plan=1\.[\w-]+\n$/);
});

test('a message to the one who is to decide too leaves out an option, doing nothing, or how to reach them', () => {
  const words = { ...someWords, askSomeone: 'Can you look at this with me?', askOrNothing: 'Or nothing for now.' };
  assert.equal(
    messageToSomeone([listening, clinic], words),
    [
      'Can you look at this with me?\n',
      '- Listening Room (Harrowby Vale Youth Trust)',
      '  Call: 0161 496 0011',
      '  Text: 07700 900011',
      '  Web: https://listening.example',
      '- Feelings Clinic',
      '\nOr nothing for now.',
    ].join('\n'),
  );
});
