/** What can matter most between options (the `weigh` step). Each looks at one thing that an offer says. */
export const WISHES = [
  'soon',
  'close-by',
  'online',
  'in-person',
  'talk',
  'no-voice',
  'parents-not-told',
  'free',
  'people-like-me',
  'with-others',
  'on-my-own',
  'proven',
  'drop-in',
] as const;
export type WishId = (typeof WISHES)[number];

/** How an option stands for one picked wish: it is so, it is not, or nobody said. */
export type Stand = 'yes' | 'no' | 'unknown';

/** One option after weighing: its place in the order comes from the picked wishes alone. */
export interface Weighed {
  readonly offerId: string;
  readonly stands: readonly { readonly wish: WishId; readonly stand: Stand }[];
}
