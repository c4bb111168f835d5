import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { ViewModel } from '../../../src/session/view-model.ts';
import { cardModels, models } from './models.ts';
import { button, one, stageWith, turnTo } from './on-stage.ts';

const model = (name: string): ViewModel => ({ ...models, ...cardModels })[name] as ViewModel;
const focused = (stage: HTMLElement) => stage.shadowRoot?.activeElement;
const announced = (stage: HTMLElement) => one(stage, '[data-announce]').textContent;

describe('where the focus goes', () => {
  it('stays where it is at load, and nothing scrolls or is read out', async () => {
    const above = document.createElement('div');
    above.style.blockSize = '3000px';
    document.body.prepend(above);
    const stage = await stageWith(model('loading'));
    await turnTo(stage, model('choose'));
    expect(document.activeElement).to.equal(document.body);
    expect(scrollY).to.equal(0);
    expect(announced(stage)).to.equal('');
    above.remove();
  });
  it('goes to the heading of the next question after an answer by keyboard', async () => {
    const stage = await stageWith(model('choose'));
    button(stage, 'My child').focus();
    await sendKeys({ press: 'Enter' });
    expect(stage.sent).to.deep.equal([{ type: 'choose', option: 'child' }]);
    await turnTo(stage, model('tell'));
    expect(focused(stage)?.textContent).to.equal('What matters to you today?');
    expect(announced(stage), 'what has the focus is read out already').to.equal('');
  });
  it('goes there also where a tap gives no focus to a button', async () => {
    const stage = await stageWith(model('choose'));
    button(stage, 'My child').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await turnTo(stage, model('tell'));
    expect(focused(stage)?.localName).to.equal('h2');
  });
  it('is not taken from somebody who is elsewhere on the page: the heading is read out once', async () => {
    const stage = await stageWith(model('choose'));
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    elsewhere.focus();
    await turnTo(stage, model('tell'));
    expect(document.activeElement).to.equal(elsewhere);
    expect(announced(stage)).to.equal('What matters to you today?');
    elsewhere.remove();
  });
  it('stays in the box while words are being read, and when something is noticed', async () => {
    const stage = await stageWith(model('tell'));
    const box = one<HTMLTextAreaElement>(stage, 'textarea');
    box.focus();
    await sendKeys({ type: 'we are tired' });
    await turnTo(stage, { ...model('tell'), busy: 'understanding' });
    await turnTo(stage, { ...model('tell'), notices: [{ is: 'understand-failed' }] });
    expect(focused(stage)).to.equal(box);
    expect(box.value).to.equal('we are tired');
  });
  it('goes to a card of danger before the question', async () => {
    const stage = await stageWith(model('tell'));
    button(stage, 'Continue').focus();
    await turnTo(stage, model('crisis'));
    expect(focused(stage)?.closest('.card')).to.exist;
  });
  it('goes into urgent help and back to its button', async () => {
    const stage = await stageWith(model('tell'));
    button(stage, 'Urgent help').focus();
    await turnTo(stage, model('urgent'));
    expect(focused(stage)?.id).to.equal('urgent.close');
    await turnTo(stage, model('tell'));
    expect(focused(stage)).to.equal(one(stage, '.urgent-help'));
  });
  it('is not lost when the part that draws the next step is late', async () => {
    const stage = await stageWith(model('choose'), false);
    button(stage, 'My child').focus();
    await turnTo(stage, model('groupings'));
    stage.isLaterHere = true;
    await stage.updateComplete;
    expect(focused(stage)?.textContent).to.equal('Which kinds of support do you want?');
  });
  it('shows a long answer from its top', async () => {
    await setViewport({ width: 360, height: 640 });
    const stage = await stageWith(model('tell'));
    button(stage, 'Continue').focus();
    await turnTo(stage, model('offers'));
    const heading = one(stage, 'h2').getBoundingClientRect();
    const header = one(stage, 'header').getBoundingClientRect();
    expect(heading.top).to.be.at.least(header.bottom);
    expect(heading.bottom).to.be.below(innerHeight / 2);
  });
  it('stays on a language, and the question in it is seen whole and under no bar', async () => {
    const languages = ['en-GB', 'en-GB-x-easy'] as const;
    for (const [name, width, height] of [
      ['choose', 800, 1000],
      ['tell', 360, 640],
    ] as const) {
      await setViewport({ width, height });
      const stage = await stageWith({ ...model(name), languages });
      const below = document.createElement('div');
      below.style.blockSize = '3000px';
      document.body.append(below);
      const language = button(stage, 'Easy read');
      language.focus({ preventScroll: true });
      const { bottom } = one(stage, 'header').getBoundingClientRect();
      scrollBy(0, one(stage, '.turn').getBoundingClientRect().top - bottom + 20);
      stage.isEasy = true;
      await turnTo(stage, { ...model(name), languages, locale: 'en-GB-x-easy' });
      expect(focused(stage), name).to.equal(language);
      const turn = one(stage, '.turn').getBoundingClientRect();
      expect(turn.top, name).to.be.at.least(one(stage, 'header').getBoundingClientRect().bottom);
      if (name === 'choose') expect(turn.bottom).to.be.at.most(innerHeight);
      below.remove();
    }
    await setViewport({ width: 800, height: 600 });
  });
  it('does not scroll when all of the question can be seen', async () => {
    await setViewport({ width: 1000, height: 1400 });
    const stage = await stageWith(model('choose'));
    button(stage, 'Me').focus();
    await turnTo(stage, model('tell'));
    expect(scrollY).to.equal(0);
    await setViewport({ width: 800, height: 600 });
  });
});
