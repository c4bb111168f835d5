/** `signpost-chat/offers`: reading a file of offers, and finding in it. */
export type { Offer, OffersFile, Phone, Place, Sector, Slot, Source } from './offer.ts';
export type { Found, OfferQuery, OfferResult, Reason, Unknown } from './query.ts';
export type { Distance } from './place-fit.ts';
export type { Note, NoteId } from './note.ts';
export { SECTORS } from './offer.ts';
export { findOffers } from './find.ts';
export { fromJson } from './from-json.ts';
export { loadOffers, type LoadOptions } from './load.ts';
export * from './offers-error.ts';
