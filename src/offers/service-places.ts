import { outcodeOf } from '../place/outcode.ts';
import { isRecord } from './read-values.ts';
import { manyOf, textOf, textsOf, type Fields } from './service-values.ts';

/** Where a service is. Of a childminder's home, or where the feed asks for it, only the first half of the postcode is kept. */
export function placesOf(service: Fields, isHome: boolean): unknown[] {
  const at = manyOf(service, 'service_at_locations').flatMap((each) => {
    const own = manyOf(each, 'location');
    return own.length > 0 ? own : [each];
  });
  const locations = at.length > 0 ? at : manyOf(service, 'locations', 'location');
  return locations
    .filter((location) => !/virtual|postal/i.test(textOf(location['location_type']) ?? ''))
    .map((location) => placeOf(location, isHome));
}

function placeOf(location: Fields, isHome: boolean): unknown {
  const addresses = manyOf(location, 'addresses', 'physical_addresses', 'address');
  const address =
    addresses.find((each) => !/postal/i.test(textOf(each['address_type']) ?? '')) ?? addresses[0] ?? location;
  const postcode = textOf(address['postal_code']) ?? textOf(address['postcode']);
  const access = textsOf(
    location['accessibility'] ?? location['accessibility_for_disabilities'],
    'description',
    'accessibility',
    'name',
  );
  if (isHome || location['mask_exact_address'] === true || address['mask_exact_address'] === true)
    return { postcode: postcode === undefined ? undefined : outcodeOf(postcode), access };
  const lines = ['address_1', 'address_2', 'city', 'region', 'state_province'].map((key) => textOf(address[key]));
  const name = textOf(location['name']);
  const written = textOf(location['address']) ?? [...new Set(lines.filter((line) => line !== undefined))].join(', ');
  return {
    name: name !== undefined && !written.startsWith(name) ? name : undefined,
    address: written,
    postcode,
    ...pointOf(location),
    access,
  };
}

function pointOf(location: Fields): { lat?: unknown; lon?: unknown } {
  const { geometry } = location;
  const pair =
    isRecord(geometry) && Array.isArray(geometry['coordinates']) ? (geometry['coordinates'] as unknown[]) : [];
  const [lon, lat] = pair.length === 2 ? pair : [location['longitude'], location['latitude']];
  return textOf(lat) === undefined || textOf(lon) === undefined ? {} : { lat, lon };
}

/** Names of areas; a sentence about areas is no name, and is told as whom it is for. */
export function areasOf(service: Fields): { areas: string[]; national: boolean | undefined; sentences: string[] } {
  const named = manyOf(service, 'service_areas').flatMap((area) => [
    textOf(area['name']) ?? textOf(area['service_area']),
  ]);
  const all = [
    ...new Set([...named, ...textsOf(service['local_authority'], 'name')].filter((name) => name !== undefined)),
  ];
  const isNational = (name: string) =>
    /^(?:national(?:ly)?|nationwide|uk|uk wide|united kingdom|england|great britain|all of the uk)$/i.test(name);
  return {
    areas: all.filter((name) => name.length <= 60 && !isNational(name)),
    national: all.some(isNational) || undefined,
    sentences: all.filter((name) => name.length > 60),
  };
}
