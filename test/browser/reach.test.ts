import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { toldOf } from './assistive.ts';
import { itNeeds } from './needs.ts';

const is = (query: string) => matchMedia(query).matches;

/** Were one of these to do nothing, other tests would go on and pass without testing anything. */
describe('this browser does what a test asks', () => {
  it('has the size of a phone, and of a desktop', async () => {
    for (const [width, height] of [
      [320, 640],
      [1280, 800],
      [800, 600],
    ] as const) {
      await setViewport({ width, height });
      expect([innerWidth, innerHeight]).to.deep.equal([width, height]);
      expect(is(`(width: ${width}px)`)).to.equal(true);
    }
  });
  it('is dark, and then light', async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await emulateMedia({ colorScheme });
      expect(is(`(prefers-color-scheme: ${colorScheme})`)).to.equal(true);
    }
  });
  it('moves less, and then again', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await emulateMedia({ reducedMotion });
      expect(is(`(prefers-reduced-motion: ${reducedMotion})`)).to.equal(true);
    }
  });
  itNeeds('forced colours', 'has the reader’s own colours, and then its own', async () => {
    for (const isOn of [true, false]) {
      await executeServerCommand('force-colours', isOn);
      expect(is('(forced-colors: active)')).to.equal(isOn);
    }
  });
  itNeeds('print', 'is paper, and then a screen', async () => {
    const tall = await fixture(html`<div style="break-after: page">One</div>`);
    tall.after('Two');
    for (const media of ['print', 'screen'] as const) {
      await emulateMedia({ media });
      expect(is(media)).to.equal(true);
    }
    expect(await executeServerCommand('printed-pages')).to.equal(2);
  });
  it('tells what a reader of screens would hear, and not what it would not', async () => {
    await fixture(html`<nav aria-label="Ways"><button>On</button><button aria-hidden="true">Off</button></nav>`);
    expect(await toldOf(['navigation Ways', 'button On', 'button Off'])).to.deep.equal([
      'navigation Ways',
      'button On',
    ]);
  });
  it('has the focus, and hears keys', async () => {
    const box = await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`);
    box.focus();
    await sendKeys({ type: 'Hello 2' });
    expect(document.hasFocus() && box.matches(':focus') && box.value).to.equal('Hello 2');
  });
});
