import { saidByPerson, type FlowEvent } from '../flow/event.ts';

/** One thing said: what the flow was told, and the person's own words if there were any. The words live here only. */
export interface Said {
  readonly event: FlowEvent;
  /** Own words without names and numbers of people; kept in memory for playback and the plan. */
  readonly text?: string;
}

/** Everything up to, and without, the last thing that the person (and not a search) said. */
export function withoutLast(said: readonly Said[]): readonly Said[] {
  const last = said.findLastIndex(({ event }) => saidByPerson(event));
  return said.slice(0, Math.max(0, last));
}

/** Puts words back to the events that a replay kept: replays keep the event objects themselves. */
export function keptOf(said: readonly Said[], kept: readonly FlowEvent[]): readonly Said[] {
  const byEvent = new Map(said.map((each) => [each.event, each]));
  return kept.flatMap((event) => byEvent.get(event) ?? []);
}
