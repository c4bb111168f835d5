/** Who the conversation is about, from the point of view of the person who answers. */
export const ROLES = ['me', 'child', 'friend', 'work'] as const;
export type Role = (typeof ROLES)[number];

export const isRole = (id: unknown): id is Role => ROLES.includes(id as Role);
