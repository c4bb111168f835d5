import { NATIONS } from '../base/nation.ts';
import { ROLES } from '../base/role.ts';
import type { Channel, Contact } from './contact.ts';
import { isInDate } from './contacts.ts';

const DAY = /^\d{4}-\d\d-\d\d$/u;
/** A page may only tell its year or month. */
const WHEN_SEEN = /^\d{4}(-\d\d){0,2}$/u;
const SHAPE: Partial<Record<Channel['type'], RegExp>> = {
  voice: /^[\d ]{2,}$/u,
  sms: /^[\d ]{3,}$/u,
  email: /^\S+@\S+\.\S+$/u,
  chat: /^https:\/\/\S+$/u,
  web: /^https:\/\/\S+$/u,
};
/**
 * Lines that only the host knows. A person who works with children needs the first three on the card; whoever sees a
 * card may want to plan how to stay safe, which no national line does with them (domain 1.3, P4c).
 */
const HOST_LINES: Readonly<Record<string, string>> = {
  'safeguarding-lead': 'your safeguarding lead',
  'childrens-services-day': "your council's children's services in the day",
  'childrens-services-night': "your council's children's services at night and weekends",
  'safety-plan': 'making a plan to stay safe with somebody near you',
};

function malformed({ id, name, nations, roles, channels, evidence, reviewBy }: Contact): string[] {
  const says: string[] = [];
  const say = (wrong: boolean, sentence: string): void => void (wrong && says.push(`Contact "${id}" ${sentence}`));
  say(!name, 'has no name. Give it the name that people know.');
  say(
    !nations?.length || nations.some((nation) => !NATIONS.includes(nation)),
    `needs nations from ${NATIONS.join(', ')}.`,
  );
  say(!roles?.length || roles.some((role) => !ROLES.includes(role)), `needs roles from ${ROLES.join(', ')}.`);
  say(!channels?.length, 'has no way to reach it. Give it at least one channel.');
  for (const { type, value } of channels ?? []) {
    const shape = SHAPE[type];
    say(
      !value || Boolean(shape && !shape.test(value)),
      `has a ${type} value that cannot be used: "${value}". Correct it.`,
    );
  }
  say(!DAY.test(reviewBy ?? ''), 'needs a review date such as 2027-05-31.');
  say(!evidence?.url || !WHEN_SEEN.test(evidence.on), 'needs the page where it was seen, and the date.');
  return says;
}

/**
 * What the person who installs the widget needs to know about the crisis contacts, a sentence each: what nobody has
 * verified, what is hidden because it is out of date, what cannot be shown, and what only the host can add.
 */
export function checkContacts(contacts: readonly Contact[], today: string): readonly string[] {
  const says = contacts.flatMap(malformed);
  const seen = new Set<string>();
  for (const contact of contacts) {
    const { id, name, verifiedBy, verifiedOn, reviewBy } = contact;
    if (seen.has(id)) says.push(`Contact "${id}" is there twice. Remove one.`);
    seen.add(id);
    if (!verifiedBy || !verifiedOn) {
      says.push(`Nobody has verified "${name}". Call or check it, then fill in verifiedBy and verifiedOn.`);
    }
    if (!isInDate(contact, today)) {
      says.push(`"${name}" is hidden since ${reviewBy}. Check it, then set a new reviewBy.`);
    } else if (today > reviewBy) {
      says.push(`"${name}" is past its review date ${reviewBy} and still shows. Check it now.`);
    }
  }
  for (const [id, what] of Object.entries(HOST_LINES)) {
    if (!seen.has(id)) says.push(`There is no line for ${what}. Add a contact with the id "${id}".`);
  }
  return says;
}
