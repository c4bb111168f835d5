import type { AlarmPack } from './alarm-pack.ts';
import { hear } from './hear.ts';
import type { Hearing } from './hearing.ts';
import type { Overhear } from './overhear.ts';

/**
 * Hears with phrases and with what was learned, which adds to the phrases. It takes only those away that people marked as
 * loose, or that stand beside a lesson or a film, and only from a message that is clearly an ordinary one.
 */
export function listen(text: string, packs: readonly AlarmPack[], overhear: Overhear): Hearing {
  const overheard = overhear(text);
  const said = hear(text, packs, overheard.isCalm);
  if (said.alarms.length > 0) return said;
  return overheard.alarms.length > 0 ? { ...overheard, cautions: said.cautions } : said;
}
