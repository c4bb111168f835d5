import type { AlarmPack } from './alarm-pack.ts';
import { findPhrase, indexed } from './find-phrase.ts';
import { type AlarmKind, ALARMS, type CautionKind, type Flag, type Hearing, heardNothing } from './hearing.ts';
import { type KnownWord, knowWords } from './know-words.ts';
import { type ReadPack, readingPack, readPack } from './read-pack.ts';
import { isAboutOther, isNegated } from './said-of.ts';
import { splitWords } from './split-words.ts';

const readPacks = new WeakMap<AlarmPack, ReadPack>();

/** Reads a pack before anybody writes, a phrase at each step; otherwise the first message that is heard has to wait for it. */
export function* prepare(pack: AlarmPack): Generator<undefined, void> {
  readPacks.set(pack, yield* readingPack(pack));
}

/** Where danger calls for 999, a joke word beside it does not soften the card. */
const isEmergency = (kind: string): boolean => kind === 'danger-now' || kind === 'overdose';

/** What was learned knows English only, so it says nothing of other languages. */
const isEnglish = ({ locale }: AlarmPack): boolean => /^en\b/.test(locale);

interface HeardFlag extends Flag {
  readonly other: boolean;
  readonly negated: boolean;
  readonly unclear: boolean;
}

function hearIn(text: string, source: AlarmPack, isCalm: boolean): Hearing {
  const pack = readPacks.get(source) ?? readPack(source);
  readPacks.set(source, pack);
  const { words: split, pieces } = splitWords(text);
  const said = knowWords(split, pack);
  const masked = [...said];
  const whole = indexed(said);
  for (const idiom of pack.idioms) {
    for (const { from, to } of findPhrase(idiom, whole)) {
      for (let at = from; at < to; at++) masked[at] = { ...(said[at] as KnownWord), may: [], filler: false };
    }
  }
  const meant = indexed(masked);
  const says = (set: string): boolean => said.some(({ text }) => pack.set(set).has(text));
  const inContext = says('CONTEXT');

  const flags = new Map<string, HeardFlag>();
  for (const { kind, weak, loose, unclear, phrases } of pack.groups) {
    if (flags.has(kind) || (weak && inContext) || (isCalm && (loose || inContext))) continue;
    for (const phrase of phrases) {
      const [found] = findPhrase(phrase, meant);
      if (!found) continue;
      flags.set(kind, {
        kind,
        because: pieces.slice(said[found.from]?.from, (said[found.to - 1]?.to ?? 0) + 1).join(' '),
        other: isAboutOther(kind, found, said, pack),
        unclear,
        negated: isNegated(found, said, pack),
      });
      break;
    }
  }
  const all = [...flags.values()];
  if (!all.length) return heardNothing;
  const joking = says('JOKE') && !all.some(({ kind }) => isEmergency(kind));
  const isAlarm = (flag: Flag): flag is Flag<AlarmKind> => (ALARMS as readonly string[]).includes(flag.kind);
  const flag = ({ kind, because }: Flag): Flag => ({ kind, because });
  return {
    alarms: all.map(flag).filter(isAlarm),
    cautions: all.map(flag).filter((one): one is Flag<CautionKind> => !isAlarm(one)),
    softer: joking || all.every(({ negated }) => negated),
    aboutOther: all.every(({ other }) => other),
    unclear: all.every(({ unclear }) => unclear),
  };
}

const merged = <K extends string>(flags: readonly Flag<K>[]): Flag<K>[] => [
  ...new Map(flags.toReversed().map((flag) => [flag.kind, flag])).values(),
];

/**
 * Hears words of danger in what a person wrote: at once, on the raw text, in every language whose pack is given. It never
 * throws, keeps nothing and weighs nothing: flags are a set of kinds. No flag does not mean that anybody is safe.
 *
 * @param isCalm whether everything else in the message speaks of an ordinary one. Then loose phrases are not heard, nor any
 *   phrase beside a lesson or a film.
 */
export function hear(text: string, packs: readonly AlarmPack[], isCalm = false): Hearing {
  const heard = packs
    .map((pack) => hearIn(text, pack, isCalm && isEnglish(pack)))
    .filter(({ alarms, cautions }) => alarms.length + cautions.length);
  const [first] = heard;
  if (!first || heard.length === 1) return first ?? heardNothing;
  return {
    alarms: merged(heard.flatMap(({ alarms }) => alarms)),
    cautions: merged(heard.flatMap(({ cautions }) => cautions)),
    softer: heard.every(({ softer }) => softer),
    aboutOther: heard.every(({ aboutOther }) => aboutOther),
    unclear: heard.every(({ unclear }) => unclear ?? false),
  };
}
