// The published forms are A9, A99, A9A, AA9, AA99 and AA9A; the second half is a digit and two letters.
const OUTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)$/;
const WHOLE = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;

/** The outcode in a full postcode or in its first half, in capitals; nothing if it is neither. "m33 7zf" gives "M33". */
export function outcodeOf(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[\s.,-]+/g, '');
  // "M337" could be M33 with half of what follows: only a whole second half is cut off, so that nothing is guessed.
  return (WHOLE.exec(letters) ?? OUTCODE.exec(letters))?.[1];
}
