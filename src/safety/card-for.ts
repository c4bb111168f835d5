import type { Nation } from '../base/nation.ts';
import type { Role } from '../base/role.ts';
import type { SafetyCard } from './card.ts';
import type { Contact } from './contact.ts';
import { type ContactEdit, contactsById, contactsFor, mergeContacts } from './contacts.ts';
import { type Flag, type Hearing, isHeard } from './hearing.ts';
import type { CardByRole, CardWords, SafetyWords } from './words.ts';

export interface CardSetting {
  readonly role: Role;
  readonly nation: Nation;
  /** ISO day; contacts past their review date are left out. */
  readonly today: string;
  readonly contacts: readonly Contact[];
  readonly words: SafetyWords;
  readonly hostEdits?: readonly ContactEdit[] | undefined;
  readonly age?: number | undefined;
}

/** Whose words come first when several kinds were heard. An order of speaking, not of how bad anything is. */
const SPEAKS_FIRST: readonly Flag['kind'][] = [
  'overdose',
  'danger-now',
  'suicide',
  'sexual-harm',
  'abuse',
  'missing-exploited',
  'harm-to-others',
  'self-harm',
  'voices',
  'eating',
];
const EMERGENCY = new Set<string>(['overdose', 'danger-now']);
/** The person's own words, so a person reads their own card whatever the conversation is about. */
const wordsFor = (card: CardByRole, role: Role): CardWords => card[role] ?? card.friend ?? card.me;

function drawn(
  id: string,
  kind: SafetyCard['kind'],
  { heading, say, when, first, more }: CardWords,
  setting: CardSetting,
  kinds?: readonly string[],
): SafetyCard {
  const { contacts, hostEdits, words } = setting;
  const fitting = contactsFor(hostEdits ? mergeContacts(contacts, hostEdits) : contacts, { ...setting, kinds });
  const buttons = contactsById(fitting, first, setting);
  return {
    id,
    kind,
    heading,
    say,
    ...(when && { when }),
    first: buttons,
    more: more ? contactsById(fitting, more, setting) : fitting.filter((contact) => !buttons.includes(contact)),
    lang: words.locale,
  };
}

/**
 * The card for what was heard: fixed public information, chosen by kind and by who reads it. Nothing is asked before it,
 * and nothing waits for an answer. Undefined if nothing was heard, which does not mean that anybody is safe.
 */
export function cardFor(hearing: Hearing, setting: CardSetting): SafetyCard | undefined {
  if (!isHeard(hearing)) return undefined;
  const { words } = setting;
  const heard = new Set<string>([...hearing.alarms, ...hearing.cautions].map(({ kind }) => kind));
  const [speaker, ...others] = SPEAKS_FIRST.filter((kind) => heard.has(kind)) as [Flag['kind'], ...Flag['kind'][]];
  const role = hearing.aboutOther && setting.role === 'me' ? 'friend' : setting.role;
  const as = { ...setting, role };
  if (hearing.softer) {
    const { heading, say } = words.softer;
    return drawn('softer', 'support', { heading, say: [say], first: [] }, as, [...heard]);
  }
  const said = wordsFor(words.cards[speaker], role);
  const emergency = EMERGENCY.has(speaker);
  const mayBeOwn = role !== 'me' && !hearing.aboutOther && !emergency;
  const also = emergency ? [] : others.flatMap((kind) => words.also[kind] ?? []);
  const say = [...said.say, ...also, ...(mayBeOwn ? [words.ifYou] : []), words.tool];
  const card = drawn(speaker, emergency ? 'emergency' : 'urgent', { ...said, say }, as, [...heard]);
  return hearing.unclear && !emergency && role === 'me' ? { ...card, check: words.check } : card;
}

/** What *Urgent help* opens on every screen, and what answers "not sure" and "no" to being safe. */
export function urgentCard(setting: CardSetting): SafetyCard {
  const { words, role } = setting;
  const said = wordsFor(words.cards.urgent, role);
  return drawn('urgent', 'urgent', { ...said, say: [...said.say, words.tool] }, setting);
}
