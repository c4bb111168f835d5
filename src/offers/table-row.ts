import { isNeedId } from '../base/need.ts';
import { agesInCell } from './ages-in-words.ts';
import type { Column } from './columns.ts';
import { dayInWords } from './days-in-words.ts';
import { howInWords } from './how-in-words.ts';
import { EMAIL, isMailbox } from './mailbox.ts';
import type { NoteId, TakeNote } from './note.ts';
import { slotsOf } from './opening-hours.ts';
import { phonesIn } from './phones.ts';
import { cleanId, slug } from './unique-ids.ts';
import { emailAddress, webAddress } from './web-address.ts';

/** What one row says, by what its columns fill; several columns can fill one field. */
export type Cells = Map<Column, string[]>;
export type Loose = { readonly id: string } & Record<string, unknown>;

/** A row as a loose record in our own shape. Needs and ages that only its sentences tell are read later, from the whole. */
export function looseFromRow(cells: Cells, prefix: string, at: string, note: TakeNote): Loose {
  const cell = (column: Column, join = '\n') => cells.get(column)?.join(join);
  const list = (column: Column) =>
    cell(column)
      ?.split(/[;|\n]/)
      .flatMap(splitCommas)
      .map((each) => each.trim())
      .filter((each) => each !== '');
  const name = cell('name', ' ') ?? cell('org', ' ');
  const postcode = cell('postcode', ' ');
  const given = cleanId(cell('id', ' '));
  const id = `${prefix}:${given ?? slug(`${name ?? at} ${postcode ?? ''}`.replace(/<[^>]*>|&[#\w]+;/g, ' '))}`;
  const tell = (is: NoteId, field: string, was?: string) =>
    note({
      at: id,
      ...(name === undefined ? {} : { name }),
      is,
      field,
      ...(was === undefined ? {} : { was: was.slice(0, 80) }),
    });

  const ages = cell('ages', ' ');
  const read = ages === undefined ? undefined : agesInCell(ages);
  if (ages !== undefined && !read && !/^(?:all|any)\b/i.test(ages)) tell('not-understood', 'ageMin', ages);
  const topics = list('topics');
  const needs = topics?.map(slug).filter(isNeedId);
  const how = cell('how', ';');

  return {
    id,
    name,
    org: cell('name') === undefined ? undefined : cell('org', ' '),
    sector: cell('sector'),
    summary: cell('summary'),
    description: cell('description', '\n\n'),
    needs: needs && needs.length > 0 ? needs : undefined,
    topics,
    groupings: list('groupings'),
    whoFor: cell('whoFor') ?? (ages !== undefined && !read ? ages : undefined),
    notFor: cell('notFor'),
    audience: list('audience')?.map(audienceOf),
    ageMin: cell('ageMin') ?? read?.ageMin,
    ageMax: cell('ageMax') ?? read?.ageMax,
    areas: list('areas'),
    national: cell('national'),
    places: [
      { name: cell('placeName', ', '), address: cell('address', ', '), postcode, lat: cell('lat'), lon: cell('lon') },
    ],
    how: how === undefined ? undefined : (howInWords(how) ?? [how]),
    start: startOf(cells),
    whatHappens: cell('whatHappens'),
    goodFor: cell('goodFor'),
    limits: cell('limits'),
    evidence: { text: cell('evidence.text'), source: cell('evidence.source'), certainty: cell('evidence.certainty') },
    wait: {
      text: cell('wait.text'),
      weeksMin: cell('wait.weeksMin'),
      weeksMax: cell('wait.weeksMax'),
      asOf: dayOf(cell('wait.asOf')),
    },
    whileYouWait: cell('whileYouWait'),
    lasts: cell('lasts'),
    ending: cell('ending'),
    confidentiality: {
      text: cell('confidentiality.text'),
      parentTold: cell('confidentiality.parentTold'),
      recordsKept: cell('confidentiality.recordsKept'),
      mustShare: cell('confidentiality.mustShare'),
    },
    cost: costOf(cell('cost.text'), cell('cost.free')),
    when: whenOf(cells),
    phones: phonesOf(cells, tell),
    email: emailOf(cells, tell, [name, cell('org'), cell('url'), cell('address'), cell('areas'), cell('description')]),
    url: firstAddress(cell('url')),
    chatUrl: firstAddress(cell('chatUrl')),
    languages: list('languages'),
    access: list('access'),
    complain: cell('complain'),
    funder: cell('funder'),
    alert: cell('alert'),
    checked:
      cell('checked') !== undefined ? { on: dayOf(cell('checked')) } : { on: dayOf(cell('updated')), weak: true },
    reviewBy: dayOf(cell('reviewBy')),
    status: /^(?:no|n|false|hidden|0)$/i.test(cell('show') ?? '') ? 'closed' : cell('status'),
  };
}

