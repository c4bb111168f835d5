/** Who may use it, in years; an absent end is not known. */
export interface Ages {
  readonly ageMin?: number;
  readonly ageMax?: number;
}

/**
 * What two age fields really say. Real feeds write -1/-1, 0/0, 0/100, 0/127, 0/999 and null for "not stated", and a
 * child must neither be shut out nor let in by such a number. A lowest age of 0 alone says nothing either.
 */
export function agesOf(min: unknown, max: unknown): Ages & { readonly doubt?: 'not-stated' | 'swapped' } {
  const low = years(min);
  const high = years(max);
  const stated = given(min) || given(max);
  if (low !== undefined && high !== undefined && low > high) return { doubt: 'swapped' };
  if (high === 0 || (low === undefined && high === undefined)) return stated ? { doubt: 'not-stated' } : {};
  if ((low === undefined || low === 0) && high === undefined) return { doubt: 'not-stated' };
  return { ...(low === undefined ? {} : { ageMin: low }), ...(high === undefined ? {} : { ageMax: high }) };
}

const given = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function years(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*\d{1,3}(?:\.\d+)?\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number < 99 ? number : undefined;
}
