import type { AlarmPack } from './alarm-pack.ts';
import { hear } from './hear.ts';
import type { Hearing } from './hearing.ts';
import type { Overhear } from './overhear.ts';

/**
 * Hears with phrases and with what was learned. A phrase that people wrote is always heard: what was learned adds to
 * phrases, and never takes one away.
 */
export function listen(text: string, packs: readonly AlarmPack[], overhear: Overhear): Hearing {
  const said = hear(text, packs);
  if (said.alarms.length > 0) return said;
  const overheard = overhear(text);
  return overheard.alarms.length > 0 ? { ...overheard, cautions: said.cautions } : said;
}
