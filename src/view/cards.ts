import type { InterfaceWords } from '../locale/en-GB.ts';
import type { Card } from '../locale/showing.ts';

/** Answers one below the other, or as the language shows them. */
export const cards = ({ show }: InterfaceWords, all: readonly Card[]): unknown =>
  show ? show.cards(all) : all.map(({ drawn }) => drawn);
