/** How many cards are shown at once, and the words for turning to others. */
export const enGBEasyCards = {
  atOnce: 4,
  more: 'Show me more cards',
  before: 'Show me the cards before',
  some: (first: number, last: number, all: number) => `Cards ${first} to ${last} of ${all}.`,
  chosen: (names: readonly string[]) => `You chose: ${names.join('. ')}.`,
};
export type CardWords = typeof enGBEasyCards;
