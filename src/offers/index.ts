/** `signpost-chat/offers`: reading offers from wherever they are kept, and finding in them. */
export type { Offer, OffersFile, Phone, Place, Sector, Slot, Source } from './offer.ts';
export type { Found, OfferQuery, OfferResult, Reason, Unknown } from './query.ts';
export type { Distance } from './place-fit.ts';
export type { Note, NoteId } from './note.ts';
export type { Manifest } from './shards.ts';
export { SECTORS } from './offer.ts';
export { findOffers } from './find.ts';
export { fromJson } from './from-json.ts';
export { fromOpenReferral } from './from-open-referral.ts';
export { loadOffers, type LoadOptions } from './load.ts';
export { openOffers, type OfferFinder } from './open-offers.ts';
export { OfferIndex, type Ask, type NearWords, type SearchHit } from './search.ts';
export { loadNearWords } from './near-words.ts';
export { SearchService, type SearchServiceOptions } from './search-service.ts';
export { fromOpenSearch, openSearchBody } from './engine-opensearch.ts';
export { fromTypesense, typesenseParameters } from './engine-typesense.ts';
export { toJsonLd } from './to-json-ld.ts';
export * from './offers-error.ts';
