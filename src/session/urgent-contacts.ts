import type { Role } from '../base/role.ts';
import type { Contact } from '../safety/contact.ts';
import { contactsById } from '../safety/contacts.ts';
import type { SessionContext } from './context.ts';

/** Beside 999, which the words of every plan name: the nation's line, a line to text, the host's own lead for staff. */
const FOR_EVERYONE = ['111', 'shout'];
const FOR_STAFF = ['safeguarding-lead'];

/** The few urgent contacts that stand on a plan, so that they are on paper too. */
export const urgentContactsOf = ({ safety, setting }: SessionContext, role: Role | undefined): readonly Contact[] =>
  contactsById(safety?.contacts ?? [], role === 'work' ? [...FOR_EVERYONE, ...FOR_STAFF] : FOR_EVERYONE, setting);
