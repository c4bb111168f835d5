import { holds } from '../flow/conditions.ts';
import type { Option, Step, StepId } from '../flow/document.ts';
import { wordedFor, type StepWords } from '../flow/words.ts';
import type { SessionContext } from './context.ts';
import { accepts, optionsOf, type Stand } from './stand.ts';
import { before as saidBefore } from './undone.ts';
import type { Asked, OptionView, StepView } from './view-model.ts';

/** The step in hand, with its words; undefined while they have not arrived. */
export function stepOf(context: SessionContext, stand: Stand): StepView | undefined {
  const { flow } = context;
  const { id, step, facts } = stand;
  const words = flow?.words.steps[id];
  if (!words) return undefined;
  const say = (worded: StepWords['ask']): string => wordedFor(worded, facts.who);
  const before = previously(context, id);
  const asked: Asked = {
    id,
    ask: say(words.ask),
    say: (words.say ?? []).map(say),
    canSkip: accepts(context, { type: 'skip' }) && !hasOption(step, 'rather-not-say'),
    canBeUnsure: accepts(context, { type: 'unsure' }) && !hasOption(step, 'not-sure', 'dont-know'),
    hasShortcut: accepts(context, { type: 'shortcut' }),
    ...(words.why && { why: say(words.why) }),
  };
  const options = (all: readonly Option[]): readonly OptionView[] =>
    all
      .filter(({ when }) => !when || holds(when, facts))
      .map((option) => {
        const hint = words.hints?.[option.id];
        return { id: option.id, label: say(words.options?.[option.id] ?? ''), ...(hint && { hint: say(hint) }) };
      });
  switch (step.kind) {
    case 'choose':
      return {
        ...asked,
        kind: 'choose',
        options: options(step.options),
        ...(before.chosen && { chosen: before.chosen }),
      };
    case 'pick':
      return {
        ...asked,
        kind: 'pick',
        options: options(step.options),
        chosen: before.options,
        ...(step.near && {
          near: {
            ...(hostPlace(context) && { hostPlace: hostPlace(context) as string }),
            ...(context.near && { outcode: context.near }),
          },
        }),
      };
    case 'tell':
      return {
        ...asked,
        kind: 'tell',
        options: options(step.options),
        chosen: before.options,
        text: before.text,
        box: context.setting.noWords ? '' : say(words.box ?? words.ask),
        ...(words.example && { example: say(words.example) }),
      };
    default:
      return context.later?.stepOf(context, stand, asked, words);
  }
}

const hasOption = (step: Step, ...ids: readonly string[]): boolean =>
  optionsOf(step).some(({ id }) => ids.includes(id));

const hostPlace = ({ setting }: SessionContext): string | undefined => setting.placeName ?? setting.outcode;

/** What was answered here before, when the question is seen again: nobody answers twice. */
function previously(
  context: SessionContext,
  step: StepId,
): {
  chosen?: string;
  options: readonly string[];
  text: string;
} {
  if (context.draft) return context.draft;
  const said = saidBefore(context, step);
  if (!said) return { options: [], text: '' };
  const { event, text = '' } = said;
  if (event.type.startsWith('choose.')) return { chosen: event.type.slice('choose.'.length), options: [], text };
  return { options: 'options' in event ? event.options : [], text };
}
