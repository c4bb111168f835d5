import type { SafetyCard } from './card.ts';
import { type Flag, type Hearing, isHeard } from './hearing.ts';
import { type CardSetting, drawn, wordsFor } from './urgent-card.ts';

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
