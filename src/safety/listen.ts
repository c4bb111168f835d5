import type { AlarmPack } from './alarm-pack.ts';
import { hear } from './hear.ts';
import type { Flag, Hearing } from './hearing.ts';
import type { Overhear } from './overhear.ts';

/** The language that was learned from; nothing is known of sayings in others. */
const LEARNED = 'en-GB';
/** A phrase that was said in more words than this is no chance. */
const SHORT = 4;
/** What no learned part may put aside: where minutes count, the phrase alone is enough. */
const ALWAYS: readonly string[] = ['danger-now', 'overdose'];

const canBeASaying = ({ kind, because }: Flag): boolean => !ALWAYS.includes(kind) && because.split(' ').length <= SHORT;

/**
 * Hears with phrases and with what was learned. A short phrase is taken for a saying where the learned part finds nothing in
 * the message but ordinary words; what was learned is heard by itself where it is sure and no phrase was.
 */
export function listen(text: string, packs: readonly AlarmPack[], overhear: Overhear): Hearing {
  const said = hear(text, packs);
  const { hearing, isOrdinary } = overhear(text);
  if (!said.alarms.length) return hearing.alarms.length ? { ...hearing, cautions: said.cautions } : said;
  // What may mean dying is asked about, so it is not for anything learned to decide.
  if (!isOrdinary || said.unclear || !said.alarms.every(canBeASaying)) return said;
  const { alarms } = hear(
    text,
    packs.filter(({ locale }) => locale !== LEARNED),
  );
  return { ...said, alarms };
}
