import type { Role } from '../base/role.ts';
import type { FlowEvent } from '../flow/event.ts';
import { wordedFor, type StepWords } from '../flow/words.ts';
import type { SessionContext } from './context.ts';
import { standOf } from './stand.ts';
import type { TrailLine } from './view-model.ts';

/** Earlier questions and answers in the words of the language in use. Steps whose answer is not a sentence are left out. */
export function trailOf(context: SessionContext): readonly TrailLine[] {
  const stand = standOf(context);
  if (!stand) return [];
  const role = stand.facts.who;
  return stand.told.flatMap(({ step, event, index }): readonly TrailLine[] => {
    const words = context.flow?.words.steps[step];
    if (!words) return [];
    const question = wordedFor(words.ask, role);
    if (event.type === 'unsure' || event.type === 'skip') return [{ index, question, answer: '', unsaid: event.type }];
    const labels = labelsOf(event, words, role, context);
    const answer = [context.said[index]?.text, ...labels].filter(Boolean).join('. ');
    return answer ? [{ index, question, answer, ...('offers' in event && { isTheirs: true }) }] : [];
  });
}

function labelsOf(
  event: FlowEvent,
  words: StepWords,
  role: Role | undefined,
  context: SessionContext,
): readonly string[] {
  const label = (option: string): string => {
    const worded = words.options?.[option];
    return worded ? wordedFor(worded, role) : '';
  };
  if (event.type.startsWith('choose.')) return [label(event.type.slice('choose.'.length))];
  if (event.type === 'pick' || event.type === 'tell') return event.options.map(label);
  if (event.type === 'groupings')
    return event.groupings.map((id) => context.flow?.glossary?.groupings[id][viewFor(role)].label ?? '');
  if (event.type === 'shortlist' || event.type === 'decide.chosen')
    return event.offers.map((id) => context.found?.results.find(({ offer }) => offer.id === id)?.offer.name ?? '');
  return [];
}

/** The two views of the framework: how it is for the person, and what a professional offers. */
export const viewFor = (role: Role | undefined): 'experience' | 'support' =>
  role === 'work' ? 'support' : 'experience';
