/** Milliseconds: half a frame, so that a slice that ends late is still no stop. */
const SLICE = 8;

/** Lets the page draw, and answer whoever presses, before the next line. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does long work a little at a time, with pauses; each `yield` of the work is a place where it may rest. Short work has none. */
export async function inSlices<Result>(work: Iterator<unknown, Result>): Promise<Result> {
  for (let end = performance.now() + SLICE; ;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + SLICE;
  }
}
