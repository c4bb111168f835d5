/** What a check found in a file. */
export interface Found {
  /** To be put right. */
  readonly problems: readonly string[];
  /** Worth knowing. */
  readonly notes: readonly string[];
}

export const nothingFound: Found = { problems: [], notes: [] };

export const together = (...all: readonly Found[]): Found => ({
  problems: all.flatMap(({ problems }) => problems),
  notes: all.flatMap(({ notes }) => notes),
});
