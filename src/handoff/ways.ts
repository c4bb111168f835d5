/** The ways to take a plan away. */
export const WAYS = ['print', 'copy', 'share', 'email', 'calendar', 'qr', 'file', 'professional'] as const;
export type WayId = (typeof WAYS)[number];

export interface Way {
  readonly id: WayId;
  /** Names the one line, shown before, which says where a copy will be: on this device, on paper, or in a message. */
  readonly warning: `handoff-warning-${WayId}`;
}

export const ways: readonly Way[] = WAYS.map((id) => ({ id, warning: `handoff-warning-${id}` }));
