import { compile } from './compile.ts';
import type { FlowDocument, OptionId, StepId } from './document.ts';
import type { FlowEvent } from './event.ts';
import { noFacts } from './facts.ts';
import { leavesUnsaid, saidIds } from './hear.ts';
import { replay, type Outside } from './replay.ts';

/** One answer, as ids: the words come from the flow's words file in whatever language is shown. */
export interface Line {
  /** Position in what was said. */
  readonly index: number;
  readonly stepId: StepId;
  readonly event: FlowEvent;
  readonly optionIds: readonly OptionId[];
  /** How it was left, when it was; a shortcut leaves a step like a skip. */
  readonly unsaid?: 'unsure' | 'skip';
}

/** What was said, by step. Options that the flow no longer has are left out. */
export function transcript(flow: FlowDocument, said: readonly FlowEvent[], outside: Outside = noFacts): Line[] {
  return replay(compile(flow), said, outside).told.map(({ index, step: stepId, event }) => {
    const step = flow.steps[stepId];
    const known = step && 'options' in step ? step.options.map(({ id }) => id) : undefined;
    const unsaid = leavesUnsaid(event);
    return {
      index,
      stepId,
      event,
      optionIds: unsaid ? [] : saidIds(event).filter((id) => known?.includes(id) ?? true),
      ...(unsaid && { unsaid: event.type === 'unsure' ? 'unsure' : 'skip' }),
    };
  });
}
