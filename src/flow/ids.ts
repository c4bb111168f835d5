/** Names in a flow: small letters, digits and hyphens, as they become names of states, events and keys. */
export const ID_PATTERN = '^(?!(?:constructor|prototype)$)[a-z0-9]+(?:-[a-z0-9]+)*$';

/** Names that JavaScript keeps for itself: as keys they could change how objects behave. */
const KEPT = ['__proto__', 'constructor', 'prototype'];

const pattern = new RegExp(ID_PATTERN);

/** What is wrong with a name, as the end of a sentence and what to do; undefined when nothing is. */
export function wrongWithId(id: string): string | undefined {
  if (KEPT.includes(id)) return 'has a name that JavaScript keeps for itself. Give it another name.';
  if (!pattern.test(id))
    return 'has a name that cannot be used. Use small letters, digits and hyphens, like *who-for*.';
  return undefined;
}
