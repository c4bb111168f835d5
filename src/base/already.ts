/** What is already happening for the person; heard in words or chosen from cards. */
export const ALREADY = [
  'nothing',
  'waiting',
  'turned-away',
  'having-help',
  'did-not-help',
  'turning-18',
  'school-plan',
] as const;
export type AlreadyId = (typeof ALREADY)[number];

export const isAlreadyId = (id: unknown): id is AlreadyId => ALREADY.includes(id as AlreadyId);
