/** Endings of files that can be imported. */
export const READS = ['.csv', '.tsv', '.xlsx', '.json'];

/** The end of a file's name, from its last dot, in small letters; empty when it has none. */
export const endingOf = (path: string): string => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';

/** Whether a file holds offers, and does not tell of those beside it. */
export const holdsOffers = (name: string): boolean =>
  READS.includes(endingOf(name)) && !/\.profile\.json$|^source\.json$/.test(name);

/** The file beside it in which somebody states what a file does not say by itself. */
export const profileBeside = (path: string): string => path.replace(/\.[^./\\]+$/, '.profile.json');

/** Starts the ids of a file's offers when nothing else is stated: its name without what comes after the first dot. */
export const idOf = (path: string): string =>
  (path.split(/[/\\]/).at(-1) ?? '')
    .replace(/\..*$/, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-');
