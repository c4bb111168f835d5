import { SignpostError } from '../base/signpost-error.ts';
import type { Problem } from './problem.ts';

/** A flow that cannot be used, with everything that is wrong with it. Nothing of it was taken into use. */
export class FlowError extends SignpostError {
  readonly problems: readonly Problem[];

  constructor(source: string, problems: readonly Problem[], options?: ErrorOptions) {
    const lines = problems.map(({ sentence }) => `- ${sentence}`).join('\n');
    super(`The conversation ${source} cannot be used. Put these right, then load it again:\n${lines}`, options);
    this.problems = problems;
  }
}
