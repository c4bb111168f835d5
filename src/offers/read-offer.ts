import { GROUPINGS } from '../base/grouping.ts';
import { HOW } from '../base/how.ts';
import { NEEDS } from '../base/need.ts';
import { agesOf } from './ages.ts';
import { SECTORS, type Offer, type Phone, type Place, type Slot, type Source } from './offer.ts';
import { cut } from './plain-text.ts';
import { filled, isRecord, type Reading } from './read-values.ts';
import { emailAddress, webAddress } from './web-address.ts';

type Loose = Record<string, unknown>;

/**
 * One record in our own shape, however loosely filled, as a strict `Offer`; nothing if it has no name or is closed.
 * Every importer ends here, so this is the one place that decides what an offer may hold.
 */
export function readOffer(loose: unknown, id: string, read: Reading): Offer | undefined {
  if (!isRecord(loose)) return read.note('not-an-object');
  const name = read.text(loose['name'], 'name')?.replace(/\s+/g, ' ');
  if (name === undefined) return read.note('no-name');
  read.name = name;
  const status = statusOf(loose['status'], read);
  if (status === 'closed') return read.note('closed');

  const description = read.text(loose['description'], 'description');
  const summary = cut(read.text(loose['summary'], 'summary') ?? description ?? '', 300) || undefined;
  const { doubt, ...ages } = agesOf(loose['ageMin'], loose['ageMax']);
  if (doubt) read.note(doubt === 'swapped' ? 'ages-swapped' : 'ages-not-stated', 'ageMin');
  const org = read.text(loose['org'], 'org');
  const needs = read.ids(loose['needs'], 'needs', NEEDS);
  const text = (field: keyof Offer) => read.text(loose[field], field);

  return filled<Offer>({
    id,
    name,
    org: org === name ? undefined : org,
    sector: read.id(loose['sector'], 'sector', SECTORS),
    summary,
    description: description === summary ? undefined : description,
    needs,
    needsFrom: needs && loose['needsFrom'] === 'words' ? 'words' : undefined,
    groupings: read.ids(loose['groupings'], 'groupings', GROUPINGS),
    whoFor: text('whoFor'),
    notFor: text('notFor'),
    audience: read.ids(loose['audience'], 'audience', ['young-person', 'parent', 'professional'] as const),
    ...ages,
    areas: read.texts(loose['areas'], 'areas'),
    national: read.bool(loose['national'], 'national'),
    places: list(loose['places'], (each) => placeOf(each, read)),
    how: read.ids(loose['how'], 'how', HOW),
    start: startOf(loose['start'], read),
    whatHappens: text('whatHappens'),
    goodFor: text('goodFor'),
    limits: text('limits'),
    evidence: evidenceOf(loose['evidence'], read),
    wait: waitOf(loose['wait'], read),
    whileYouWait: text('whileYouWait'),
    lasts: text('lasts'),
    ending: text('ending'),
    confidentiality: confidentialityOf(loose['confidentiality'], read),
    cost: costOf(loose['cost'], read),
    when: whenOf(loose['when'], read),
    phones: list(loose['phones'], (each) => phoneOf(each, read)),
    email: address(loose['email'], 'email', emailAddress, read),
    url: address(loose['url'], 'url', webAddress, read),
    chatUrl: address(loose['chatUrl'], 'chatUrl', webAddress, read),
    languages: read.texts(loose['languages'], 'languages'),
    access: read.texts(loose['access'], 'access'),
    complain: text('complain'),
    funder: text('funder'),
    alert: text('alert'),
    checked: checkedOf(loose['checked'], read),
    reviewBy: read.day(loose['reviewBy'], 'reviewBy'),
    status,
    source: sourceOf(loose['source'], read),
  });
}

/** Own words for a status; a status that is not stated keeps the record, and is noted by its importer. */
function statusOf(value: unknown, read: Reading): Offer['status'] | 'closed' {
  const said = read.text(value, 'status')?.toLowerCase();
  if (said === undefined) return undefined;
  if (/^(?:open|active)$/.test(said)) return 'open';
  if (said === 'full' || said === 'paused') return said;
  return 'closed';
}

function list<T>(value: unknown, one: (value: unknown) => T | undefined): T[] | undefined {
  if (value === undefined) return undefined;
  const items = Array.isArray(value) ? value.map(one).filter((each) => each !== undefined) : [];
  const seen = new Map(items.map((each) => [JSON.stringify(each), each]));
  return seen.size > 0 ? [...seen.values()] : undefined;
}

function address(
  value: unknown,
  field: 'email' | 'url' | 'chatUrl',
  clean: (text: string) => string | undefined,
  read: Reading,
) {
  const text = read.text(value, field);
  if (text === undefined) return undefined;
  return (
    clean(text) ??
    read.note(field === 'email' ? 'not-an-email' : 'not-an-address', field, field === 'email' ? undefined : text)
  );
}

