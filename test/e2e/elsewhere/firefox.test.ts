import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type Site } from '../site.ts';
import { fatherGetsToAPlan } from './father.ts';

let site: Site;
before(async () => void (site = await openSite('firefox')));
after(() => site.close());

test('a father gets from his first words to a plan in Firefox too', async () => {
  const page = await site.visit('school.html');
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await fatherGetsToAPlan(page);
  assert.deepEqual(problems, []);
});
