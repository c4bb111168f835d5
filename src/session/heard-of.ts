import type { Role } from '../base/role.ts';
import type { SessionContext } from './context.ts';
import type { HeardView } from './view-model.ts';

/** More than this is a list, not a playback. */
const PLAYED_BACK = 4;

/** What was just understood in own words, with the words that earned it. */
export function heardOf({ understood, flow, locale }: SessionContext, role: Role | undefined): HeardView | undefined {
  if (!understood) return undefined;
  return {
    needs: understood.needs.slice(0, PLAYED_BACK).map(({ id, because }) => ({ id, because, label: flow?.glossary?.needs[id] ?? id })),
    droppedDetails: understood.dropped.length > 0,
    ...(role && role !== 'me' && role === understood.who && { who: role }),
    ...(understood.locale && understood.locale !== locale && { otherLocale: understood.locale }),
  };
}
