import type { Found, OfferQuery } from '../offers/query.ts';
import type { Hearing } from '../safety/hearing.ts';
import type { Understanding } from '../understand/understanding.ts';
import type { SessionContext } from './context.ts';
import type { FlowInUse } from './flow-in-use.ts';
import type { HandOver } from './hand-over.ts';
import type { Taken } from './view-model.ts';

/** Everything that a session asks of the world. Handed in, so that the session itself touches nothing. */
export interface Effects {
  /** A built-in flow by name or a host's by address, with words in the wanted language. Rejects with a `FlowError`. */
  loadFlow(input: { readonly flow: string; readonly locale: string }, signal: AbortSignal): Promise<FlowInUse>;
  /** Reads own words. Rejects when the part that reads could not be loaded. */
  understand(text: string, signal: AbortSignal): Promise<Understanding>;
  findOffers(query: OfferQuery, signal: AbortSignal): Promise<Found>;
  /** Listens for words of danger: at once, and before anything else. */
  hear(text: string): Hearing;
  /** Takes the plan away: prints, copies, saves. Answers with what became of it. */
  take(handOver: HandOver): Promise<Taken>;
  /** Opens a kept plan, and answers with how looking at it begins (`lookAgain`). Never rejects. */
  openPlan(text: string, context: SessionContext): Promise<Partial<SessionContext>>;
  /** Covers the page, wipes, and goes elsewhere. */
  leave(): void;
}
