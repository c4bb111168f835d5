/** Lets the page draw, and answer whoever presses, before the next line. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
