/** What leaving does to the page; handed in, so that a test can leave without going. */
export interface Leaving {
  /** Forgets the conversation: memory, DOM, live regions. */
  readonly wipe: () => void;
  /** Replaces the whole page, so that Back does not return here. */
  readonly go: () => void;
}

/** Covers everything at once, also an open dialog, then forgets, then goes. Never asks, never makes a sound. */
export function leave({ wipe, go }: Leaving, page: Document = document): void {
  // A modal dialog of its own: above any other, and nothing behind it can be seen, pressed or read out.
  const cover = page.createElement('dialog');
  cover.style.cssText =
    'all:initial;position:fixed;inset:0;inline-size:100%;block-size:100%;background:#fff;z-index:2147483647';
  cover.oncancel = () => false;
  page.documentElement.append(cover);
  cover.showModal();
  wipe();
  go();
}

/** Goes elsewhere with the top window, or with this one where a frame may not touch its top. */
export function goTo(address: string, view: Window = window): void {
  try {
    (view.top ?? view).location.replace(address);
  } catch {
    view.location.replace(address);
  }
}

const TIMES = 3;
const WITHIN = 5000;

/**
 * Calls back when Shift alone is pressed three times within five seconds; any other key starts anew, so that capitals
 * are safe to type.
 *
 * @returns Stops listening.
 */
export function onTripleShift(callBack: () => void, target: EventTarget = window): () => void {
  let presses: number[] = [];
  const listen = (event: Event) => {
    const { key, repeat, timeStamp } = event as KeyboardEvent;
    if (repeat) return;
    presses = key === 'Shift' ? [...presses.filter((press) => timeStamp - press < WITHIN), timeStamp] : [];
    if (presses.length < TIMES) return;
    presses = [];
    callBack();
  };
  target.addEventListener('keydown', listen, true);
  return () => target.removeEventListener('keydown', listen, true);
}