function placeOf(value: unknown, read: Reading): Place | undefined {
  if (!isRecord(value)) return undefined;
  const lat = read.number(value['lat'], 'places', -90, 90);
  const lon = read.number(value['lon'], 'places', -180, 180);
  // The United Kingdom and its seas; 0,0 and swapped pairs fall outside.
  const onMap = lat !== undefined && lon !== undefined && lat > 49 && lat < 61 && lon > -9 && lon < 2.1;
  const said = [lat, lon].filter((each) => each !== undefined);
  if (!onMap && said.length > 0) read.note('not-on-the-map', 'places', said.join(', '));
  return filled<Place>({
    name: read.text(value['name'], 'places'),
    address: read.text(value['address'], 'places')?.replace(/\s*\n\s*/g, ', '),
    postcode: read.text(value['postcode'], 'places')?.toUpperCase(),
    // Five decimals are a metre.
    lat: onMap ? round(lat) : undefined,
    lon: onMap ? round(lon) : undefined,
    access: read.texts(value['access'], 'places'),
  });
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

function phoneOf(value: unknown, read: Reading): Phone | undefined {
  const loose: Loose = isRecord(value) ? value : { number: value };
  const number = read.text(loose['number'], 'phones');
  if (number === undefined) return undefined;
  if (/\de\+?\d/i.test(number)) return read.note('mangled-phone', 'phones', number);
  const digits = number.replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 15 || !/^[+(\d][\d\s().+/-]*$/.test(number))
    return read.note('not-a-phone', 'phones', number);
  const label = read.text(loose['label'], 'phones');
  const kind = read.id(loose['kind'], 'phones', ['voice', 'text', 'textphone'] as const) ?? 'voice';
  return { number, ...(label === undefined ? {} : { label }), kind };
}

function startOf(value: unknown, read: Reading): Offer['start'] {
  if (value === undefined) return undefined;
  const loose: Loose = isRecord(value) ? value : { text: value };
  const may = (who: string) => read.bool(loose[who], 'start');
  return filled<NonNullable<Offer['start']>>({
    self: may('self'),
    parent: may('parent'),
    school: may('school'),
    gp: may('gp'),
    other: may('other'),
    dropIn: may('dropIn'),
    text: read.text(loose['text'], 'start'),
  });
}

function evidenceOf(value: unknown, read: Reading): Offer['evidence'] {
  if (value === undefined) return undefined;
  const loose: Loose = isRecord(value) ? value : { text: value };
  const text = read.text(loose['text'], 'evidence');
  if (text === undefined) return undefined;
  return filled<NonNullable<Offer['evidence']>>({
    text,
    source: read.text(loose['source'], 'evidence'),
    certainty: read.id(loose['certainty'], 'evidence', ['strong', 'some', 'little', 'unknown'] as const),
  });
}

function waitOf(value: unknown, read: Reading): Offer['wait'] {
  if (value === undefined) return undefined;
  const loose: Loose = isRecord(value) ? value : { text: value };
  const wait = filled<NonNullable<Offer['wait']>>({
    weeksMin: read.number(loose['weeksMin'], 'wait', 0, 520),
    weeksMax: read.number(loose['weeksMax'], 'wait', 0, 520),
    text: read.text(loose['text'], 'wait'),
    asOf: read.day(loose['asOf'], 'wait'),
  });
  return wait && Object.keys(wait).some((key) => key !== 'asOf') ? wait : undefined;
}

function confidentialityOf(value: unknown, read: Reading): Offer['confidentiality'] {
  if (value === undefined) return undefined;
  const loose: Loose = isRecord(value) ? value : { text: value };
  return filled<NonNullable<Offer['confidentiality']>>({
    parentTold: read.id(loose['parentTold'], 'confidentiality', ['yes', 'no', 'depends'] as const),
    recordsKept: read.text(loose['recordsKept'], 'confidentiality'),
    mustShare: read.text(loose['mustShare'], 'confidentiality'),
    text: read.text(loose['text'], 'confidentiality'),
  });
}

function costOf(value: unknown, read: Reading): Offer['cost'] {
  if (value === undefined) return undefined;
  const loose: Loose = isRecord(value) ? value : { text: value };
  return filled<NonNullable<Offer['cost']>>({
    free: read.bool(loose['free'], 'cost'),
    text: read.text(loose['text'], 'cost'),
  });
}

function whenOf(value: unknown, read: Reading): Offer['when'] {
  if (value === undefined) return undefined;
  const loose: Loose = isRecord(value) ? value : { text: value };
  return filled<NonNullable<Offer['when']>>({
    text: read.text(loose['text'], 'when'),
    slots: list(loose['slots'], (each) => slotOf(each, read)),
  });
}

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
function slotOf(value: unknown, read: Reading): Slot | undefined {
  if (!isRecord(value)) return undefined;
  const days = read.ids(value['days'], 'when', DAYS)?.map((day) => day.toUpperCase());
  const time = (field: string) =>
    /^([01]?\d|2[0-3]):([0-5]\d)/
      .exec(read.text(value[field], 'when') ?? '')
      ?.slice(1, 3)
      .join(':')
      .padStart(5, '0');
  const opens = time('opens');
  const closes = time('closes');
  if (!days || opens === undefined || closes === undefined) return read.note('not-understood', 'when', value);
  return filled<Slot>({
    days,
    opens,
    closes,
    from: read.day(value['from'], 'when'),
    to: read.day(value['to'], 'when'),
  });
}

function checkedOf(value: unknown, read: Reading): Offer['checked'] {
  if (value === undefined) return undefined;
  const loose: Loose = isRecord(value) ? value : { on: value };
  const on = read.day(loose['on'], 'checked');
  return on === undefined ? undefined : { on, ...(loose['weak'] === true ? { weak: true as const } : {}) };
}

export function sourceOf(value: unknown, read: Reading): Source | undefined {
  if (!isRecord(value)) return undefined;
  const name = read.text(value['name'], 'source');
  if (name === undefined) return undefined;
  return filled<Source>({
    name,
    url: address(value['url'], 'url', webAddress, read),
    licence: read.text(value['licence'], 'source'),
    fetched: read.day(value['fetched'], 'source'),
  });
}
