const WIDTH = 24;

/** A bar and a count for one line of a terminal. Feeds that promise too little, or nothing, are still counted. */
export function progressLine(done: number, of: number | undefined, what: string): string {
  if (of === undefined || of < done || of === 0) return `${done} ${what}`;
  const filled = Math.floor((done / of) * WIDTH);
  return `[${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${done} of ${of} ${what}`;
}
