import type { InterfaceWords } from '../locale/en-GB.ts';
import { cards } from './cards.ts';
import { tickRow } from './form-parts.ts';
import type { StepOf } from './step-of.ts';

/** The answers of a question that takes several. */
export const optionCards = ({ id: step, options, chosen }: StepOf<'pick' | 'tell'>, words: InterfaceWords): unknown =>
  cards(
    words,
    options.map(({ id, label, hint }) => {
      const isChosen = chosen.includes(id);
      return { name: label, isChosen, drawn: tickRow(id, label, hint, isChosen, words.show?.picture(id, step)) };
    }),
  );
