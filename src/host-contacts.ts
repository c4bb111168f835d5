import { mergeContacts, readEdits } from './safety/contact-edits.ts';
import type { SafetyParts } from './session/context.ts';

/** All contacts with what the host confirmed, corrected, added or took away. Rejects with a sentence when that can't be read. */
export async function withHostContacts(
  parts: SafetyParts,
  address: string,
): Promise<Pick<SafetyParts, 'contacts' | 'hosts'>> {
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
