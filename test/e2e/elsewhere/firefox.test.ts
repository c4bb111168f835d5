import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type Site } from '../site.ts';
import { text } from '../talk.ts';
import { onward, press, tell, walk } from '../walk.ts';

const WORDS = 'my son wont go to school and hes so anxious, what can we do';
let site: Site;
before(async () => void (site = await openSite('firefox')));
after(() => site.close());

test('a father gets from his first words to a plan in Firefox too', async () => {
  const page = await site.visit('school.html');
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const answers = { ...onward, 'Who is this about': press('My child'), 'What matters': tell(WORDS), 'How old': press('11 to 15') };
  await walk(page, answers, 'Your plan');
  const plan = await text(page);
  assert.ok(plan.includes(WORDS), `his own words are not in the plan, unchanged:\n${plan}`);
  assert.match(plan, /999/);
  assert.deepEqual(problems, []);
  await page.close();
});
