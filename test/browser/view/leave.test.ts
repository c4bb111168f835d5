import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { goTo, leave, onTripleShift } from '../../../src/view/leave.ts';

const coverOf = () => document.documentElement.querySelector<HTMLElement>(':scope > dialog');

describe('leaving', () => {
  afterEach(() => coverOf()?.remove());

  it('covers the page within 100 ms, then forgets, then goes', () => {
    const order: string[] = [];
    const started = performance.now();
    leave({
      wipe: () => order.push(coverOf() ? 'covered, wiped' : 'wiped too early'),
      go: () => order.push('gone'),
    });
    expect(performance.now() - started).to.be.below(100);
    expect(order).to.deep.equal(['covered, wiped', 'gone']);
  });
  it('covers every corner with something opaque, above a modal dialog and the highest z-index', () => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'inset:0;width:100%;height:100%';
    const high = document.createElement('div');
    high.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
    document.body.append(dialog, high);
    dialog.showModal();
    leave({ wipe: () => undefined, go: () => undefined });
    const cover = coverOf();
    for (const [x, y] of [
      [1, 1],
      [innerWidth - 2, 1],
      [1, innerHeight - 2],
      [innerWidth - 2, innerHeight - 2],
    ])
      expect(document.elementFromPoint(x ?? 0, y ?? 0) === cover, `${x}, ${y}`).to.equal(true);
    const { backgroundColor, opacity } = getComputedStyle(cover as HTMLElement);
    expect(backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(opacity).to.equal('1');
    dialog.remove();
    high.remove();
  });
  it('replaces the top window, so that Back does not return', () => {
    const gone: string[] = [];
    const top = { location: { replace: (address: string) => gone.push(`top ${address}`) } };
    goTo('https://example.org/', { top } as unknown as Window);
    expect(gone).to.deep.equal(['top https://example.org/']);
  });
  it('goes with its own window where a frame may not touch its top', () => {
    const gone: string[] = [];
    const frame = {
      get top(): never {
        throw new DOMException('Blocked', 'SecurityError');
      },
      location: { replace: (address: string) => gone.push(address) },
    };
    goTo('https://example.org/', frame as unknown as Window);
    expect(gone).to.deep.equal(['https://example.org/']);
  });
});

describe('Shift three times', () => {
  const press = (target: EventTarget, key: string, timeStamp: number, repeat = false) => {
    const event = new KeyboardEvent('keydown', { key, repeat });
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    target.dispatchEvent(event);
  };
  let target: EventTarget;
  let left = 0;
  let stop: () => void;
  beforeEach(() => {
    target = new EventTarget();
    left = 0;
    stop = onTripleShift(() => (left += 1), target);
  });

  it('leaves within five seconds and not after', () => {
    for (const at of [0, 3000, 5001]) press(target, 'Shift', at);
    expect(left).to.equal(0);
    press(target, 'Shift', 7000);
    expect(left).to.equal(1);
  });
  it('is not set off by typing capitals, or by holding Shift down', () => {
    for (let at = 0; at < 1000; at += 100) {
      press(target, 'Shift', at);
      press(target, 'A', at + 50);
    }
    for (let at = 1000; at < 2000; at += 30) press(target, 'Shift', at, true);
    expect(left).to.equal(0);
  });
  it('counts from the start again after leaving', () => {
    for (const at of [0, 1, 2, 3, 4]) press(target, 'Shift', at);
    expect(left).to.equal(1);
  });
  it('does not listen any more when it was stopped', () => {
    stop();
    for (const at of [0, 1, 2]) press(target, 'Shift', at);
    expect(left).to.equal(0);
  });
  it('hears real keys, wherever the focus is', async () => {
    let gone = 0;
    const stopReal = onTripleShift(() => (gone += 1));
    const box = document.createElement('textarea');
    document.body.append(box);
    box.focus();
    for (let times = 0; times < 3; times++) await sendKeys({ press: 'Shift' });
    expect(gone).to.equal(1);
    stopReal();
    box.remove();
  });
});
