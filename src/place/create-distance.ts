import { loadCentres } from './centres.ts';
import { milesFrom, type Whereabouts } from './distance.ts';

/** Whole miles from an outcode to a place, as `findOffers` takes it; loads the outcode table. */
export const createDistance = async (): Promise<(outcode: string, place: Whereabouts) => number | undefined> =>
  milesFrom(await loadCentres());
