import { GROUPINGS } from '../base/grouping.ts';
import type { Role } from '../base/role.ts';
import type { SessionContext } from './context.ts';
import { viewFor } from './trail-of.ts';
import type { ViewModel } from './view-model.ts';

/** What needs and kinds of support are called, in the words of the person's view. */
export function labelsOf({ flow }: SessionContext, role: Role | undefined): Pick<ViewModel, 'labels'> {
  const glossary = flow?.glossary;
  if (!glossary) return {};
  const groupings = Object.fromEntries(GROUPINGS.map((id) => [id, glossary.groupings[id][viewFor(role)].label]));
  return { labels: { needs: glossary.needs, groupings } };
}
