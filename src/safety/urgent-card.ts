import type { Nation } from '../base/nation.ts';
import type { Role } from '../base/role.ts';
import type { SafetyCard } from './card.ts';
import type { Contact } from './contact.ts';
import { contactsById, contactsFor } from './contacts.ts';
import type { CardByRole, CardWords, SafetyWords } from './words.ts';

export interface CardSetting {
  readonly role: Role;
  readonly nation: Nation;
  /** ISO day; contacts past their review date are left out. */
  readonly today: string;
  readonly contacts: readonly Contact[];
  readonly words: SafetyWords;
  readonly age?: number | undefined;
}

/** What *Urgent help* opens on every screen, and what answers "not sure" and "no" to being safe. */
export function urgentCard(setting: CardSetting): SafetyCard {
  const { words, role } = setting;
  const said = wordsFor(words.cards.urgent, role);
  return drawn('urgent', 'urgent', { ...said, say: [...said.say, words.tool] }, setting);
}

/** The words for who reads the card. */
export const wordsFor = (card: CardByRole, role: Role): CardWords => card[role] ?? card.friend ?? card.me;

/** A card with its contacts: the wanted ones as buttons, the others that fit below. */
export function drawn(
  id: string,
  kind: SafetyCard['kind'],
  { heading, say, when, first, more }: CardWords,
  setting: CardSetting,
  kinds?: readonly string[],
): SafetyCard {
  const { contacts, words } = setting;
  const fitting = contactsFor(contacts, { ...setting, kinds });
  const buttons = contactsById(fitting, first, setting);
  return {
    id,
    kind,
    heading,
    say,
    callIf: words.callIf,
    ...(when && { when }),
    first: buttons,
    more: more ? contactsById(fitting, more, setting) : fitting.filter((contact) => !buttons.includes(contact)),
    lang: words.locale,
  };
}
