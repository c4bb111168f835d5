/** Pixels; a browser's own bars come and go with less. */
const LEAST = 100;
/** Pixels between a box and the keyboard. */
const GAP = 16;

/** How much of the window the keyboard of a phone covers, where a browser lays it over the page. */
function covered({ height, offsetTop, scale }: VisualViewport): number {
  // Somebody who has zoomed in sees less, too, and nothing covers it.
  if (Math.abs(scale - 1) > 0.01) return 0;
  const pixels = innerHeight - offsetTop - height;
  return pixels > LEAST ? Math.round(pixels) : 0;
}

let stop: (() => void) | undefined;

/**
 * Keeps a box above the keyboard for as long as somebody writes in it. In a dialog, which cannot scroll further than its
 * end, there is room for the keyboard below. One box of a page has the focus, so there is one listener at most.
 *
 * @param room What is around the box and may grow.
 */
export function keepAboveKeyboard(box: HTMLElement, room: HTMLElement, view = window.visualViewport): void {
  stop?.();
  if (!view) return;
  const isInDialog = (room.getRootNode() as ShadowRoot).host.closest('dialog') !== null;
  const fit = (): void => {
    const pixels = covered(view);
    // What is left between the header and the keyboard can be little.
    const header = room.querySelector('header')?.offsetHeight ?? 0;
    box.style.scrollMarginBlock = pixels ? `${header}px ${pixels + GAP}px` : '';
    if (isInDialog) room.style.paddingBlockEnd = pixels ? `${pixels}px` : '';
    if (pixels) box.scrollIntoView({ block: 'nearest' });
  };
  stop = () => {
    view.removeEventListener('resize', fit);
    box.removeEventListener('blur', stop as () => void);
    room.style.removeProperty('padding-block-end');
    stop = undefined;
  };
  view.addEventListener('resize', fit);
  box.addEventListener('blur', stop);
  fit();
}
