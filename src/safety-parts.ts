import type { Contact } from './safety/contact.ts';
import type { SafetyWords } from './safety/words.ts';

export interface SafetyParts {
  readonly words: SafetyWords;
  readonly contacts: readonly Contact[];
}

/** The words of the cards and the contacts of the widget itself. */
export async function loadSafetyParts(): Promise<SafetyParts> {
  const [{ default: words }, { default: file }] = await Promise.all([
    import('../flows/safety/en-GB.json', { with: { type: 'json' } }),
    import('../flows/safety/contacts.json', { with: { type: 'json' } }),
  ]);
  return { words: words as SafetyWords, contacts: file.contacts as readonly Contact[] };
}

/** The same with what the host confirmed, corrected, added or took away. Rejects with a sentence when that can't be read. */
export async function withHostContacts(parts: SafetyParts, address: string): Promise<SafetyParts> {
  const { mergeContacts } = await import('./safety/contacts.ts');
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new TypeError(`The contacts at ${address} could not be loaded (${response.status}). Check the address.`);
  return { ...parts, contacts: mergeContacts(parts.contacts, await response.json()) };
}
