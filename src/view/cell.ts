import { html, type TemplateResult } from 'lit';
import type { Cell } from '../session/view-model.ts';
import type { LaterWords } from '../locale/en-GB.later.ts';
import { aroundTheirs, theirs } from './theirs.ts';
import { openingLines, placeLines } from './where-when.ts';

type Fact<Is extends Cell['is']> = Extract<Cell, { is: Is }>;
type Line = string | TemplateResult | false | undefined;

const said = (text: string | undefined): Line => text && theirs(text);

/** What an offer says in one row. Nothing is made up: what is not known says so, in a chip that stands out by shape. */
export function cell(fact: Cell, later: LaterWords): TemplateResult {
  const lines = linesOf(fact, later).filter(Boolean);
  return lines.length > 0
    ? html`${lines.map((line) => html`<p>${line}</p>`)}`
    : html`<p class="unknown">${later.unknown}</p>`;
}

function linesOf(fact: Cell, later: LaterWords): readonly Line[] {
  switch (fact.is) {
    case 'unknown':
      return [];
    case 'text':
      return fact.text.map(said);
    case 'wait':
      return waitLines(fact.wait, later);
    case 'start':
      return startLines(fact, later);
    case 'who-knows':
      return knowsLines(fact, later);
    case 'cost':
      return costLines(fact, later);
    case 'where-when':
      return whereLines(fact, later);
    case 'who-for':
      return forLines(fact, later);
    case 'evidence':
      return evidenceLines(fact, later);
    case 'runs':
      return [
        said(fact.org),
        fact.sector && later.sector[fact.sector],
        fact.funder && aroundTheirs(later.paidBy, fact.funder),
      ];
    case 'checked':
      return [fact.weak ? later.changed(fact.on) : later.asOf(fact.on), fact.old && later.old];
  }
}

/** How long people wait, with the day on which that was checked. */
export function waitLines(
  { weeksMin, weeksMax, text, asOf }: Fact<'wait'>['wait'],
  later: LaterWords,
): readonly Line[] {
  if (weeksMin === undefined && weeksMax === undefined) return [said(text), asOf && later.asOf(asOf)];
  return [later.wait(weeksMin, weeksMax, asOf), said(text)];
}

function startLines({ start }: Fact<'start'>, later: LaterWords): readonly Line[] {
  const says = later.reasons.start;
  return [
    start.dropIn && says['drop-in'],
    start.self && says.self,
    start.self === false && later.noSelfStart,
    start.parent && says.parent,
    start.school && says.school,
    start.gp && says.gp,
    start.other && later.otherStart,
    said(start.text),
  ];
}

function knowsLines({ confidentiality }: Fact<'who-knows'>, later: LaterWords): readonly Line[] {
  const { parentTold, recordsKept, mustShare, text } = confidentiality;
  return [
    parentTold && later.parentTold[parentTold],
    recordsKept && later.recordsKept(recordsKept),
    mustShare && later.mustShare(mustShare),
    said(text),
  ];
}

const costLines = ({ cost }: Fact<'cost'>, later: LaterWords): readonly Line[] => [
  cost.free === true && later.free,
  cost.free === false && !cost.text && later.notFree,
  cost.text?.toLowerCase() === later.free.toLowerCase() && cost.free ? undefined : said(cost.text),
];

const whereLines = ({ offer, miles }: Fact<'where-when'>, later: LaterWords): readonly Line[] => [
  offer.how?.map((how) => later.how[how]).join('. '),
  miles !== undefined && later.miles(miles),
  ...placeLines(offer).map(said),
  ...openingLines(offer, later),
];

const forLines = ({ offer }: Fact<'who-for'>, later: LaterWords): readonly Line[] => [
  said(offer.whoFor),
  (offer.ageMin !== undefined || offer.ageMax !== undefined) && later.age(offer.ageMin, offer.ageMax),
  offer.national
    ? later.reasons.national
    : offer.areas?.length
      ? later.reasons.area(offer.areas.join(', '))
      : undefined,
  offer.notFor && aroundTheirs(later.notFor, offer.notFor),
];

const evidenceLines = ({ evidence }: Fact<'evidence'>, later: LaterWords): readonly Line[] => [
  said(evidence.text),
  evidence.certainty && later.certainty[evidence.certainty],
  evidence.source && aroundTheirs(later.source, evidence.source),
];
