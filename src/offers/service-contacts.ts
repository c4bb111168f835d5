import { isMailbox } from './mailbox.ts';
import type { NoteId } from './note.ts';
import { phonesIn } from './phones.ts';
import { emailAddress, webAddress } from './web-address.ts';
import { manyOf, oneOf, textOf, type Fields } from './service-values.ts';

export type Tell = (is: NoteId, field: string, was?: string) => void;

/** Telephone numbers from the nearest place that has any: the service's own go before its organisation's. */
export function phonesOf(service: Fields, tell: Tell): unknown[] {
  const contacts = manyOf(service, 'contacts', 'contact');
  const atLocations = manyOf(service, 'service_at_locations');
  const places = [
    ...atLocations,
    ...atLocations.flatMap((each) => manyOf(each, 'location')),
    ...manyOf(service, 'locations', 'location'),
  ];
  const sources = [
    [...contacts.flatMap((contact) => manyOf(contact, 'phones')), ...manyOf(service, 'phones')],
    contacts.map((contact) => ({ number: contact['phone'] ?? contact['telephone'] })),
    places.flatMap((place) => [
      ...manyOf(place, 'phones'),
      ...manyOf(place, 'contacts').flatMap((contact) => manyOf(contact, 'phones')),
    ]),
    [{ number: service['phone'] ?? service['telephone'] }],
    oneOf(service, 'organization').flatMap((organization) => [
      ...manyOf(organization, 'phones'),
      { number: organization['phone'] },
    ]),
  ];
  for (const source of sources) {
    const phones = source.flatMap((phone) => phonesOfOne(phone, tell));
    if (phones.length > 0) return phones;
  }
  return [];
}

function phonesOfOne(phone: Fields, tell: Tell): unknown[] {
  const text = textOf(phone['number']) ?? '';
  const type = textOf(phone['type']) ?? '';
  if (text === '' || /fax/i.test(type)) return [];
  const kind = /text\s?phone|tty|minicom/i.test(type) ? 'textphone' : /text|sms/i.test(type) ? 'text' : 'voice';
  const { phones, repaired, mangled, refused } = phonesIn(text, kind);
  repaired.forEach((was) => tell('repaired-phone', 'phones', was));
  mangled.forEach((was) => tell('mangled-phone', 'phones', was));
  refused.forEach((was) => tell('not-a-phone', 'phones', was));
  const extension = textOf(phone['extension']);
  const label = [textOf(phone['description']), extension === undefined ? undefined : `extension ${extension}`]
    .filter((part) => part !== undefined)
    .join(', ');
  return phones.map((each) =>
    each.label === undefined && label !== '' && label.length <= 60 ? { ...each, label } : each,
  );
}

/** An e-mail address of the service or its organisation. Whoever vouched for the record is not a contact of it. */
export function emailOf(service: Fields, tell: Tell): string | undefined {
  const [organization] = oneOf(service, 'organization');
  const assurer = textOf(service['assurer_email']);
  const words = [
    service['name'],
    organization?.['name'],
    service['url'],
    organization?.['website'],
    organization?.['url'],
  ].map(textOf);
  const given = [
    service['email'],
    ...manyOf(service, 'contacts', 'contact').map((contact) => contact['email']),
    organization?.['email'],
  ].map(textOf);
  const valid = given
    .flatMap((each) => (each === undefined ? [] : [emailAddress(each)]))
    .filter((each) => each !== undefined && each !== assurer);
  const kept = valid.find((each) => isMailbox(each ?? '', words));
  if (kept === undefined && valid.length > 0) tell('maybe-a-person', 'email');
  else if (kept === undefined && given.some((each) => each !== undefined && !/\.invalid$|example\./.test(each)))
    tell('not-an-email', 'email');
  return kept;
}

/** The first address that can be followed; one that cannot goes on, so that it is named in the report. */
export function urlOf(service: Fields): string | undefined {
  const [organization] = oneOf(service, 'organization');
  const more = manyOf(service, 'additional_urls').map((each) => each['url']);
  const given = [service['url'], ...more, organization?.['website'], organization?.['url'], organization?.['uri']]
    .map(textOf)
    .filter((each) => each !== undefined);
  return given.find((each) => webAddress(each) !== undefined) ?? given[0];
}
