/** The address if a browser may open it from a link: only http and https, so that no offer can run a script. */
export const webLink = (address: string | undefined): string | undefined =>
  address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;

/** A number as a telephone wants it: digits, and a plus in front. */
export const dialled = (number: string): string => number.replace(/(?!^\+)\D/g, '');
