import type { StepId } from '../flow/document.ts';
import type { SessionContext } from './context.ts';
import type { Said } from './said.ts';
import { standOf } from './stand.ts';

/** Answers that were taken back, by flow and step: they stand in the question when it is asked again. */
export type Undone = Readonly<Record<string, Said>>;

const keyOf = ({ flowName }: SessionContext, step: StepId): string => `${flowName} ${step}`;

/** Goes back to a part of what was said, and remembers the rest: nobody writes or ticks the same twice. */
export function backTo(context: SessionContext, said: readonly Said[]): Pick<SessionContext, 'said' | 'undone'> {
  const told = standOf(context)?.told.slice(said.length) ?? [];
  const undone = told.flatMap(({ step, index }) => {
    const each = context.said[index];
    return each ? [[keyOf(context, step), each] as const] : [];
  });
  return { said, undone: { ...context.undone, ...Object.fromEntries(undone) } };
}

/** What was answered here before, when the question is seen again. */
export const before = (context: SessionContext, step: StepId): Said | undefined =>
  context.changing ? context.changing.said[context.changing.index] : context.undone[keyOf(context, step)];
