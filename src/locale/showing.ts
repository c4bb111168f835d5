/** An answer to show among others: what it is called, and as it is drawn. */
export interface Card {
  readonly name: string;
  readonly isChosen: boolean;
  readonly drawn: unknown;
}

/** How a language shows a question where words alone are not enough. The view draws what these give. */
export interface Showing {
  /** The picture of an answer, a need or something to do, by its id; an id may mean something else at one step. */
  readonly picture: (idea: string, step?: string) => unknown;
  /** Texts with one idea a line, each with its picture. */
  readonly lines: (texts: readonly (string | undefined)[]) => unknown;
  /** One text with its picture, and one idea a line. */
  readonly text: (text: string, idea: string, step?: string) => unknown;
  /** Answers, a few at once. */
  readonly cards: (cards: readonly Card[]) => unknown;
}
