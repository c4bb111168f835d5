import type { FlowDocument } from './document.ts';
import type { FlowEvent } from './event.ts';
import { problemsOf, type Problem, type Say } from './problem.ts';
import { profiles, stuck } from './profiles.ts';
import { fewestAnswers, mostQuestions } from './questions.ts';
import { TooManyWays, walkAll, type Spot, type Walked } from './walked.ts';

/** Nobody is asked more than this before offers; somebody who knows what they want needs no more than this. */
export const MOST_QUESTIONS = 9;
export const FEWEST_ANSWERS = 3;

/** What a walk went through. */
export interface Counts {
  /** Different situations: a step, and what the rules ahead make of what was said. */
  readonly states: number;
  readonly transitions: number;
  /** Paths from a beginning that together take every transition. */
  readonly paths: number;
  /** Things said on the longest of these paths. */
  readonly longestPath: number;
  /** Most questions before offers or an end. */
  readonly mostQuestions: number;
  /** Fewest answers to offers; absent when a flow shows none. */
  readonly fewestAnswers?: number;
  /** Kinds of people for whom every situation leads to an end. */
  readonly profiles: number;
  /** False when some step has so many answers that they were combined in pairs only. */
  readonly complete: boolean;
}

export interface Walk {
  /** Absent when the flow is too tangled to be walked. */
  readonly counts?: Counts;
  readonly problems: readonly Problem[];
}

/** Goes through a flow in every way that people can, and says where it fails them. Expects that `checkFlow` found nothing. */
export function walk(flow: FlowDocument, most?: number): Walk {
  try {
    return judge(walkAll(flow, most));
  } catch (error) {
    if (!(error instanceof TooManyWays)) throw error;
    return { problems: [{ sentence: error.message }] };
  }
}

function judge(walked: Walked): Walk {
  const most = mostQuestions(walked);
  const fewest = fewestAnswers(walked);
  const problems = problemsOf((say) => {
    sayUnreached(walked, say);
    // One kind of person for each step is enough to find the fault.
    for (const { spot, profile } of new Map(stuck(walked).map((each) => [each.spot.step, each])).values()) {
      const { role, age, nation } = profile;
      say(
        `Somebody (${role}, aged ${age.min} to ${age.max}, ${nation}) at step *${spot.step}*, after ${trail(spot)}, cannot come to an end. Give them a way on.`,
        { step: spot.step },
      );
    }
    if ('round' in most) {
      say(
        `The steps ${named(most.round)} can lead round before any offers, so that questions never stop. Lead on to offers or an end.`,
      );
    } else if (most.asked.length > MOST_QUESTIONS) {
      say(
        `Somebody can be asked ${most.asked.length} questions before offers: ${named(most.asked)}. The most is ${MOST_QUESTIONS}. Take some out.`,
      );
    }
    if (fewest && fewest.length > FEWEST_ANSWERS) {
      say(
        `The quickest way to offers takes ${fewest.length} answers: ${named(fewest)}. The most is ${FEWEST_ANSWERS}. Give an early step a *shortcut*.`,
      );
    }
  });
  return { counts: count(walked, 'asked' in most ? most.asked.length : Infinity, fewest?.length), problems };
}

function count(walked: Walked, most: number, fewest: number | undefined): Counts {
  const { spots, starts } = walked;
  const transitions = spots.reduce((sum, { ways }) => sum + ways.length, 0);
  const onTheWay = new Set(spots.map(({ from }) => from?.spot));
  const leaves = spots.filter((spot) => !onTheWay.has(spot)).length;
  const beginnings = new Set(starts.map(({ spot }) => spot)).size;
  return {
    states: spots.length,
    transitions,
    // A path for each spot at which the quickest ways stop, and one for each transition that is on none of them.
    paths: leaves + transitions - (spots.length - beginnings),
    longestPath: spots.reduce((most, { depth, ways }) => Math.max(most, depth + (ways.length > 0 ? 1 : 0)), 0),
    mostQuestions: most,
    ...(fewest !== undefined && { fewestAnswers: fewest }),
    profiles: profiles(walked.flow).length,
    complete: walked.complete,
  };
}

function sayUnreached({ flow, spots }: Walked, say: Say): void {
  const reached = new Set(spots.map(({ step }) => step));
  for (const step of Object.keys(flow.steps)) {
    if (reached.has(step)) continue;
    say(
      `Nobody can reach step *${step}*: no answers make the rules on the way to it hold. Change the rules, or take it out.`,
      { step },
    );
  }
}

/** What was said to come to a spot the quickest way. */
export function pathTo(spot: Spot): FlowEvent[] {
  const path: FlowEvent[] = [];
  for (let at = spot.from; at; at = at.spot.from) path.unshift(at.event);
  return path;
}

function trail(spot: Spot): string {
  const steps: string[] = [];
  for (let at = spot.from; at; at = at.spot.from) steps.unshift(at.spot.step);
  return steps.length > 0 ? named(steps) : 'nothing yet';
}

const named = (steps: readonly string[]): string => steps.map((step) => `*${step}*`).join(', ');
