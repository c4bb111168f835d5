import type { Nation } from '../base/nation.ts';
import type { Role } from '../base/role.ts';
import type { Contact } from './contact.ts';

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
