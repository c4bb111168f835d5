import { heardOf } from './heard-of.ts';
import { labelsOf } from './labels-of.ts';
import { laterStepOf } from './later-step-of.ts';
import { trailOf } from './trail-of.ts';

/** What a view needs once the first question is answered; loaded after it. */
export const laterLogic = { stepOf: laterStepOf, trailOf, heardOf, labelsOf };
export type LaterLogic = typeof laterLogic;
