import contacts from '../../flows/safety/contacts.json' with { type: 'json' };
import { NATIONS } from '../base/nation.ts';

/** The conversations that come with the package; any flow may open them. */
export const BUILT_IN_FLOWS: readonly string[] = ['what-matters', 'professional', 'check-in'];

/** Lines that only a host can give; cards and flows may name them, and leave them out where there is none. */
const HOST_CONTACTS = ['safeguarding-lead', 'childrens-services-day', 'childrens-services-night'];

/** Ids by which a flow can name a contact: `111-wales` is also found as `111`. */
export const contactNames = (ids: readonly string[]): string[] => {
  const nations = new RegExp(`-(?:${NATIONS.join('|')})$`);
  return [...new Set(ids.flatMap((id) => [id, id.replace(nations, '')]))];
};

export const BUILT_IN_CONTACTS: readonly string[] = [
  ...contactNames(contacts.contacts.map(({ id }) => id)),
  ...HOST_CONTACTS,
];
