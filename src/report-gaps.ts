import type { NeedId } from './base/need.ts';
import type { Found } from './offers/query.ts';
import type { SessionContext } from './session/context.ts';
import { standOf } from './session/stand.ts';

/**
 * Nothing on the host's list fitted what somebody said: a gap to count. It carries ids of needs and the host's own area,
 * and never a word, an age or a place of the person. Sent only with the attribute `report-steps`.
 */
export class SignpostGapEvent extends Event {
  /** What mattered, the first thing first. */
  readonly needs: readonly NeedId[];
  /** The name in the host's `place`; undefined where it has none, and for somebody who lives elsewhere. */
  readonly area: string | undefined;
  constructor(needs: readonly NeedId[], area: string | undefined) {
    super('signpost-gap', { bubbles: true, composed: true });
    this.needs = needs;
    this.area = area;
  }
}

/** As much of a session as is watched. */
interface Watched {
  subscribe(watch: (snapshot: { readonly context: SessionContext }) => void): unknown;
}

/** Tells of each search that found nothing that fits, once a conversation: to look again for the same is no second gap. */
export function reportGaps(session: Watched, host: EventTarget): void {
  const told = new Set<string>();
  let seen: Found | undefined;
  session.subscribe(({ context }) => {
    const { found, said, setting } = context;
    if (said.length === 0) told.clear();
    if (found === seen) return;
    seen = found;
    if (!found?.nearest) return;
    const { needs = [], wants = [] } = standOf(context)?.facts ?? {};
    const area = wants.includes('elsewhere') ? undefined : setting.placeName;
    const gap = [area, ...needs].join(' ');
    if (told.has(gap)) return;
    told.add(gap);
    host.dispatchEvent(new SignpostGapEvent(needs, area));
  });
}

declare global {
  interface HTMLElementEventMap {
    'signpost-gap': SignpostGapEvent;
  }
}
