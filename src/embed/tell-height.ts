import { isHello, type Height } from './messages.ts';

/**
 * Tells the page around a frame how high its content is, once that page has said hello, and again whenever that changes.
 * It tells nobody else: not before, not a page that only framed that page, and not a page that came after it.
 *
 * @returns Stops telling.
 */
export function tellHeight(view: Window): () => void {
  const { document, parent } = view;
  let origin = '';
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (!origin || height === told) return;
    told = height;
    parent.postMessage({ signpost: 'height', height } satisfies Height, origin);
  };
  const hear = ({ source, origin: from, data }: MessageEvent): void => {
    // A page without an origin of its own, such as a file, could not be told apart from others.
    if (source !== parent || parent === view || from === 'null' || !isHello(data)) return;
    origin = from;
    told = 0;
    tell();
  };
  const size = new ResizeObserver(tell);
  size.observe(document.documentElement);
  view.addEventListener('message', hear);
  return () => {
    size.disconnect();
    view.removeEventListener('message', hear);
  };
}
