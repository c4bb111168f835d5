import type { Offer } from './offer.ts';
import type { OfferQuery, Reason } from './query.ts';

/** False when the person is known to be too young or too old for it; in part when only some of their age band may use it. */
export function ageFit(
  { ageMin, ageMax }: Offer,
  { age }: OfferQuery,
  because: Reason[],
): boolean | 'in-part' | undefined {
  if (!age || (ageMin === undefined && ageMax === undefined)) return undefined;
  if ((ageMin !== undefined && ageMin > age.max) || (ageMax !== undefined && ageMax < age.min)) return false;
  because.push({
    is: 'age',
    ...(ageMin === undefined ? {} : { min: ageMin }),
    ...(ageMax === undefined ? {} : { max: ageMax }),
  });
  return (ageMin ?? 0) <= age.min && (ageMax ?? 200) >= age.max ? true : 'in-part';
}

/** 1 when whoever asks can start it, less when somebody else must; nothing when it is not known. */
export function startFit({ start }: Offer, { who }: OfferQuery, because: Reason[]): number | undefined {
  if (!start) return undefined;
  const self = who === 'child' ? 'parent' : 'self';
  const isReferred = start.school || start.gp || start.other;
  if (start.dropIn) because.push({ is: 'start', who: 'drop-in' });
  else if (start[self]) because.push({ is: 'start', who: self });
  else if (start.school) because.push({ is: 'start', who: 'school' });
  else if (start.gp) because.push({ is: 'start', who: 'gp' });
  if (start.dropIn || start[self] || (who === 'work' && isReferred)) return 1;
  // Through a school or a GP is a longer way, not a closed door.
  if (isReferred) return 0.5;
  return start[self] === false ? 0.2 : undefined;
}

/** False when it is known to be for others. A young parent may use what is for parents. */
export function isForRole({ audience }: Offer, { who, needs }: OfferQuery): boolean {
  if (!audience || who === 'work' || who === undefined) return true;
  if (who === 'child') return audience.some((each) => each !== 'professional');
  return audience.includes('young-person') || (needs.includes('parent-stress') && audience.includes('parent'));
}

/** Numbers of urgent help. What is reached by nothing else is a crisis contact, and those have their own place. */
const URGENT = new Set(['999', '112', '18000', '111', '116123', '85258', '08001111']);

export const isCrisisLine = ({ phones }: Offer): boolean =>
  phones !== undefined &&
  phones.every(({ number }) => number.length < 18 && URGENT.has(number.replace(/\D/g, '').replace(/^44/, '0')));
