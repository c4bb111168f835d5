import type { Counts } from '../flow/walk.ts';

/** What a walk went through, in a sentence or two. */
export function walkLine(flow: string, counts: Counts): string {
  const { states, transitions, paths, longestPath, mostQuestions, fewestAnswers, profiles, complete } = counts;
  const soonest = fewestAnswers === undefined ? '' : ` Offers come after ${fewestAnswers} to ${mostQuestions} answers.`;
  const combined = complete ? 'every combination of answers' : 'every pair of answers';
  return (
    `${flow}: ${states} states, ${transitions} transitions, ${paths} paths, the longest of ${longestPath}; ${combined}; ` +
    `an end for all of ${profiles} kinds of people.${soonest}`
  );
}
