import { GROUPINGS } from '../base/grouping.ts';
import { proposals } from '../flow/proposals.ts';
import { wordedFor, type StepWords } from '../flow/words.ts';
import type { SessionContext } from './context.ts';
import type { Stand } from './stand.ts';
import { viewFor } from './trail-of.ts';
import { before } from './undone.ts';
import type { GroupingView } from './view-model.ts';

/** The five kinds of support with their reasons. None is ever chosen by us; only an earlier confirmation is shown again. */
export function groupingsOf(
  context: SessionContext,
  { id: stepId, step, facts }: Stand,
  words: StepWords,
): readonly GroupingView[] {
  if (step.kind !== 'groupings') return [];
  const proposed = proposals(step, facts);
  const said = before(context, stepId)?.event;
  const chosen = said?.type === 'groupings' ? said.groupings : [];
  return GROUPINGS.map((id) => {
    const views = context.flow?.glossary?.groupings[id];
    const view = viewFor(facts.who);
    const entry = views?.[view];
    const reasons = proposed.find(({ grouping }) => grouping === id)?.because ?? [];
    return {
      id,
      label: entry?.label ?? '',
      otherLabel: views?.[view === 'support' ? 'experience' : 'support'].label ?? '',
      meaning: entry?.meaning ?? '',
      because: reasons.flatMap((reason) => {
        const worded = words.because?.[reason];
        return worded ? [wordedFor(worded, facts.who)] : [];
      }),
      chosen: chosen.includes(id),
    };
  });
}
