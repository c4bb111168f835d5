import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { StepView, ViewModel } from '../../../src/session/view-model.ts';
import { itNeeds } from '../needs.ts';
import { cardModels, models, talking } from './models.ts';
import { all, button, easyStageWith, one, tick, turnTo } from './on-stage.ts';

const everything = Object.entries({ ...models, ...cardModels });
const asked = { say: [], canSkip: true, canBeUnsure: true, hasShortcut: false };
const IDS = ['worry', 'low', 'anger', 'school', 'friends', 'home', 'loss', 'body', 'learning'];
const options = IDS.map((id) => ({ id, label: `About ${id}` }));
const pick = { ...asked, id: 'matters', kind: 'pick', ask: 'What matters?', options, chosen: [] } satisfies StepView;
const MORE = 'Show me more cards';
const BEFORE = 'Show me the cards before';

const cards = (stage: HTMLElement): string[] =>
  all(stage, 'form :is(.tick, .go-on)')
    .filter((each) => each.checkVisibility())
    .map((each) => each.textContent?.trim() ?? '');
const said = (stage: HTMLElement): string => one(stage, '.few > output').textContent ?? '';
const focused = (stage: HTMLElement) => stage.shadowRoot?.activeElement;

describe('easy read shows', () => {
  it('a picture beside each answer and each line, which is nothing to a screen reader', async () => {
    const step: StepView = { ...pick, options: options.slice(0, 4), why: 'One idea. And one more.', say: ['A third.'] };
    const stage = await easyStageWith(talking(step));
    for (const part of all(stage, 'form :is(.tick, .unsaid button, p.pictured)')) {
      expect(part.querySelectorAll('svg'), part.textContent ?? '').to.have.length(1);
      expect(part.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    }
    expect(all(stage, 'p.pictured').map((each) => each.textContent?.trim())).to.deep.equal([
      'One idea.',
      'And one more.',
      'A third.',
    ]);
  });
  it('a plain picture for an answer of a host, and for what stands in another place another one', async () => {
    const own = [{ id: 'of-a-host', label: 'Something of a host' }];
    const drawn = async (id: string, some: typeof own) => {
      const stage = await easyStageWith(talking({ ...pick, id, options: some }));
      return one(stage, '.tick .about').getAttribute('d');
    };
    expect(await drawn('own', own))
      .to.be.a('string')
      .and.not.equal('');
    const body = [{ id: 'body', label: 'Body' }];
    expect(await drawn('matters', body)).not.to.equal(await drawn('one-thing', body));
  });
  it('cards before the box for words, as nobody has to write', async () => {
    const stage = await easyStageWith(models['tell'] as ViewModel);
    const [card, box] = [one(stage, '.tick'), one(stage, 'textarea')];
    expect(card.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });
});

describe('many cards in easy read', () => {
  it('come two to four at once, with every way to leave the question still there', async () => {
    const stage = await easyStageWith(talking({ ...pick, hasShortcut: true }));
    for (const wanted of [IDS.slice(0, 3), IDS.slice(3, 6), IDS.slice(6)]) {
      expect(cards(stage)).to.deep.equal(wanted.map((id) => `About ${id}`));
      for (const name of ['Back', 'I am not sure', 'Skip this', 'Show me help now', 'Urgent help', 'Continue'])
        expect(button(stage, name).checkVisibility(), name).to.equal(true);
      if (!wanted.includes('learning')) button(stage, MORE).click();
    }
    expect(button(stage, MORE).checkVisibility()).to.equal(false);
    button(stage, BEFORE).click();
    button(stage, BEFORE).click();
    expect(cards(stage)[0]).to.equal('About worry');
    expect(button(stage, BEFORE).checkVisibility()).to.equal(false);
    expect(stage.sent).to.deep.equal([]);
  });
  it('are turned with the keyboard: the first new card has the focus, and which they are is said once', async () => {
    const stage = await easyStageWith(talking(pick));
    const lines: string[] = [];
    new MutationObserver(() => lines.push(said(stage))).observe(one(stage, '.few > output'), { childList: true });
    button(stage, MORE).focus();
    await sendKeys({ press: 'Enter' });
    expect((focused(stage) as HTMLInputElement).value).to.equal('school');
    await sendKeys({ press: ' ' });
    button(stage, MORE).focus();
    await sendKeys({ press: ' ' });
    expect((focused(stage) as HTMLInputElement).value).to.equal('loss');
    expect(lines).to.deep.equal(['Cards 4 to 6 of 9.', 'Cards 7 to 9 of 9. You chose: About school.']);
  });
  it('keep what was chosen, say so, and send it all', async () => {
    const stage = await easyStageWith(talking(pick));
    tick(stage, 'About low').click();
    button(stage, MORE).click();
    expect(said(stage)).to.equal('Cards 4 to 6 of 9. You chose: About low.');
    tick(stage, 'About home').click();
    button(stage, 'Continue').click();
    expect(stage.sent).to.deep.equal([{ type: 'pick', options: ['low', 'home'] }]);
  });
  it('say what was chosen before, and start with the first cards at the next question', async () => {
    const stage = await easyStageWith(talking({ ...pick, chosen: ['learning'] }));
    expect(said(stage)).to.equal('Cards 1 to 3 of 9. You chose: About learning.');
    button(stage, MORE).click();
    await turnTo(stage, talking({ ...pick, id: 'other' }));
    expect(said(stage)).to.equal('Cards 1 to 3 of 9.');
    expect(cards(stage)[0]).to.equal('About worry');
  });
  it('stay where they are turned to when something else on the page changes', async () => {
    const stage = await easyStageWith(talking(pick));
    button(stage, MORE).click();
    await turnTo(stage, talking({ ...pick, chosen: ['low'] }, { notices: [{ is: 'offers-failed' }] }));
    expect(cards(stage)[0]).to.equal('About school');
    expect(said(stage)).to.equal('Cards 4 to 6 of 9.');
  });
  it('are one tap where one answer is wanted', async () => {
    const step: StepView = { ...asked, id: 'age', kind: 'choose', ask: 'How old?', options: options.slice(0, 6) };
    const stage = await easyStageWith(talking(step));
    expect(cards(stage)).to.have.length(3);
    button(stage, MORE).click();
    button(stage, 'About home').click();
    expect(stage.sent).to.deep.equal([{ type: 'choose', option: 'home' }]);
  });
});

describe('easy read can be read by everybody', () => {
  after(async () => {
    await emulateMedia({ colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [name, each] of everything)
      it(`axe finds nothing wrong on ${name} in ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        await expect(await easyStageWith(each)).to.be.accessible();
      });
  for (const [name, each] of everything)
    it(`nothing scrolls sideways at 320 px on ${name}, and targets are 44 px high`, async () => {
      await setViewport({ width: 320, height: 640 });
      const stage = await easyStageWith(each);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const part of all(stage, 'button, .tick, .pictured').filter((found) => found.checkVisibility()))
        expect(part.getBoundingClientRect().right, part.textContent ?? '').to.be.at.most(320);
      for (const target of all(stage, 'button, .tick').filter((found) => found.checkVisibility()))
        expect(target.getBoundingClientRect().height, target.textContent ?? '').to.be.at.least(44);
    });
  itNeeds('forced colours', 'see pictures in the colour of text', async () => {
    await executeServerCommand('force-colours', true);
    try {
      const stage = await easyStageWith(talking(pick));
      const about = getComputedStyle(one(stage, '.tick .about'));
      expect(about.stroke).to.equal(getComputedStyle(one(stage, '.tick')).color);
      expect(about.fill).to.equal('rgba(0, 0, 0, 0)');
    } finally {
      await executeServerCommand('force-colours', false);
    }
  });
});
