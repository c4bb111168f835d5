import { isHeight, type Hello } from './messages.ts';

/** Frames of the embed page, also under another name where its tag says so. */
const FRAMES = 'iframe[src*="embed.html"], iframe[data-signpost]';

/**
 * Makes each frame of the embed page as high as what is in it, and no higher than the window, so that the urgent help at
 * its head stays in sight. Without this script a frame has the height that its page gave it, and scrolls.
 *
 * @returns Stops fitting.
 */
export function fitFrames(view: Window): () => void {
  const { document } = view;
  // It holds nothing, so that it may be heard by whatever is in the frame by now.
  const sayHello = (frame: EventTarget | null): void => {
    if (frame instanceof HTMLIFrameElement && frame.matches(FRAMES))
      frame.contentWindow?.postMessage({ signpost: 'hello' } satisfies Hello, '*');
  };
  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (!isHeight(data)) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
      if (frame.contentWindow !== source || !URL.canParse(frame.src) || new URL(frame.src).origin !== origin) continue;
      const edges = frame.offsetHeight - frame.clientHeight;
      frame.style.boxSizing = 'border-box';
      frame.style.blockSize = `min(${data.height + edges}px, 100vh)`;
    }
  };
  // Also a frame that comes late, or that is only loaded once it is near.
  const loaded = ({ target }: Event): void => sayHello(target);
  view.addEventListener('message', hear);
  document.addEventListener('load', loaded, true);
  document.querySelectorAll(FRAMES).forEach(sayHello);
  return () => {
    view.removeEventListener('message', hear);
    document.removeEventListener('load', loaded, true);
  };
}
