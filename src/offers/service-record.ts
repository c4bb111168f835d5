import { howInWords } from './how-in-words.ts';
import { emailOf, phonesOf, urlOf, type Tell } from './service-contacts.ts';
import { ownFields } from './service-own.ts';
import { areasOf, placesOf } from './service-places.ts';
import { whenOf } from './service-times.ts';
import { manyOf, oneOf, textOf, textsOf, type Fields } from './service-values.ts';

export type ServiceRecord = { readonly id: string; readonly topics: readonly string[] } & Record<string, unknown>;

/**
 * A service of Open Referral UK v1 or v3, or of plain HSDS 3, as a loose record in our own shape. It reads the superset
 * of all three, because real feeds do not keep to one. Names of people, `pc_metadata` and whoever vouched are never read.
 */
export function recordOf(service: Fields, id: string, tell: Tell): ServiceRecord {
  const [organization] = oneOf(service, 'organization');
  const org = textOf(organization?.['name']) ?? textOf(service['organization']);
  const topics = topicsOf(service);
  const isHome = /child\s?mind/i.test([textOf(service['name']), ...topics].join(' '));
  const { areas, national, sentences } = areasOf(service);
  if (textOf(service['status']) === undefined) tell('no-status', 'status');
  return {
    id,
    topics,
    name: textOf(service['name']) ?? textOf(service['alternate_name']),
    org,
    description: textOf(service['description']) ?? textOf(organization?.['description']),
    whoFor: whoForOf(service, sentences),
    ...agesOfService(service),
    areas,
    national,
    places: placesOf(service, isHome),
    how: howOf(service),
    start: startOf(service),
    wait: { text: textOf(service['wait_time']) },
    cost: costOf(service),
    when: whenOf(service),
    phones: phonesOf(service, tell),
    email: emailOf(service, tell),
    url: urlOf(service),
    languages: textsOf(service['languages'], 'name', 'language', 'code', 'note'),
    access: accessOf(service),
    funder: textsOf(service['funding'] ?? service['fundings'], 'source').join('; '),
    alert: textsOf(service['alert'], 'text', 'message', 'description', 'title').join('\n'),
    checked: checkedOf(service),
    status: textOf(service['status']),
    ...ownFields(service),
  };
}

/** A provider's own words for what it helps with; our own needs among them are read as such elsewhere. */
function topicsOf(service: Fields): string[] {
  const terms = manyOf(service, 'attributes').flatMap((each) =>
    manyOf(each, 'taxonomy_term').filter((term) => !textOf(term['taxonomy'])?.startsWith('signpost_')),
  );
  const old = manyOf(service, 'service_taxonomies').flatMap((each) => manyOf(each, 'taxonomy'));
  return textsOf([...terms, ...old, ...manyOf(service, 'taxonomies')], 'name', 'term')
    .flatMap((name) => name.split('>'))
    .map((name) => name.trim());
}

function whoForOf(service: Fields, sentences: readonly string[]): string | undefined {
  const parts = [
    textOf(service['eligibility_description']),
    textsOf(service['pc_target_audience'], 'audience_type', 'name').join(', '),
    textsOf(service['suitabilities'], 'name').join(', '),
    textsOf(service['send_needs'], 'name').join(', '),
    textsOf(service['eligibilities'], 'eligibility').join(', '),
    ...sentences,
  ];
  return [...new Set(parts.filter((part) => part !== undefined && part !== ''))].join('. ') || undefined;
}

function agesOfService(service: Fields): { ageMin?: unknown; ageMax?: unknown } {
  const eligible = manyOf(service, 'eligibilities');
  const own = [service['minimum_age'] ?? service['min_age'], service['maximum_age'] ?? service['max_age']];
  if (own.some((each) => typeof each === 'number' || textOf(each) !== undefined))
    return { ageMin: own[0], ageMax: own[1] };
  const bands = Object.entries(service)
    .filter(([key, value]) => key.startsWith('age_band_') && value === true)
    .map(([key]) => bandOf(key));
  const spans = [...eligible.map((each): [unknown, unknown] => [each['minimum_age'], each['maximum_age']]), ...bands];
  const lows = spans.map(([low]) => low);
  const highs = spans.map(([, high]) => high);
  // Several rules open it to the youngest and the oldest of them; an end that one of them leaves open is open.
  const isNumbers = (ends: unknown[]): ends is number[] =>
    ends.length > 0 && ends.every((end) => typeof end === 'number');
  return {
    ageMin: isNumbers(lows) ? Math.min(...lows) : undefined,
    ageMax: isNumbers(highs) ? Math.max(...highs) : undefined,
  };
}

