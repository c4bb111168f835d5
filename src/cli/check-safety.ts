import type { Contact } from '../safety/contact.ts';
import type { AlarmPack } from '../safety/alarm-pack.ts';
import { checkContacts } from '../safety/check-contacts.ts';
import { ALARMS, CAUTIONS } from '../safety/hearing.ts';
import { isObject } from '../flow/fields.ts';
import { suggest } from '../flow/nearest.ts';
import type { Found } from './found.ts';

/** A file of contacts. What nobody has verified yet is a note: only the host can do that. */
export function contactsFound(json: unknown, today: string): Found {
  const contacts = isObject(json) ? json['contacts'] : undefined;
  if (!Array.isArray(contacts)) return { problems: ['*contacts* must be a list in square brackets.'], notes: [] };
  const says = checkContacts(contacts.filter(isObject) as unknown as Contact[], today);
  // Faults name the contact by its id; all else is advice to the host.
  const isFault = (sentence: string): boolean => sentence.startsWith('Contact "');
  return { problems: says.filter(isFault), notes: says.filter((sentence) => !isFault(sentence)) };
}

/** Sets that the listening asks for by name. */
const SETS = ['FILLER', 'JOKE', 'NOT', 'ME', 'OTHER', 'CONTEXT', 'REAL'];
const KINDS: readonly string[] = [...ALARMS, ...CAUTIONS];

/** A file of alarm phrases: every kind and every set that is named exists, and every group says something. */
export function alarmsFound(json: unknown): Found {
  const { groups, sets, idioms, reviewed } = json as AlarmPack;
  if (!Array.isArray(groups) || !isObject(sets) || !Array.isArray(idioms)) {
    return { problems: ['It needs *groups* and *idioms*, which are lists, and *sets*.'], notes: [] };
  }
  const names = Object.keys(sets);
  const missing = SETS.filter((name) => !names.includes(name)).map(
    (name) => `There is no set *${name}*. Add it to *sets*.`,
  );
  const phrases = [...groups.flatMap(({ say }) => say ?? []), ...idioms, ...Object.values(sets)];
  const unknown = new Set(
    phrases
      .flatMap((phrase) => String(phrase).split(/[\s/?]+/))
      .filter((piece) => /^[A-Z]{2,}$/.test(piece) && !names.includes(piece)),
  );
  return {
    problems: [
      ...missing,
      ...groups.flatMap(({ kind, say }, index) => [
        ...(KINDS.includes(kind)
          ? []
          : [`Group ${index + 1} is of the kind *${kind}*, which does not exist. ${suggest(kind, KINDS)}`]),
        ...(Array.isArray(say) && say.length > 0
          ? []
          : [`Group ${index + 1} (${kind}) has no phrases in *say*. Add some, or take it out.`]),
      ]),
      ...[...unknown].map((name) => `A phrase uses the set *${name}*, which does not exist. ${suggest(name, names)}`),
    ],
    notes: reviewed
      ? []
      : ['Nobody has reviewed these phrases. Ask a clinical safety officer, then fill in *reviewed*.'],
  };
}

/** A file of safety cards: one for every kind of danger, for the person at least, with contacts that exist. */
export function cardsFound(json: unknown, contacts: readonly string[]): Found {
  const cards = isObject(json) && isObject(json['cards']) ? json['cards'] : {};
  const kinds = [...KINDS, 'urgent'];
  const problems = kinds.flatMap((kind) => {
    const card = cards[kind];
    if (!isObject(card) || !isObject(card['me']))
      return [`There is no card for *${kind}* with words for *me*. Write it.`];
    return Object.entries(card).flatMap(([role, words]) =>
      ['first', 'more'].flatMap((list) => {
        const ids = isObject(words) && Array.isArray(words[list]) ? words[list] : [];
        return ids
          .filter((id: string) => !contacts.includes(id))
          .map(
            (id: string) =>
              `Card *${kind}* for *${role}* names the contact *${id}*, which does not exist. ${suggest(id, contacts)}`,
          );
      }),
    );
  });
  const extra = Object.keys(cards).filter((kind) => !kinds.includes(kind));
  return {
    problems: [
      ...problems,
      ...extra.map((kind) => `There is a card for *${kind}*, which does not exist. ${suggest(kind, kinds)}`),
    ],
    notes: [],
  };
}
