import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from './site.ts';
import { asks, keyboard, mouse, offerNames, see, text, type Hands } from './talk.ts';

const WORDS = 'my son wont go to school and hes so anxious, what can we do';
let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

/** From kinds of support to the plan, with whatever offers are there. Answers with the name of the one chosen. */
async function decideOn(page: Page, hands: Hands): Promise<string> {
  await see(page, 'offer');
  const names = await offerNames(page);
  assert.ok(names.length >= 3, `at least three offers were expected: ${names.join(', ')}`);
  const [first, second] = names as [string, string];
  await hands.tick(page, `Look at this side by side: ${first}`);
  await hands.tick(page, `Look at this side by side: ${second}`);
  await hands.press(page, 'Show them side by side');
  await asks(page, 'How do they compare?');
  const side = await text(page);
  for (const each of [first, second, 'Not now']) assert.ok(side.includes(each), `"${each}" is missing side by side`);
  await hands.press(page, 'Next');
  await asks(page, 'What matters most');
  await hands.press(page, 'Next');
  await asks(page, 'like to try?');
  await hands.tick(page, first);
  await hands.press(page, 'Make my plan');
  return first;
}

async function toPlan(page: Page, hands: Hands): Promise<string> {
  await hands.press(page, 'Skip this');
  await asks(page, 'By when');
  await hands.press(page, 'Skip this');
  await asks(page, 'Your plan');
  return text(page);
}

const anxiousSon = async (page: Page, hands: Hands): Promise<void> => {
  await asks(page, 'Who is this about?');
  await hands.press(page, 'I’m not sure');
  await asks(page, 'What matters to you today?');
  await hands.write(page, WORDS);
  await hands.press(page, 'Continue');
  // It understood that this is about a child, though nobody had said so.
  await asks(page, 'What would you and your child like to be different?');
  const heard = await text(page);
  assert.match(heard, /going to school/);
  assert.match(heard, /worry and anxiety/);
  assert.match(heard, /You wrote “.*anxious/);
  await hands.tick(page, 'To be able to go to school or college');
  await hands.press(page, 'Continue');
  await asks(page, 'What helps your child');
  await hands.press(page, 'Skip this');
  await asks(page, 'What is happening already?');
  await hands.tick(page, 'Nothing yet');
  await hands.press(page, 'Continue');
  await asks(page, 'safe right now?');
  await hands.press(page, 'Yes');
  await asks(page, 'How old is your child?');
  await hands.press(page, '11 to 15');
  await asks(page, 'How would help need to be');
  await hands.press(page, 'Continue');
  await asks(page, 'Which kinds of support');
  const ticked = await page.evaluate(
    () => document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll('input:checked').length,
  );
  assert.equal(ticked, 0, 'a kind of support was ticked in advance');
  assert.match(await text(page), /You said school/);
  await hands.tick(page, 'Knowing what to do and who to ask');
  await hands.tick(page, 'Working on something with someone');
  await hands.tick(page, 'Working on something with someone');
  await hands.press(page, 'These are the ones I want');
  await asks(page, 'Here is what could fit');
};

for (const [how, hands] of Object.entries({ mouse, keyboard }))
  test(`P3c: a father gets from his first words to a plan on real offers, his words unchanged at its top (${how})`, async () => {
    const page = await site.visit('school.html');
    await anxiousSon(page, hands);
    await see(page, 'offer');
    const list = await text(page);
    assert.match(list, /Why it is here/);
    assert.match(list, /Because you said/);
    assert.match(list, /We don’t know. Ask them/);
    assert.match(list, /Open Government Licence/);
    const chosen = await decideOn(page, hands);
    await asks(page, 'Who do you want to do this with?');
    const plan = await toPlan(page, hands);
    assert.ok(plan.includes(WORDS), 'his own words are not in the plan, unchanged');
    assert.ok(plan.includes(chosen), 'what he chose is not in the plan');
    assert.ok(plan.indexOf(WORDS) < plan.indexOf(chosen), 'his own words do not come first');
    await page.close();
  });

test('the same way is open to somebody who types nothing', async () => {
  const page = await site.visit('school.html', { width: 360, height: 740 });
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'My child');
  await asks(page, 'What matters');
  await mouse.tick(page, 'School, college or exams');
  await mouse.tick(page, 'Worry, panic or stress');
  await mouse.press(page, 'Continue');
  await asks(page, 'like to be different');
  await mouse.press(page, 'Show me what there is now');
  const chosen = await decideOn(page, mouse);
  await asks(page, 'Who do you want to do this with?');
  const plan = await toPlan(page, mouse);
  assert.ok(plan.includes('Worry, panic or stress'), 'the cards chosen are not in the plan');
  assert.ok(plan.includes(chosen));
  await page.close();
});

test('somebody who knows what they want reaches offers in three answers', async () => {
  const page = await site.visit('council.html');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  await asks(page, 'What matters to you today?');
  await mouse.tick(page, 'Worry, panic or stress');
  await mouse.press(page, 'Continue');
  await asks(page, 'like to be different');
  await mouse.press(page, 'Show me what there is now');
  await see(page, 'offer');
  assert.match(await text(page), /made up/, 'invented offers are not marked as invented');
  await page.close();
});
