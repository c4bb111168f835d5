import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { asks, text } from '../talk.ts';
import { onward, press, tell, walk } from '../walk.ts';

const WORDS = 'my son wont go to school and hes so anxious, what can we do';

/** A father's whole way on the built widget, from his first words to a plan that has them unchanged. */
export async function fatherGetsToAPlan(page: Page): Promise<void> {
  await asks(page, 'Who is this about?');
  await walk(
    page,
    { ...onward, 'Who is this about': press('My child'), 'What matters': tell(WORDS), 'How old': press('11 to 15') },
    'Your plan',
  );
  const plan = await text(page);
  assert.ok(plan.includes(WORDS), `his own words are not in the plan, unchanged:\n${plan}`);
  assert.match(plan, /999/);
}
