import { isObject } from '../flow/fields.ts';

/** What a JSON file of ours holds, told by what is in it, so that a host may call its files what it likes. */
export type FileKind =
  | 'flow'
  | 'flow-words'
  | 'contacts'
  | 'safety-words'
  | 'alarms'
  | 'lexicon'
  | 'glossary'
  | 'offers'
  | 'plain-words'
  | 'other';

/** The first kind of which a file has every key. */
const KEYS: readonly (readonly [FileKind, readonly string[]])[] = [
  ['flow', ['start', 'steps']],
  ['flow-words', ['steps', 'title']],
  ['contacts', ['contacts']],
  ['safety-words', ['cards']],
  ['alarms', ['idioms', 'groups']],
  ['lexicon', ['needs', 'stop']],
  ['glossary', ['groupings', 'humans']],
  ['offers', ['offers']],
  ['plain-words', ['banned', 'metaphors']],
  ['flow', ['steps', 'id']],
  ['flow-words', ['steps', 'locale']],
];

export function kindOfFile(json: unknown): FileKind {
  if (Array.isArray(json)) return 'offers';
  if (!isObject(json)) return 'other';
  return KEYS.find(([, keys]) => keys.every((key) => key in json))?.[0] ?? 'other';
}
