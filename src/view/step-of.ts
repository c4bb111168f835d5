import type { StepView } from '../session/view-model.ts';

/** One kind of step, as the view gets it. */
export type StepOf<Kind extends StepView['kind']> = Extract<StepView, { kind: Kind }>;
/** The kinds that arrive after the first load. */
export type LaterStep = Exclude<StepView, { kind: 'choose' }>;
