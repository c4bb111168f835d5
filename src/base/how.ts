/** How help can be given: the values of `Offer.how`, and what a person can ask for. */
export const HOW = ['in-person', 'online', 'phone', 'text', 'home', 'group', 'self-guided'] as const;
export type HowId = (typeof HOW)[number];

export const isHowId = (id: unknown): id is HowId => HOW.includes(id as HowId);
