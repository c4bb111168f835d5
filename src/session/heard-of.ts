import type { Role } from '../base/role.ts';
import type { SessionContext } from './context.ts';
import { strongNeeds } from './strong-needs.ts';
import type { HeardView } from './view-model.ts';

/** What was just understood in own words, with the words that earned it. */
export function heardOf({ understood, flow, locale }: SessionContext, role: Role | undefined): HeardView | undefined {
  if (!understood) return undefined;
  return {
    needs: strongNeeds(understood.needs).map(({ id, because }) => ({ id, because, label: flow?.glossary?.needs[id] ?? id })),
    droppedDetails: understood.dropped.length > 0,
    ...(role && role !== 'me' && role === understood.who && { who: role }),
    ...(understood.locale && understood.locale !== locale && { otherLocale: understood.locale }),
  };
}
