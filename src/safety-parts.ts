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
