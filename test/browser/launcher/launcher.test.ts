import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { SignpostLauncher } from '../../../src/signpost-launcher.ts';
import { toldOf } from '../assistive.ts';

customElements.define('signpost-launcher', SignpostLauncher);

const part = <T extends HTMLElement>(launcher: SignpostLauncher, selector: string): T =>
  launcher.shadowRoot?.querySelector(selector) as T;
const opener = (launcher: SignpostLauncher) => part<HTMLButtonElement>(launcher, 'button[aria-haspopup]');
const dialog = (launcher: SignpostLauncher) => part<HTMLDialogElement>(launcher, 'dialog');
const chat = (launcher: SignpostLauncher) => part(launcher, 'signpost-chat');
const middle = (element: HTMLElement): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const make = () =>
  fixture<SignpostLauncher>(
    html`<signpost-launcher place="M32" offers="/o.json" no-words label="Find help near you">
      <p>Call <a href="tel:01614960142">0161 496 0142</a>.</p>
      <p slot="urgent">Our own line</p>
    </signpost-launcher>`,
  );

describe('the launcher', () => {
  const load = SignpostLauncher.load;
  let loads = 0;
  beforeEach(() => {
    loads = 0;
    SignpostLauncher.load = () => {
      loads += 1;
      return Promise.resolve();
    };
  });
  afterEach(async () => {
    SignpostLauncher.load = load;
    await sendMouse({ type: 'move', position: [0, 0] });
    await setViewport({ width: 800, height: 600 });
  });

  it('shows what the host put inside until it is upgraded', () => {
    const plain = document.createElement('signpost-launcher-not-yet');
    plain.innerHTML = '<p>Call 0161 496 0142</p>';
    document.body.append(plain);
    expect(plain.innerText).to.equal('Call 0161 496 0142');
    plain.remove();
  });
  it('loads nothing and opens nothing by itself, and takes no focus', async () => {
    const launcher = await make();
    expect(loads).to.equal(0);
    expect(dialog(launcher).open).to.equal(false);
    expect(document.activeElement).to.equal(document.body);
  });
  it('loads on the first sign of intent, once: a pointer', async () => {
    const launcher = await make();
    await sendMouse({ type: 'move', position: middle(opener(launcher)) });
    expect(loads).to.equal(1);
    opener(launcher).click();
    expect(loads).to.equal(1);
  });
  it('loads on the first sign of intent: the focus of a keyboard', async () => {
    await make();
    await sendKeys({ press: 'Tab' });
    expect(loads).to.equal(1);
  });
  it('opens a dialog that has the button’s words as its name, with the conversation inside', async () => {
    const launcher = await make();
    opener(launcher).click();
    expect(dialog(launcher).matches(':modal')).to.equal(true);
    expect(chat(launcher).parentElement).to.equal(dialog(launcher));
    const named = ['dialog Find help near you'];
    expect(await toldOf(named)).to.deep.equal(named);
  });
  it('closes with Escape and gives the focus back', async () => {
    const launcher = await make();
    opener(launcher).focus();
    await sendKeys({ press: 'Enter' });
    expect(dialog(launcher).open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(dialog(launcher).open).to.equal(false);
    expect(launcher.shadowRoot?.activeElement).to.equal(opener(launcher));
  });
  it('closes with a button that has a word, and keeps the conversation', async () => {
    const launcher = await make();
    opener(launcher).click();
    const before = chat(launcher);
    part(launcher, '[slot="close"]').click();
    expect(dialog(launcher).open).to.equal(false);
    opener(launcher).click();
    expect(chat(launcher)).to.equal(before);
    expect(part(launcher, '[slot="close"]').textContent).to.equal('Close');
  });
  it('passes its attributes on, and later changes of them, but not those of the button', async () => {
    const launcher = await make();
    launcher.id = 'host-id';
    opener(launcher).click();
    const names = chat(launcher).getAttributeNames().sort();
    expect(names).to.deep.equal(['no-words', 'offers', 'place']);
    launcher.setAttribute('lang', 'cy-GB');
    await new Promise(requestAnimationFrame);
    expect(chat(launcher).lang).to.equal('cy-GB');
  });
  it('passes slots on, and only those that the host filled', async () => {
    const launcher = await make();
    opener(launcher).click();
    const slots = [...chat(launcher).querySelectorAll('slot')];
    expect(slots.map(({ name }) => name)).to.deep.equal(['urgent', '']);
    expect(slots[0]?.assignedElements()[0]?.textContent).to.equal('Our own line');
  });
  it('shows what the host put inside when the conversation can’t be loaded, says why, and tries again', async () => {
    const errors: unknown[] = [];
    const { error } = console;
    console.error = (...said: unknown[]) => errors.push(said[0]);
    SignpostLauncher.load = () => {
      loads += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const launcher = await make();
    opener(launcher).click();
    await new Promise(requestAnimationFrame);
    expect(launcher.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(String(errors[0])).to.contain('Check that signpost-chat.js is beside');
    part(launcher, '[slot="close"]').click();
    opener(launcher).click();
    expect(loads).to.be.at.least(2);
    await new Promise(requestAnimationFrame);
    console.error = error;
  });
  it('fills a phone, and is a panel of 420 px on a desktop', async () => {
    await setViewport({ width: 360, height: 640 });
    const launcher = await make();
    opener(launcher).click();
    const phone = dialog(launcher).getBoundingClientRect();
    expect([phone.left, phone.top, phone.width, phone.height]).to.deep.equal([0, 0, 360, 640]);
    await setViewport({ width: 1280, height: 800 });
    const desktop = dialog(launcher).getBoundingClientRect();
    expect([desktop.width, desktop.right, desktop.bottom, desktop.top]).to.deep.equal([420, 1264, 784, 16]);
  });
  it('covers nothing on a small screen, and stands in the corner of a wide one only when asked', async () => {
    const launcher = await make();
    expect(getComputedStyle(launcher).position).to.equal('static');
    launcher.toggleAttribute('corner', true);
    launcher.style.setProperty('--signpost-z', '77');
    await setViewport({ width: 1280, height: 800 });
    expect([getComputedStyle(launcher).position, getComputedStyle(launcher).zIndex]).to.deep.equal(['fixed', '77']);
    await setViewport({ width: 360, height: 640 });
    expect(getComputedStyle(launcher).position).to.equal('static');
  });
  it('is not changed by the page’s own styles', async () => {
    const launcher = await make();
    const before = JSON.stringify(looks(opener(launcher)));
    const hostile = document.createElement('style');
    hostile.textContent =
      '* { letter-spacing: 9px !important; text-transform: uppercase !important; font-size: 40px !important; color: red !important } html { font-size: 62.5% }';
    document.head.append(hostile);
    const after = JSON.stringify(looks(opener(launcher)));
    hostile.remove();
    expect(after).to.equal(before);
  });
  it('survives being moved and removed while it is open', async () => {
    const launcher = await make();
    opener(launcher).click();
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(launcher);
    expect(dialog(launcher).open).to.equal(false);
    opener(launcher).click();
    expect(dialog(launcher).matches(':modal')).to.equal(true);
    elsewhere.remove();
    expect(dialog(launcher).open).to.equal(false);
  });
  it('has nothing that axe finds, closed and open', async () => {
    const launcher = await make();
    await expect(launcher).to.be.accessible();
    opener(launcher).click();
    await expect(launcher).to.be.accessible();
  });
});

const looks = (element: HTMLElement) => {
  const { letterSpacing, textTransform, fontSize, color, blockSize } = getComputedStyle(element);
  return { letterSpacing, textTransform, fontSize, color, blockSize };
};
