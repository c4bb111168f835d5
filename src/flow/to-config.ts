import type { Condition } from './conditions.ts';
import type { Branch, EndStep, FlowDocument, Next, Option, Step, StepId, StepKind } from './document.ts';
import { noFacts, type Facts } from './facts.ts';
import type { Asked } from './hear.ts';

/** One way out of a step, in XState's own form. Guards and actions are named; everything they need is in `params`. */
export interface Way {
  readonly target?: StepId;
  readonly guard?: { readonly type: 'holds'; readonly params: { readonly asked: Asked; readonly when?: Condition } };
  readonly actions: { readonly type: 'hear'; readonly params: Asked };
}
export interface FlowState {
  readonly type?: 'final';
  /** The kind of the step. */
  readonly tags: readonly [StepKind];
  readonly on?: Readonly<Record<string, readonly Way[]>>;
}
export interface FlowConfig {
  readonly id: string;
  readonly version: string;
  readonly initial: StepId;
  readonly context: Facts;
  readonly states: Readonly<Record<StepId, FlowState>>;
}

/**
 * A flow as plain JSON in XState's config form: one state a step, one event type for each option of a `choose` step.
 * It opens in `createMachine(config)` and in Stately as it is. Expects a flow that was checked.
 */
export const toConfig = (flow: FlowDocument): FlowConfig => ({
  id: flow.id,
  version: String(flow.version),
  initial: flow.start,
  context: noFacts,
  states: Object.fromEntries(Object.entries(flow.steps).map(([id, step]) => [id, toState(id, step)])),
});

function toState(id: StepId, step: Step): FlowState {
  const { kind } = step;
  if (kind === 'end') return toEnd(id, step);
  const lead = (next: Next, options?: readonly Option[]) => ways(next, asking(id, kind, options));
  const on: Record<string, readonly Way[]> = {};
  switch (kind) {
    case 'choose':
      for (const option of step.options) on[`choose.${option.id}`] = lead(option.next ?? step.next, [option]);
      break;
    case 'pick':
    case 'tell':
      on[kind] = lead(step.next, step.options);
      break;
    case 'offers':
      on['offers.some'] = [{ actions: { type: 'hear', params: asking(id, kind) } }];
      on['offers.none'] = lead(step.none);
      on['offers.failed'] = lead(step.failed);
      on['shortlist'] = lead(step.next);
      break;
    case 'decide':
      on['decide.chosen'] = lead(step.next);
      on['decide.none'] = lead(step.none);
      break;
    case 'check-in':
      for (const how of ['yes', 'bit', 'no', 'not-started'] as const) on[`check-in.${how}`] = lead(step[how]);
      on['check-in.no-plan'] = lead(step.next);
      break;
    default:
      on[DONE[kind]] = lead(step.next);
  }
  on['unsure'] = lead(step.unsure ?? step.next);
  on['skip'] = lead(step.skip ?? step.next);
  if (step.shortcut) on['shortcut'] = lead(step.shortcut);
  return { tags: [kind], on };
}

/** An end is final, unless it offers to go on: `go:how` among its live next steps is the event `go.how`. */
function toEnd(id: StepId, { kind, live }: EndStep): FlowState {
  const goes = live.filter((each) => each.startsWith('go:')).map((each) => each.slice('go:'.length));
  if (goes.length === 0) return { type: 'final', tags: [kind] };
  return { tags: [kind], on: Object.fromEntries(goes.map((next) => [`go.${next}`, ways(next, asking(id, kind))])) };
}

/** What the person says to leave a step that has one way on. */
const DONE = { groupings: 'groupings', compare: 'looked', weigh: 'weigh', plan: 'planned' } as const;

const asking = (step: StepId, kind: StepKind, options?: readonly Option[]): Asked => ({
  step,
  kind,
  ...(options && { options: Object.fromEntries(options.map(({ id, next: _, ...option }) => [id, option])) }),
});

/** Branches in order; a guard only where something has to hold. */
function ways(next: Next, asked: Asked): Way[] {
  const guarded = asked.options && (asked.kind !== 'choose' || Object.values(asked.options).some(({ when }) => when));
  return branches(next).map(({ when, next: target }) => ({
    target,
    ...((when || guarded) && { guard: { type: 'holds' as const, params: { asked, ...(when && { when }) } } }),
    actions: { type: 'hear', params: asked },
  }));
}

/** A route as branches, whichever way it was written. */
export const branches = (next: Next): readonly Branch[] => (typeof next === 'string' ? [{ next }] : next);
