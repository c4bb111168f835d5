import { expect } from '@open-wc/testing';
import type { ViewModel } from '../../../src/session/view-model.ts';
import { models } from './models.ts';
import { all, button, one, stageWith, tick } from './on-stage.ts';

const model = (name: string): ViewModel => models[name] as ViewModel;

describe('kinds of support', () => {
  it('are five that look the same, with a reason where there is one, and none is ticked by us', async () => {
    const stage = await stageWith(model('groupings'));
    const boxes = all<HTMLInputElement>(stage, '.tick input');
    expect(boxes).to.have.length(5);
    expect(boxes.some(({ checked }) => checked)).to.equal(false);
    expect(all(stage, '.because')).to.have.length(2);
    const looks = new Set(
      all(stage, '.tick').map((row) => `${getComputedStyle(row).backgroundColor} ${getComputedStyle(row).borderColor}`),
    );
    expect(looks.size).to.equal(1);
  });
  it('are sent only as the person ticked them', async () => {
    const stage = await stageWith(model('groupings'));
    tick(stage, 'Keeping well').click();
    tick(stage, 'More help, for longer').click();
    button(stage, 'These are the ones I want').click();
    expect(stage.sent).to.deep.equal([{ type: 'groupings', groupings: ['thriving', 'more'] }]);
  });
  it('are not noted when nothing was ticked', async () => {
    const stage = await stageWith(model('groupings'));
    button(stage, 'These are the ones I want').click();
    expect(stage.sent).to.deep.equal([{ type: 'skip' }]);
  });
  it('are drawn in the words of families and of those who work with them, and say what was chosen', async () => {
    const stage = await stageWith(model('groupings'));
    one<HTMLDetailsElement>(stage, 'form details').open = true;
    tick(stage, 'Keeping well').click();
    tick(stage, 'More help, for longer').click();
    const [own = '', other = ''] = all(stage, '.ring').map((each) => each.getAttribute('aria-label') ?? '');
    expect(own).to.contain('2 chosen: Keeping well. More help, for longer.');
    expect(other).to.contain('2 chosen: Thriving. Getting More Help.');
    const said = (ring: number) =>
      [...(all(stage, '.ring')[ring]?.querySelectorAll('.kind') ?? [])].map((each) =>
        [...each.querySelectorAll('text')].map((line) => line.textContent).join(' '),
      );
    expect(said(0)).to.include('Someone to work with us for a while');
    expect(said(1)).to.include('Getting Advice and Signposting');
    expect(all(stage, '[data-chosen]')).to.have.length(4);
    tick(stage, 'Keeping well').click();
    expect(one(stage, '.ring').getAttribute('aria-label')).to.contain('1 chosen: More help, for longer.');
  });
  it('have names that stand beside their shapes, and not on them or on each other', async () => {
    const stage = await stageWith(model('groupings'));
    const box = (each: Element) => each.getBoundingClientRect();
    const names = all(stage, '.kind').map((kind) => [...kind.querySelectorAll('text')].map(box));
    const shapes = all(stage, '.kind > circle:first-child').map(box);
    const picture = box(one(stage, '.ring'));
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    for (const [index, lines] of names.entries()) {
      for (const line of lines) {
        for (const shape of shapes) expect(meet(line, shape), `name ${index}`).to.equal(false);
        for (const [other, others] of names.entries())
          if (other !== index) for (const each of others) expect(meet(line, each), `${index} ${other}`).to.equal(false);
        expect(line.left >= picture.left - 1 && line.right <= picture.right + 1, `name ${index} is cut`).to.equal(true);
      }
    }
  });
  it('are drawn as equal shapes, and a chosen one gets a pattern and a tick', async () => {
    const stage = await stageWith(model('groupings'));
    const outlines = all<SVGCircleElement>(stage, '.kind > circle:first-child');
    expect(new Set(outlines.map((each) => `${each.getAttribute('r')} ${getComputedStyle(each).fill}`)).size).to.equal(
      1,
    );
    const away = outlines.map((each) =>
      Math.round(Math.hypot(each.cx.baseVal.value - 170, each.cy.baseVal.value - 170)),
    );
    expect(new Set(away).size).to.equal(1);
    const mark = () => getComputedStyle(one<SVGElement>(stage, '[data-kind="help"] .mark')).visibility;
    expect(mark()).to.equal('hidden');
    tick(stage, 'Someone to work with us').click();
    expect(mark()).to.equal('visible');
    tick(stage, 'Someone to work with us').click();
    expect(mark()).to.equal('hidden');
  });
});
