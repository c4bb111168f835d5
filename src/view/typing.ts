import { keepAboveKeyboard } from './keyboard.ts';

const TYPING = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];

/**
 * Keeps what is typed in a box from the page around the widget. A page sees only the widget's own element and no box, so
 * it would take letters for its shortcuts; and what it listens to could be kept. Keys that are no letters, such as Escape
 * and Tab, go on to the page, which may need them for a dialog of its own.
 */
function keepTyping(root: Node): void {
  const keep = (event: Event): void => {
    const { key = ' ' } = event as Partial<KeyboardEvent>;
    if ((event.target as Element).matches('textarea, input') && key.length === 1) event.stopPropagation();
  };
  for (const type of TYPING) root.addEventListener(type, keep);
}

/** A browser brings only the caret of a box into view, which can be behind the header: brings the whole box. */
function showBox(event: FocusEvent): void {
  const [box] = event.composedPath();
  if (!(box instanceof HTMLElement) || !box.matches('textarea, input:not([type])')) return;
  box.scrollIntoView({ block: 'nearest' });
  const room = box.closest<HTMLElement>('.signpost');
  if (room) keepAboveKeyboard(box, room);
}

const guarded = new WeakSet<Node>();

/** Looks after the boxes of a widget; once for each, before the first box is there. */
export function guardTyping(root: Node): void {
  if (guarded.has(root)) return;
  guarded.add(root);
  keepTyping(root);
  root.addEventListener('focusin', (event) => showBox(event as FocusEvent));
}
