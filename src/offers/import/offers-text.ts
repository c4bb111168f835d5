import type { Offer, OffersFile, Source } from '../offer.ts';

/** Sources stand once at the top; an offer names its own only where it is another than the file's. */
export function fileOf(offers: readonly Offer[], source: Source): OffersFile {
  const key = (each: Source) => JSON.stringify(each);
  const sources = [
    ...new Map(offers.flatMap((offer) => (offer.source ? [[key(offer.source), offer.source] as const] : []))).values(),
  ];
  return {
    version: 1,
    source,
    ...(sources.some((each) => key(each) !== key(source)) ? { sources } : {}),
    offers: offers.map(({ source: own, ...offer }) =>
      own && key(own) !== key(source) ? { ...offer, source: own } : offer,
    ),
  };
}

/** One offer a line: small, and a change shows as a change of one line. */
export function offersText({ offers, ...file }: OffersFile): string {
  const head = JSON.stringify({ ...file, offers: [] }, null, 1).replace(/\[\]\n\}$/, '');
  return `${head}[\n${offers.map((offer) => JSON.stringify(offer)).join(',\n')}\n]\n}\n`;
}
