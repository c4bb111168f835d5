import type { Role } from '../base/role.ts';
import type { Offer } from '../offers/offer.ts';
import type { PlannedOffer } from './plan.ts';

type FirstStep = PlannedOffer['firstStep'];
type Starter = FirstStep['who'];

/**
 * Who takes the first step to an offer, from the ways to start that it names and from who holds the plan. `me` is
 * whoever holds it; `someone` is another person: the one it is for, or somebody whom the offer's words name.
 */
export function firstStep(offer: Offer, who: Role = 'me'): FirstStep {
  const { start } = offer;
  if (!start) return { who: 'unknown' };
  const text = start.text?.trim();
  return { who: starter(offer, who), ...(text ? { text } : {}) };
}

function starter({ start = {}, audience }: Offer, who: Role): Starter {
  const own = start.self || start.dropIn;
  const ways: readonly (readonly [boolean | undefined, Starter])[] =
    who === 'me'
      ? [
          [own, 'me'],
          [start.parent, 'parent'],
          [start.school, 'school'],
          [start.gp, 'gp'],
          [start.other, 'someone'],
        ]
      : who === 'child'
        ? [
            [own && audience?.includes('parent'), 'me'],
            [start.parent, 'parent'],
            [start.school, 'school'],
            [start.gp, 'gp'],
            [own || start.other, 'someone'],
          ]
        : who === 'work'
          ? [
              [start.other, 'me'],
              [start.school, 'school'],
              [start.gp, 'gp'],
              [start.parent, 'parent'],
              [own, 'someone'],
            ]
          : [
              [own, 'someone'],
              [start.parent, 'parent'],
              [start.school, 'school'],
              [start.gp, 'gp'],
              [start.other, 'someone'],
            ];
  return ways.find(([possible]) => possible)?.[1] ?? 'unknown';
}