/** Commas part short items ("Polish, Urdu"), never a sentence. */
const splitCommas = (text: string): string[] =>
  text.split(',').every((each) => each.trim().split(' ').length <= 3) ? text.split(',') : [text];

const dayOf = (text: string | undefined) => (text === undefined ? undefined : (dayInWords(text) ?? text));

const audienceOf = (text: string): string =>
  /^(?:young|child|teen|student|pupil)/i.test(text)
    ? 'young-person'
    : /^(?:parent|carer|famil)/i.test(text)
      ? 'parent'
      : /^(?:professional|staff|teacher|school)/i.test(text)
        ? 'professional'
        : text;

/** "self", "yes" and "no" say who may start; a sentence is kept as it is, and nothing is read into it. */
function startOf(cells: Cells): Record<string, unknown> {
  const first = (column: Column) => cells.get(column)?.[0];
  const text = cells.get('start.text')?.join('\n');
  const referral = first('referral');
  const needed =
    referral === undefined
      ? undefined
      : /^(?:yes|y|true)$/i.test(referral)
        ? true
        : /^(?:no|n|false|self|self[- ]referral|not needed|not required)$/i.test(referral)
          ? false
          : undefined;
  const drop = /^(?:open door|drop[- ]?in|walk[- ]in)$/i.test(text ?? '');
  const self = /^self[- ]refer(?:ral)?s?$/i.test(text ?? '');
  return {
    self: first('start.self') ?? (needed === undefined ? self || undefined : !needed),
    parent: first('start.parent'),
    school: first('start.school'),
    gp: first('start.gp'),
    other: first('start.other') ?? (needed || undefined),
    dropIn: first('start.dropIn') ?? (drop || undefined),
    text: text ?? (needed === undefined ? referral : undefined),
  };
}

function costOf(text: string | undefined, free: string | undefined): Record<string, unknown> {
  const isFree = /^(?:free|free of charge|no charge|no cost|none|nil|£?0(?:\.00)?)\.?$/i.test(text ?? '');
  return { free: free ?? (isFree || undefined), text: isFree ? undefined : text };
}

function whenOf(cells: Cells): Record<string, unknown> {
  const days = new Map(
    [...cells].filter(([column]) => column.startsWith('day.')).map(([column, [cell]]) => [column.slice(4), cell ?? '']),
  );
  const text = cells.get('when.text')?.join('\n');
  const slots = slotsOf(days);
  const spelt = slots || days.size === 0 ? undefined : [...days].map(([day, cell]) => `${day} ${cell}`).join('; ');
  return { text: text ?? spelt, slots };
}

function phonesOf(cells: Cells, tell: (is: NoteId, field: string, was?: string) => void): unknown[] {
  return (['phone', 'contact', 'textNumber', 'textphone'] as const).flatMap((column) =>
    (cells.get(column) ?? []).flatMap((cell) => {
      const found = phonesIn(
        cell.replace(EMAIL, ' '),
        column === 'textNumber' ? 'text' : column === 'textphone' ? 'textphone' : 'voice',
      );
      found.repaired.forEach((was) => tell('repaired-phone', 'phones', was));
      found.mangled.forEach((was) => tell('mangled-phone', 'phones', was));
      found.refused.forEach((was) => tell('not-a-phone', 'phones', was));
      return found.phones;
    }),
  );
}

function emailOf(
  cells: Cells,
  tell: (is: NoteId, field: string, was?: string) => void,
  words: (string | undefined)[],
): string | undefined {
  const texts = [...(cells.get('email') ?? []), ...(cells.get('contact') ?? [])];
  const all = texts.flatMap((text) => [...text.matchAll(EMAIL)].map(([match]) => emailAddress(match)));
  const valid = all.filter((each) => each !== undefined);
  if (cells.has('email') && valid.length === 0) tell('not-an-email', 'email');
  const kept = valid.find((each) => isMailbox(each, words));
  if (valid.length > 0 && kept === undefined) tell('maybe-a-person', 'email');
  return kept;
}

/** The first of several addresses in a cell; a cell with none goes on as it is and is named. */
const firstAddress = (cell: string | undefined) =>
  cell?.split(/\s+/).find((word) => webAddress(word) !== undefined) ?? cell;
