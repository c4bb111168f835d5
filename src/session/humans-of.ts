import type { Contact } from '../safety/contact.ts';
import { contactsById } from '../safety/contacts.ts';
import type { SessionContext } from './context.ts';

/** The people to turn to at an end: contacts of this nation, the host's own, and people who have no number. */
export function humansOf({ safety, setting, flow }: SessionContext, ids: readonly string[]): readonly Contact[] {
  const contacts = safety?.contacts ?? [];
  return ids.flatMap((id): readonly Contact[] => {
    const found = contactsById(contacts, id === 'host' ? (safety?.hosts ?? []) : [id], setting);
    const isPerson = id === 'host' || id === 'trusted-adult';
    const person = found.length === 0 && isPerson ? flow?.glossary?.humans[id] : undefined;
    return person ? [{ ...noNumber, id, name: person.name, whatHappens: person.how }] : found;
  });
}

const noNumber: Omit<Contact, 'id' | 'name'> = {
  nations: [],
  roles: [],
  channels: [],
  evidence: { url: '', on: '' },
  verifiedBy: null,
  verifiedOn: null,
  reviewBy: '',
};
