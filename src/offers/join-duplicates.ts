import type { TakeNote } from './note.ts';
import type { Offer } from './offer.ts';

/**
 * One offer for what stands in several sources or rows. Two are the same when they have the same name and, besides:
 * - the same postcode (or both have none) and no two different organisations; or
 * - the same telephone number and web address, and the same text: then they are places of one service.
 * What the first does not know is filled from the others; each join is noted with what was the same. What two know
 * together can be the same as a third: it goes on until nothing is.
 */
export function joinDuplicates(offers: readonly Offer[], note: TakeNote): Offer[] {
  const joined = joinOnce(offers, note);
  return joined.length < offers.length ? joinDuplicates(joined, note) : joined;
}

function joinOnce(offers: readonly Offer[], note: TakeNote): Offer[] {
  const kept: Offer[] = [];
  const byName = new Map<string, number[]>();
  for (const offer of offers) {
    const name = sameAs(offer.name);
    const rivals = byName.get(name) ?? [];
    const at = rivals.find((index) => whySame(kept[index] as Offer, offer) !== undefined);
    if (at === undefined) {
      byName.set(name, [...rivals, kept.length]);
      kept.push(offer);
      continue;
    }
    const first = kept[at] as Offer;
    note({
      at: offer.id,
      name: offer.name,
      is: 'duplicate',
      was: `${first.id}: same name, ${whySame(first, offer) ?? ''}`,
    });
    kept[at] = join(first, offer);
  }
  return kept;
}

const sameAs = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\b(?:the|ltd|limited|cic|cio)\b|['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const postcodes = (offer: Offer) =>
  (offer.places ?? []).map((place) => place.postcode?.replace(/\s/g, '')).filter((each) => each !== undefined);
const numbers = (offer: Offer) => (offer.phones ?? []).map((phone) => phone.number.replace(/\D/g, ''));
const site = (offer: Offer) => offer.url?.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
const shares = (one: readonly string[], other: readonly string[]) => one.some((each) => other.includes(each));
const agree = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one === other;

const stringOf = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value));

function whySame(one: Offer, other: Offer): string | undefined {
  if (!agree(sameAs(one.org) || undefined, sameAs(other.org) || undefined)) return undefined;
  const texts = agree(one.description ?? one.summary, other.description ?? other.summary);
  const [here, there] = [postcodes(one), postcodes(other)];
  // Other hours, ages, costs or ways to start are other offers, though they share a name and a roof.
  const facts = (['when', 'ageMin', 'ageMax', 'audience', 'cost', 'start'] as const).every((field) =>
    agree(stringOf(one[field]), stringOf(other[field])),
  );
  if (!facts) return undefined;
  if (shares(here, there)) return 'postcode';
  if (here.length + there.length === 0 && (texts || site(one) === site(other)))
    return site(one) !== undefined && site(one) === site(other) ? 'web address' : 'text';
  const contact = shares(numbers(one), numbers(other)) && site(one) !== undefined && site(one) === site(other);
  return contact && texts && (one.description ?? one.summary) !== undefined
    ? 'telephone number, web address and text'
    : undefined;
}

function join(first: Offer, other: Offer): Offer {
  const joined: Record<string, unknown> = { ...other, ...first };
  for (const field of ['places', 'phones', 'needs', 'groupings', 'areas', 'how', 'languages', 'access'] as const) {
    const all = [...(first[field] ?? []), ...(other[field] ?? [])];
    if (all.length > 0) joined[field] = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  }
  const texts = [first.description ?? first.summary, other.description ?? other.summary].filter(
    (text) => text !== undefined,
  );
  const description = texts
    .filter(
      (text, index) =>
        !texts.some(
          (longer, at) => at !== index && (longer.length > text.length || at < index) && longer.includes(text),
        ),
    )
    .join('\n');
  if (description !== '' && description !== joined['summary']) joined['description'] = description;
  else delete joined['description'];
  // Needs that somebody stated are worth more than needs that we read, and are not mixed with them.
  if (first.needs && other.needs && first.needsFrom !== other.needsFrom) {
    joined['needs'] = first.needsFrom ? other.needs : first.needs;
    delete joined['needsFrom'];
  }
  return joined as unknown as Offer;
}
