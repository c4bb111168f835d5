import { NATIONS } from '../base/nation.ts';
import { ROLES } from '../base/role.ts';
import type { Contact } from './contact.ts';

/** What a host says about one contact, by its id: corrects fields, adds a contact, or removes one. */
export type ContactEdit = { readonly id: string } & (Partial<Contact> | { readonly remove: true });

/** A host answers for its own lines: they are for everybody, and show until the host says otherwise. */
const OWN = {
  nations: NATIONS,
  roles: ROLES,
  evidence: { url: '', on: '' },
  verifiedBy: null,
  verifiedOn: null,
  reviewBy: '9999-12-31',
} satisfies Partial<Contact>;
const isWhole = (contact: Partial<Contact>): contact is Contact =>
  Boolean(contact.id && contact.name && contact.channels?.length);

const isEdit = (edit: unknown): edit is ContactEdit =>
  typeof edit === 'object' && edit !== null && typeof (edit as ContactEdit).id === 'string';

/** The edits in a host's file: a list, or an object with the list as its `contacts`. What is no edit is left out. */
export function readEdits(file: unknown): readonly ContactEdit[] {
  const list: unknown = Array.isArray(file) ? file : (file as { contacts?: unknown } | null)?.contacts;
  return Array.isArray(list) ? list.filter(isEdit) : [];
}

/** The contacts after a host's edits (a file as it was read): the host's own first, then ours in their order. */
export function mergeContacts(contacts: readonly Contact[], file: unknown): readonly Contact[] {
  const edits = readEdits(file);
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  const isRemoved = ({ id }: { readonly id: string }): boolean => {
    const edit = byId.get(id);
    return edit !== undefined && 'remove' in edit && edit.remove === true;
  };
  const known = new Set(contacts.map(({ id }) => id));
  const own = [...byId.values()].filter((edit) => !known.has(edit.id) && !isRemoved(edit));
  const kept = contacts.filter((contact) => !isRemoved(contact));
  return [
    ...own.map((edit): Partial<Contact> => ({ ...OWN, ...edit })).filter(isWhole),
    ...kept.map((contact): Contact => ({ ...contact, ...byId.get(contact.id) })),
  ];
}
