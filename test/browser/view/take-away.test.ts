import { expect } from '@open-wc/testing';
import type { StepView, Taken, ViewModel, Way } from '../../../src/session/view-model.ts';
import { latePart } from '../../../src/view/late-part.ts';
import { enGB } from '../../../src/locale/en-GB.ts';
import { enGBHandoff as handoff } from '../../../src/locale/en-GB.handoff.ts';
import { html, render } from 'lit';
import { models, talking } from './models.ts';
import { all, one, stageWith, turnTo } from './on-stage.ts';

const WAYS: readonly Way[] = [
  { id: 'print', own: 'in' },
  { id: 'qr', own: 'out' },
  { id: 'calendar', own: 'never' },
  { id: 'file', own: 'out' },
];
const planned = models['plan']?.step as StepView;
const withWays = (taken?: Taken, hasOwn = true): ViewModel =>
  talking({ ...planned, take: { ways: WAYS, shared: [], hasOwn, ...(taken && { taken }) } } as StepView);
const folds = (stage: HTMLElement) => all<HTMLDetailsElement>(stage, '.take details');
const staged = async (model: ViewModel) => {
  const stage = await stageWith(model);
  // The part that draws the ways arrives by itself.
  await stage.updateComplete;
  return stage;
};

describe('the ways to take a plan away', () => {
  it('say where a copy will be before the button, and tick nothing', async () => {
    const stage = await staged(withWays());
    expect(folds(stage)).to.have.length(WAYS.length);
    for (const each of folds(stage)) {
      const [first, second] = each.children;
      expect([first?.localName, second?.localName]).to.deep.equal(['summary', 'p']);
      expect(second?.textContent).to.not.equal('');
    }
    expect(all<HTMLInputElement>(stage, '.take input').some(({ checked }) => checked)).to.equal(false);
  });
  it('take own words where they stay in the person’s hands, and elsewhere only when ticked', async () => {
    const stage = await staged(withWays());
    const presses = () =>
      folds(stage).map((each) => {
        each.open = true;
        return each.querySelector('button');
      });
    for (const each of presses()) each?.click();
    for (const box of all<HTMLInputElement>(stage, '.take input')) box.click();
    for (const each of presses()) each?.click();
    const own = stage.sent.map((message) => message.type === 'take' && [message.way, message.own]);
    expect(own).to.deep.equal([
      ['print', true],
      ['qr', false],
      ['calendar', false],
      ['file', false],
      ['print', false],
      ['qr', true],
      ['calendar', false],
      ['file', true],
    ]);
  });
  it('have no box where there is nothing of one’s own to put in', async () => {
    expect(all(await staged(withWays(undefined, false)), '.take input')).to.have.length(0);
  });
  it('say what became of it, at the way that was used, in a place that is read out', async () => {
    const stage = await staged(withWays());
    await turnTo(stage, withWays({ way: 'file', is: 'saved' }));
    const said = all(stage, '.take [role=status]').map((each) => each.textContent?.trim());
    expect(said).to.deep.equal(['', '', '', handoff.results.saved]);
  });
  it('draw a code black on white, with words for those who cannot see it', async () => {
    const stage = await staged(withWays({ way: 'qr', is: 'code', size: 3, path: 'M1 1h1v1h-1z' }));
    folds(stage)[1]?.setAttribute('open', '');
    const code = one<SVGElement>(stage, '.code');
    expect(code.getAttribute('aria-label')).to.equal(handoff.codeLabel);
    const { backgroundColor, fill, width } = getComputedStyle(code);
    expect([backgroundColor, fill]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(parseFloat(width)).to.be.greaterThan(200);
  });
  it('lead from what is too long to a file, with its own line before it', async () => {
    const stage = await staged(withWays({ way: 'qr', is: 'too-long' }));
    folds(stage)[1]?.setAttribute('open', '');
    all<HTMLButtonElement>(stage, '.take [role=status] button')[0]?.click();
    expect(folds(stage)[3]?.open).to.equal(true);
    expect(stage.sent).to.deep.equal([]);
  });
  it('give the text to copy by hand where a device refuses', async () => {
    const stage = await staged(withWays({ way: 'print', is: 'text', text: 'My plan' }));
    expect(one<HTMLTextAreaElement>(stage, '.take textarea').value).to.equal('My plan');
  });
});

describe('a part that arrives late', () => {
  it('says so when it cannot be had, and can be tried again', async () => {
    const place = document.createElement('div');
    let tries = 0;
    let drawn: (() => void) | undefined;
    const redrawn = () => new Promise<void>((resolve) => (drawn = resolve));
    const load = () => (++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('here'));
    const part = latePart(load, () => {
      draw();
      drawn?.();
    });
    const draw = () =>
      render(
        part((text) => html`<p>${text}</p>`, 'It did not load.', enGB),
        place,
      );
    let next = redrawn();
    draw();
    expect(place.textContent).to.contain(enGB.loading);
    await next;
    expect(place.textContent).to.contain('It did not load.');
    next = redrawn();
    place.querySelector('button')?.click();
    await next;
    await new Promise(requestAnimationFrame);
    expect(place.textContent).to.contain('here');
    expect(tries).to.equal(2);
  });
});
