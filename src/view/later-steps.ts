import type { CSSResult } from 'lit';
import type { LaterWords } from '../locale/en-GB.later.ts';
import type { TakeView } from '../session/view-model.ts';
import type { LaterSteps } from './conversation.ts';
import { choosing } from './choosing.styles.ts';
import { edges } from './edges.styles.ts';
import { formStyles } from './form.styles.ts';
import { heard } from './heard.ts';
import { languages } from './languages.ts';
import { latePart } from './late-part.ts';
import { letter } from './letter.styles.ts';
import { offersStyles } from './offers.styles.ts';
import { sideBySide } from './side-by-side.styles.ts';
import { pictureStyles } from './pictures/picture.styles.ts';
import { questionsLeft } from './questions-left.ts';
import { checkIn } from './steps/check-in.ts';
import { compare } from './steps/compare.ts';
import { decide } from './steps/decide.ts';
import { end } from './steps/end.ts';
import { groupings } from './steps/groupings.ts';
import { offers } from './steps/offers.ts';
import { pick } from './steps/pick.ts';
import { plan } from './steps/plan.ts';
import { tell } from './steps/tell.ts';
import { weigh } from './steps/weigh.ts';
import type { TakeAway } from './take-away.ts';
import { takeStyles } from './take.styles.ts';
import { trail } from './trail.ts';
import { trailStyles } from './trail.styles.ts';

/** Styles of the later steps, to adopt when they arrive. */
export const laterStyles: readonly CSSResult[] = [
  trailStyles,
  edges,
  formStyles,
  choosing,
  offersStyles,
  sideBySide,
  letter,
  takeStyles,
  pictureStyles,
];

/**
 * Draws every kind of step that is not in the first load, in the words given.
 *
 * @param loadTakeAway Fetches what draws the ways to take something away, once a step has any.
 */
export const laterSteps = (
  later: LaterWords,
  loadTakeAway: () => Promise<TakeAway>,
  redraw: () => void,
): LaterSteps => {
  const late = latePart(loadTakeAway, redraw);
  const draw: LaterSteps['step'] = (step, labels, send, words) => {
    const all = { words, later, labels };
    const takeAway = (take: TakeView) => late((drawWays) => drawWays(take, send), later.takeFailed, words);
    switch (step.kind) {
      case 'pick':
        return pick(step, send, all);
      case 'tell':
        return tell(step, send, all);
      case 'groupings':
        return groupings(step, send, all);
      case 'offers':
        return offers(step, send, all);
      case 'compare':
        return compare(step, send, all);
      case 'weigh':
        return weigh(step, send, all);
      case 'decide':
        return decide(step, send, all, takeAway);
      case 'plan':
        return plan(step, send, all, takeAway);
      case 'check-in':
        return checkIn(step, send, all);
      case 'end':
        return end(step, send, all);
    }
  };
  return {
    step: draw,
    questionsLeft: (model) => questionsLeft(model, later),
    trail: ({ trail: lines, locale }, send) => trail(lines, send, later, locale),
    heard: (model, send, { show }) => heard(model, send, later, show),
    languages: (model, send) => languages(model, send, later),
  };
};
