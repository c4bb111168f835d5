import { type Nation, NATIONS } from '../base/nation.ts';
import { type Role, ROLES } from '../base/role.ts';
import type { Contact } from './contact.ts';

/** What a host says about one contact, by its id: corrects fields, adds a contact, or removes one. */
export type ContactEdit = { readonly id: string } & (Partial<Contact> | { readonly remove: true });

export interface ContactQuestion {
  readonly nation: Nation;
  /** Who reads the card. */
  readonly role: Role;
  /** ISO day. */
  readonly today: string;
  /** Years, if known. */
  readonly age?: number | undefined;
  /** Kinds of flag; absent means any. */
  readonly kinds?: readonly string[] | undefined;
}

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

/** True while a contact may be shown: `always`, or inside its review date. */
export const isInDate = ({ always, reviewBy }: Contact, today: string): boolean => Boolean(always) || today <= reviewBy;

/** The contacts that fit, in the order of the file. What is out of date is left out, except those marked `always`. */
export function contactsFor(
  contacts: readonly Contact[],
  { nation, role, today, age, kinds }: ContactQuestion,
): readonly Contact[] {
  return contacts.filter(
    (contact) =>
      contact.nations.includes(nation) &&
      contact.roles.includes(role) &&
      isInDate(contact, today) &&
      (age === undefined || (age >= (contact.ageMin ?? 0) && age <= (contact.ageMax ?? Infinity))) &&
      (!contact.for || !kinds || contact.for.some((kind) => kinds.includes(kind))),
  );
}

/** The contacts with these ids, in this order. `111` finds the line of the nation (`111-wales`). */
export const contactsById = (
  contacts: readonly Contact[],
  ids: readonly string[],
  { nation, today }: Pick<ContactQuestion, 'nation' | 'today'>,
): readonly Contact[] =>
  ids.flatMap(
    (id) =>
      contacts.find(
        (contact) =>
          (contact.id === id || contact.id === `${id}-${nation}`) &&
          contact.nations.includes(nation) &&
          isInDate(contact, today),
      ) ?? [],
  );
