import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { enGBLater as words } from '../../src/locale/en-GB.later.ts';
import { print, visitToPrint } from './paper.ts';
import { openSite, type Site } from './site.ts';
import { asks, mouse, see, text } from './talk.ts';
import { chooseFirst, compareFirst, onward, paste, press, tell, walk, type Answers } from './walk.ts';

let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

for (const path of ['school', 'council'])
  test(`a plan of ${path} with two options, own words of a hundred words and every part still has one page`, async () => {
    const page = await visitToPrint(site, `${path}.html`);
    const long = Array.from(
      { length: 100 },
      (_, word) => ['school', 'mornings', 'hard', 'sleep', 'friends'][word % 5],
    ).join(' ');
    await asks(page, 'Who is this about?');
    const all: Answers = {
      ...onward,
      'Who is this': press('My child'),
      'What matters most': async (each) => {
        await mouse.tick(each, 'It is free');
        await mouse.tick(each, 'It starts soon');
        await mouse.press(each, 'Next');
      },
      'What matters to': paste(long),
      'to be different': tell('mornings without shouting', 'To sleep better'),
      'What helps': tell('his gran', 'Friends'),
      'Which kinds': async (each) => {
        for (const kind of ['Keeping well', 'Knowing what to do', 'Working on something', 'Help for longer'])
          await mouse.tick(each, kind);
        await mouse.press(each, 'These are the ones I want');
      },
      'like to try': chooseFirst(2),
      'do this with': press('With my child'),
      'By when': press('This month'),
    };
    await walk(page, all, 'Your plan');
    const { pages, text: paper } = await print(page);
    assert.equal(pages, 1);
    for (const part of [
      long,
      words.planDifferent,
      words.planHelps,
      words.planKinds,
      words.planWishes,
      words.planTry,
      words.planIfNot,
      words.planUrgent,
    ])
      assert.ok(paper.includes(part), `"${part}" is not on the paper`);
    const large = await print(page, 'Print it in large letters');
    assert.ok(large.pages > 1, 'large print is not large');
    assert.ok(large.text.includes(words.planUrgent));
    const bare = await print(page, 'Print it', true);
    for (const own of ['his gran', 'mornings without shouting', long.slice(0, 40)])
      assert.ok(!bare.text.includes(own), `own words are on the paper although they were left out: ${own}`);
    assert.ok(bare.text.includes(words.planTry));
    await page.close();
  });

test('somebody who is not sure gets a page to go through together, and what to ask', async () => {
  const page = await visitToPrint(site, 'school.html');
  await asks(page, 'Who is this about?');
  await walk(
    page,
    {
      ...onward,
      'Who is this': press('Me'),
      'What matters': tell('i cant sleep and worry all night'),
      'could fit': compareFirst(3),
    },
    'like to try',
  );
  const together = await print(page, 'Print a page to go through together');
  for (const part of ['To go through together', 'Not now', 'Who will know', 'What do we need to ask?'])
    assert.ok(together.text.includes(part), part);
  assert.ok(!together.text.includes('cant sleep'), 'own words are on a page for others, unasked');
  const withWords = await print(page, 'Print a page to go through together', true);
  assert.ok(withWords.text.includes('cant sleep'));
  await mouse.press(page, 'I’m not sure');
  await asks(page, 'What makes it hard to choose?');
  await mouse.press(page, 'I need to know more about them');
  await walk(page, onward, 'Your plan');
  const said = await text(page);
  assert.ok(said.includes(words.planUnsure));
  assert.ok(said.includes(words.planAsk), 'the plan does not list what to ask, as the answer before had promised');
  assert.ok(!said.includes(words.planFirst), 'a first step is put into the plan of somebody who has not chosen');
  await page.close();
});

test('a professional’s page has everyone’s next step, and nothing that was said about the person unless wanted', async () => {
  const page = await visitToPrint(site, 'school.html');
  await asks(page, 'Who is this about?');
  await walk(
    page,
    {
      ...onward,
      'Who is this': press('Someone I work with'),
      'in danger': press('No. I want to find support'),
      'What matters': tell('low mood for three months'),
      'like to try': chooseFirst(2),
    },
    'plan to talk through',
  );
  const way = 'Print a page for people who help';
  const { pages, text: paper } = await print(page, way);
  assert.equal(pages, 1);
  for (const part of [
    words.professionalTitle,
    words.party.service,
    words.party.me,
    'I will look at this again on',
    words.planUrgent,
  ])
    assert.ok(paper.includes(part), part);
  assert.ok(!paper.includes('low mood for three months'));
  assert.ok((await print(page, way, true)).text.includes('low mood for three months'));
  await page.close();
});

test('trade-offs are said in plain words, only once something was picked', async () => {
  const page = await site.visit('council.html');
  await asks(page, 'Who is this about?');
  await walk(
    page,
    {
      ...onward,
      'Who is this': press('Me'),
      'What matters to': tell('i cant sleep and worry all night'),
      'could fit': compareFirst(4),
    },
    'What matters most',
  );
  assert.doesNotMatch(await text(page), /, but /);
  await mouse.tick(page, 'I do it with others');
  await mouse.tick(page, 'I can just turn up');
  await see(page, 'tick');
  assert.match(await text(page), /(I do it with others|I can just turn up), but (it|I|my|the|few|there) [^.]+\./);
  await page.close();
});
