/** What we can say about a place that somebody typed. Only the first half of a postcode is ever kept. */
export type PlaceTyped =
  { readonly is: 'outcode'; readonly outcode: string; readonly where: Where } | { readonly is: 'not-a-postcode' };

/** Distances are known in Great Britain only: the open data for Northern Ireland may not be shipped. */
export type Where = 'great-britain' | 'northern-ireland' | 'crown-dependency';

// The published forms are A9, A99, A9A, AA9, AA99 and AA9A; the second half is a digit and two letters.
const OUTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)$/;
const WHOLE = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;

/** The outcode in a full postcode or in its first half, in capitals; nothing if it is neither. "m33 7zf" gives "M33". */
export function outcodeOf(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[\s.,-]+/g, '');
  // "M337" could be M33 with half of what follows: only a whole second half is cut off, so that nothing is guessed.
  return (WHOLE.exec(letters) ?? OUTCODE.exec(letters))?.[1];
}

export function readPlace(text: string): PlaceTyped {
  const outcode = outcodeOf(text);
  return outcode === undefined ? { is: 'not-a-postcode' } : { is: 'outcode', outcode, where: whereIs(outcode) };
}

function whereIs(outcode: string): Where {
  if (/^BT\d/.test(outcode)) return 'northern-ireland';
  return /^(?:GY|JE|IM)\d/.test(outcode) ? 'crown-dependency' : 'great-britain';
}
