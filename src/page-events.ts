import { onTripleShift } from './view/leave.ts';

/** Hears from the page that somebody wants to leave, that the page goes, or that its address is another; answers with a way to stop. */
export function onPageEvents(leave: () => void, forget: () => void, arrive: () => void): () => void {
  const stopShift = onTripleShift(leave);
  // A page that a browser keeps for Back must not keep a conversation.
  window.addEventListener('pagehide', forget);
  window.addEventListener('hashchange', arrive);
  return () => {
    stopShift();
    window.removeEventListener('pagehide', forget);
    window.removeEventListener('hashchange', arrive);
  };
}
