/** Shorter files are parsed at one go: on a slow phone that takes a twentieth of a second at most. */
const LONG = 300_000;

/**
 * As `JSON.parse`, with a rest after each record where the text is long and is our own form of offers, or a list: the
 * directory of a county would stop a slow phone for longer than a person waits for an answer to a press.
 *
 * @param long How many characters are parsed with rests.
 */
export function* parsingJson(text: string, long = LONG): Generator<void, unknown> {
  const open = text.length < long ? -1 : openOf(text);
  if (open < 0) return JSON.parse(text);
  const records: unknown[] = [];
  let at = afterSpace(text, open + 1);
  while (text[at] === '{') {
    const end = endOf(text, at);
    try {
      records.push(JSON.parse(text.slice(at, end)));
    } catch {
      break;
    }
    yield;
    at = afterSpace(text, end);
    const next = text[at] === ',' ? afterSpace(text, at + 1) : at;
    if (text[next] !== '{' || next === at) break;
    at = next;
  }
  // What stands around the records, with a mark in their place.
  const around = aroundOf(text.slice(0, open + 1) + JSON.stringify(MARK) + text.slice(at));
  if (isMark(around)) return records;
  const isOurs = isRecord(around) && isMark(around['offers']);
  // Whatever is unusual, or wrong, is for the browser's own parser to take or to refuse.
  return isOurs ? { ...around, offers: records } : JSON.parse(text);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const MARK = 'the records';
const isMark = (value: unknown): boolean => Array.isArray(value) && value.length === 1 && value[0] === MARK;

/** Where the list of records opens. */
const openOf = (text: string): number => {
  const start = afterSpace(text, 0);
  if (text[start] === '[') return start;
  const [key] = /"offers"\s*:\s*\[/.exec(text) ?? [];
  return key === undefined ? -1 : text.indexOf(key) + key.length - 1;
};

function aroundOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function afterSpace(text: string, at: number): number {
  const space = /[^ \t\r\n]/g;
  space.lastIndex = at;
  return space.exec(text)?.index ?? text.length;
}

/** The place after the object or list that begins here; the end of the text if it never closes. */
function endOf(text: string, begin: number): number {
  let depth = 0;
  for (let at = begin; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = endOfText(text, at);
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return at + 1;
  }
  return text.length;
}

/** The place of the quotation mark that closes the one here; one after an odd number of `\` closes nothing. */
function endOfText(text: string, begin: number): number {
  for (let at = text.indexOf('"', begin + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text[before - 1] === '\\') before--;
    if ((at - before) % 2 === 0) return at;
  }
  return text.length;
}
