import type { SessionContext } from './context.ts';
import type { Effects } from './effects.ts';
import { handOverOf } from './hand-over.ts';
import type { Message } from './message.ts';
import type { Taken } from './view-model.ts';

/** What became of taking a plan away; undefined while it is under way. */
export interface Took {
  readonly type: 'taken';
  readonly taken: Taken | undefined;
}

/** Takes the plan away, and tells the session what became of it. */
export function take(
  context: SessionContext,
  { way, own }: Extract<Message, { type: 'take' }>,
  effects: Pick<Effects, 'take'>,
  session: { readonly send: (took: Took) => void },
): void {
  const handOver = handOverOf(context, way, own);
  if (!handOver) return;
  const say = (taken: Taken | undefined): void => session.send({ type: 'taken', taken });
  // The line of the time before goes first, so that the same line is read out again.
  say(undefined);
  void effects.take(handOver).then(say);
}
