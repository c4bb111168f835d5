import always from '../flows/safety/contacts.json?always' with { type: 'json' };
import words from '../flows/safety/en-GB.json?urgent' with { type: 'json' };
import type { SafetyParts } from './session/context.ts';

/** Urgent help and the numbers that always show: in the first load, so that they work whatever fails afterwards. */
export const firstSafetyParts: SafetyParts = { words, contacts: always.contacts, hosts: [] };

/** The words of all cards, and all contacts. */
export async function loadSafetyParts(): Promise<SafetyParts> {
  const [{ default: allWords }, { default: all }] = await Promise.all([
    import('../flows/safety/en-GB.json', { with: { type: 'json' } }),
    import('../flows/safety/contacts.json', { with: { type: 'json' } }),
  ]);
  return { words: allWords as SafetyParts['words'], contacts: all.contacts as SafetyParts['contacts'], hosts: [] };
}

/** The same with what the host confirmed, corrected, added or took away. Rejects with a sentence when that can't be read. */
export async function withHostContacts(
  parts: SafetyParts,
  address: string,
): Promise<Pick<SafetyParts, 'contacts' | 'hosts'>> {
  const { mergeContacts, readEdits } = await import('./safety/contact-edits.ts');
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new TypeError(`${address} could not be loaded (${response.status}). Check the address.`);
  const file: unknown = await response.json().catch(() => undefined);
  const edits = readEdits(file);
  if (edits.length === 0)
    throw new TypeError(`${address} is not a list of contacts. It needs { "contacts": [ … ] }, each with an id.`);
  const known = new Set(parts.contacts.map(({ id }) => id));
  return {
    contacts: mergeContacts(parts.contacts, file),
    hosts: edits.map(({ id }) => id).filter((id) => !known.has(id)),
  };
}
