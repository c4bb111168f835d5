import { NATIONS, type Nation } from '../base/nation.ts';
import { ROLES, type Role } from '../base/role.ts';
import type { FlowDocument, Gives } from './document.ts';
import type { FlowEvent } from './event.ts';
import { saidIds } from './hear.ts';
import type { Spot, Walked } from './walked.ts';
import { optionsOf } from './written-routes.ts';

/** A kind of person: whom they answer for, how old that person is, and where they live. */
export interface Profile {
  readonly role: Role;
  readonly age: { readonly min: number; readonly max: number };
  readonly nation: Nation;
}

/** Every role, every age band that the flow asks about (or one for all), every nation. */
export function profiles(flow: FlowDocument): Profile[] {
  const given = Object.values(flow.steps).flatMap((step) => optionsOf(step).flatMap(({ gives }) => gives?.age ?? []));
  const bands = [...new Map(given.map((age) => [`${age.min} ${age.max}`, age])).values()];
  const ages = bands.length > 0 ? bands : [{ min: 0, max: 120 }];
  return ROLES.flatMap((role) => ages.flatMap((age) => NATIONS.map((nation) => ({ role, age, nation }))));
}

export interface Stuck {
  readonly profile: Profile;
  readonly spot: Spot;
}

/** Profiles who can get somewhere from which nothing that is true of them leads to an end. */
export function stuck(walked: Walked): Stuck[] {
  const truths = new Map<FlowEvent, readonly Gives[]>();
  for (const { step, ways } of walked.spots)
    for (const { event } of ways) truths.set(event, givesOf(walked.flow, step, event));
  return profiles(walked.flow).flatMap((profile) => {
    const open = (event: FlowEvent): boolean => (truths.get(event) ?? []).every((gives) => fits(gives, profile));
    const starts = walked.starts.filter(({ outside }) => outside.nation === profile.nation || !asksNation(walked));
    const reached = new Set(starts.map(({ spot }) => spot));
    const before = new Map<Spot, Spot[]>();
    for (const spot of reached) {
      for (const { event, to } of spot.ways) {
        if (!open(event)) continue;
        reached.add(to);
        before.set(to, [...(before.get(to) ?? []), spot]);
      }
    }
    const rests = new Set([...reached].filter(({ kind }) => kind === 'end'));
    for (const spot of rests) for (const each of before.get(spot) ?? []) rests.add(each);
    const spot = [...reached].find((each) => !rests.has(each));
    return spot ? [{ profile, spot }] : [];
  });
}

const asksNation = ({ starts }: Walked): boolean => new Set(starts.map(({ outside }) => outside.nation)).size > 1;

/** What an answer would make true. */
function givesOf(flow: FlowDocument, id: string, event: FlowEvent): readonly Gives[] {
  const step = flow.steps[id];
  const said = saidIds(event);
  const cards = step
    ? optionsOf(step).flatMap(({ id: option, gives }) => (gives && said.includes(option) ? [gives] : []))
    : [];
  if (event.type !== 'tell' || !event.heard) return cards;
  const { who, age } = event.heard;
  return [...cards, { ...(who && { who }), ...(age !== undefined && { age: { min: age, max: age } }) }];
}

const fits = ({ who, age }: Gives, profile: Profile): boolean =>
  (who === undefined || who === profile.role) &&
  (age === undefined || (age.min <= profile.age.max && age.max >= profile.age.min));
