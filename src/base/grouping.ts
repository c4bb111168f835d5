/**
 * The five needs-based groupings of the THRIVE Framework (Wolpert and others, 2019). Ids are fixed; labels belong to the
 * host. The order of this list has no meaning: a grouping is what somebody wants now, never how ill anybody is.
 */
export const GROUPINGS = ['thriving', 'advice', 'help', 'more', 'risk'] as const;
export type GroupingId = (typeof GROUPINGS)[number];

export const isGroupingId = (id: unknown): id is GroupingId => GROUPINGS.includes(id as GroupingId);
