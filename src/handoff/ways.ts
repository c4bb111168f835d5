/** The ways to take a plan away, in the order in which they are shown. */
export const WAYS = [
  'print',
  'large',
  'copy',
  'qr',
  'email',
  'share',
  'calendar',
  'file',
  'together',
  'message',
  'professional',
] as const;
export type WayId = (typeof WAYS)[number];

export interface Way {
  readonly id: WayId;
  /**
   * What happens to own words if the person says nothing. `in`: the copy stays in their hands, as paper or on a clipboard.
   * `out`: it goes where others may read it (a message, an address, a folder of downloads), so putting them in is a choice
   * that nobody makes for them. `never`: there is no place for them.
   */
  readonly own: 'in' | 'out' | 'never';
}

const OWN: Readonly<Record<WayId, Way['own']>> = {
  print: 'in',
  large: 'in',
  copy: 'in',
  qr: 'out',
  email: 'out',
  share: 'out',
  calendar: 'never',
  file: 'out',
  together: 'out',
  message: 'never',
  professional: 'out',
};

export const ways: readonly Way[] = WAYS.map((id) => ({ id, own: OWN[id] }));

/** The ways to go through the options with somebody. */
export const shared: readonly Way[] = ways.filter(({ id }) => id === 'together' || id === 'message');