/** `age_band_under_2`, `age_band_11_18`; other bands are open at both ends. */
function bandOf(key: string): [unknown, unknown] {
  const under = /under_(\d+)$/.exec(key)?.[1];
  if (under !== undefined) return [0, Number(under) - 1];
  const [, low, high] = /(\d+)_(?:to_)?(\d+)/.exec(key) ?? [];
  return low === undefined ? [undefined, undefined] : [Number(low), Number(high)];
}

function howOf(service: Fields): string[] | undefined {
  const schedules = manyOf(service, 'schedules', 'regular_schedules').map((each) => textOf(each['attending_type']));
  const places = manyOf(service, 'service_at_locations')
    .flatMap((each) => manyOf(each, 'location'))
    .map((each) => textOf(each['location_type']));
  const words = [
    ...textsOf(service['attending_type'], 'name'),
    ...schedules,
    ...places.filter((type) => /virtual/i.test(type ?? '')),
  ];
  return howInWords(words.filter((word) => word !== undefined && word.length <= 40).join(';'));
}

function startOf(service: Fields): Record<string, unknown> {
  const way = textsOf(service['attending_access'], 'name').join(', ');
  const referral = service['needs_referral'];
  const documents = textsOf(service['required_documents'], 'document', 'name').join(', ');
  const others = way !== '' && !/drop.?in/i.test(way) ? way : undefined;
  const text = [
    textOf(service['application_process']),
    others,
    documents === '' ? undefined : `Bring: ${documents}`,
  ].filter((part) => part !== undefined);
  return {
    dropIn: /drop.?in/i.test(way) || undefined,
    self: typeof referral === 'boolean' ? !referral : /self.?referral/i.test(way) || undefined,
    other: referral === true || /^referral$/i.test(way) || undefined,
    text: text.join('\n') || undefined,
  };
}

function costOf(service: Fields): Record<string, unknown> {
  const options = manyOf(service, 'cost_options');
  const amounts = options.map((option) => Number(textOf(option['amount']) ?? Number.NaN));
  const written = options.map((option, index) => {
    const amount = amounts[index] ?? Number.NaN;
    const price = Number.isNaN(amount)
      ? undefined
      : amount === 0
        ? 'Free'
        : `£${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
    return [textOf(option['option']), price, textOf(option['amount_description'])]
      .filter((part) => part !== undefined)
      .join(', ');
  });
  const isFree = amounts.length > 0 && amounts.every((amount) => amount === 0);
  const words = [
    textOf(service['fees_description']),
    textOf(service['fees']),
    ...written.filter((text) => text !== 'Free'),
  ].filter((part) => part !== undefined && part !== '');
  const saysFree = /^free(?: of charge)?\.?$/i.test(words.join(' '));
  return {
    free: typeof service['free'] === 'boolean' ? service['free'] : isFree || saysFree || undefined,
    text: saysFree ? undefined : [...new Set(words)].join('\n') || undefined,
  };
}

function accessOf(service: Fields): string[] {
  const interpreters = textOf(service['interpretation_services']);
  return [
    ...textsOf(service['accessibility'] ?? service['accessibility_for_disabilities'], 'description', 'accessibility'),
    ...(interpreters === undefined ? [] : [`Interpreters: ${interpreters}`]),
  ];
}

function checkedOf(service: Fields): Record<string, unknown> {
  const assured = textOf(service['assured_date']);
  if (assured !== undefined) return { on: assured };
  return {
    on: textOf(service['last_modified']) ?? textOf(service['updated_at']) ?? textOf(service['modified']),
    weak: true,
  };
}
