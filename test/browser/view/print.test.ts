import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import type { ViewModel } from '../../../src/session/view-model.ts';
import { printAlone } from '../../../src/view/print.ts';
import { itNeeds } from '../needs.ts';
import { models } from './models.ts';
import { plan } from './sample-decision.ts';
import { one, stageWith } from './on-stage.ts';

const copyOf = () => document.querySelector<HTMLElement>('body > [data-signpost-print]');

describe('printing a plan', () => {
  let putBack: () => void = () => undefined;
  afterEach(async () => {
    putBack();
    await emulateMedia({ media: 'screen' });
  });

  itNeeds('print', 'puts the plan alone on one page of A4, whatever the page around it is like', async () => {
    const before = document.createElement('div');
    before.style.cssText = 'height:9000px;transform:scale(1.5)';
    before.textContent = 'The host page';
    document.body.append(before);
    document.body.style.cssText = 'height:100vh;overflow:hidden;display:grid';
    const stage = await stageWith(models['plan'] as ViewModel);
    putBack = printAlone(one(stage, '[data-plan]'), { print: () => undefined });
    await emulateMedia({ media: 'print' });
    expect(before.checkVisibility()).to.equal(false);
    expect(stage.checkVisibility()).to.equal(false);
    const letter = copyOf()?.shadowRoot?.querySelector('.letter');
    expect(letter?.checkVisibility()).to.equal(true);
    expect(letter?.textContent).to.contain(plan.words);
    expect(await executeServerCommand('printed-pages')).to.equal(1);
    before.remove();
    document.body.style.cssText = '';
  });
  it('shows no copy on the screen, and puts the page back when the print window closes', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const stage = await stageWith(models['plan'] as ViewModel);
    putBack = printAlone(one(stage, '[data-plan]'), { print: () => undefined });
    expect(copyOf()?.checkVisibility()).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    expect(copyOf()).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });
});
