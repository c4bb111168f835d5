/** Kinds of danger that words can tell of. A set, never a level or a score. */
export const ALARMS = [
  'danger-now',
  'suicide',
  'self-harm',
  'abuse',
  'sexual-harm',
  'overdose',
  'harm-to-others',
  'missing-exploited',
] as const;
export type AlarmKind = (typeof ALARMS)[number];
export const CAUTIONS = ['eating', 'voices'] as const;
export type CautionKind = (typeof CAUTIONS)[number];

export interface Flag<Kind extends string = AlarmKind | CautionKind> {
  readonly kind: Kind;
  /** The words that raised it. */
  readonly because: string;
}

/** What was heard in one message. Lives only as long as its card is on the screen. */
export interface Hearing {
  readonly alarms: readonly Flag<AlarmKind>[];
  readonly cautions: readonly Flag<CautionKind>[];
  /** Joke words or a "not" beside the flag: chooses the softer card, never cancels a flag. */
  readonly softer: boolean;
  /** About somebody else: chooses the card for a helper. */
  readonly aboutOther: boolean;
  /** The words can mean dying or being worn out: the card may ask which, and takes no answer for granted. */
  readonly unclear?: boolean;
}

export const heardNothing: Hearing = { alarms: [], cautions: [], softer: false, aboutOther: false };
export const isHeard = ({ alarms, cautions }: Hearing): boolean => alarms.length + cautions.length > 0;
