import type { Offer, Place } from './offer.ts';

type Json = Record<string, unknown>;

/**
 * Offers as schema.org data (JSON-LD), for the host's own pages, so that search engines find local help. Only what
 * schema.org has a word for; a council's service is a `GovernmentService`, all others are `Service`.
 */
export function toJsonLd(offers: readonly Offer[]): Json {
  return { '@context': 'https://schema.org', '@graph': offers.map(serviceOf) };
}

function serviceOf(offer: Offer): Json {
  const { ageMin, ageMax } = offer;
  const hasAges = ageMin !== undefined || ageMax !== undefined;
  return trimmed({
    '@type': offer.sector === 'council' ? 'GovernmentService' : 'Service',
    identifier: offer.id,
    name: offer.name,
    description: offer.description ?? offer.summary,
    url: offer.url,
    provider: offer.org === undefined ? undefined : { '@type': 'Organization', name: offer.org },
    areaServed: offer.national ? 'United Kingdom' : offer.areas,
    audience: hasAges
      ? trimmed({
          '@type': 'PeopleAudience',
          suggestedMinAge: ageMin,
          suggestedMaxAge: ageMax,
          audienceType: offer.whoFor,
        })
      : offer.whoFor === undefined
        ? undefined
        : { '@type': 'Audience', audienceType: offer.whoFor },
    offers: offer.cost?.free ? { '@type': 'Offer', price: 0, priceCurrency: 'GBP' } : undefined,
    hoursAvailable: offer.when?.slots?.map((slot) =>
      trimmed({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: slot.days.map((day) => DAYS[day]),
        opens: slot.opens,
        closes: slot.closes,
        validFrom: slot.from,
        validThrough: slot.to,
      }),
    ),
    availableChannel: channelsOf(offer),
  });
}

const DAYS: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

function channelsOf({ phones = [], places = [], chatUrl, languages }: Offer): Json[] | undefined {
  const channels = [
    ...phones.map(({ number, kind, label }) => ({
      name: label,
      [kind === 'text' ? 'serviceSmsNumber' : 'servicePhone']: { '@type': 'ContactPoint', telephone: number },
    })),
    ...(chatUrl === undefined ? [] : [{ serviceUrl: chatUrl }]),
    ...places.map((place) => ({ serviceLocation: locationOf(place) })),
  ];
  // A service has no word for its languages; a way to reach it has.
  const all = channels.length === 0 && languages ? [{}] : channels;
  return all.length > 0
    ? all.map((channel) => trimmed({ '@type': 'ServiceChannel', ...channel, availableLanguage: languages }))
    : undefined;
}

const locationOf = ({ name, address, postcode, lat, lon }: Place): Json =>
  trimmed({
    '@type': 'Place',
    name,
    address:
      address === undefined && postcode === undefined
        ? undefined
        : trimmed({ '@type': 'PostalAddress', streetAddress: address, postalCode: postcode, addressCountry: 'GB' }),
    geo: lat === undefined ? undefined : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
  });

const trimmed = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

/** JSON-LD for a `<script>`: no "<" can end the element early. */
export const jsonLdText = (offers: readonly Offer[]): string =>
  JSON.stringify(toJsonLd(offers), null, 1).replaceAll('<', '\\u003c');
