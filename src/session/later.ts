import { questionsLeft } from '../flow/questions-left.ts';
import { cardFor } from '../safety/card-for.ts';
import type { FlowInUse } from './flow-in-use.ts';
import { heardOf } from './heard-of.ts';
import { labelsOf } from './labels-of.ts';
import { laterStepOf } from './later-step-of.ts';
import { live } from './live.ts';
import { onward } from './onward.ts';
import type { Stand } from './stand.ts';
import { take } from './take.ts';
import { trailOf } from './trail-of.ts';

/** What a view needs once the first question is answered; loaded after it. */
export const laterLogic = {
  stepOf: laterStepOf,
  trailOf,
  heardOf,
  labelsOf,
  cardFor,
  take,
  onward,
  live,
  /** Unknown while only the first question is there. */
  questionsLeft: ({ machine, isOpening }: FlowInUse, { snapshot }: Stand): number | undefined =>
    isOpening ? undefined : questionsLeft(machine, snapshot),
};
export type LaterLogic = typeof laterLogic;
