import type { HowId } from '../base/how.ts';
import type { Offer } from './offer.ts';

/** Set phrases that providers use; a phrase that could mean two things is not here. */
const HOW: readonly (readonly [HowId, RegExp])[] = [
  [
    'group',
    /\b(?:drop[- ]?in|support|peer|self[- ]help|social|youth|craft|anxiety|depression|play) groups?\b|\bgroup (?:sessions?|work|support|courses?)\b|\bmeets? up\b|\bmeet-up\b/i,
  ],
  ['online', /\bonline (?:therapy|courses?|counselling|support|chat|groups?|sessions?)\b|\bweb ?chat\b/i],
  ['phone', /\bhelpline\b|\btelephone (?:support|counselling|helpline|befriending|service)\b/i],
  ['home', /\bhome[- ]based\b|\bhome visit(?:s|ing)?\b|\bin (?:their|your) own homes?\b/i],
  ['self-guided', /\bself[- ]guided\b|\bself[- ]help (?:materials?|guides?|resources?)\b/i],
];
const DROP_IN = /\bdrop[- ]?in\b/i;
const SELF = /\bself[- ]refer(?:ral|rals|s)?\b/i;
const PARENTS = /\bfor (?:new )?(?:mothers|mums|dads|fathers|parents|parents and carers)\b/i;
const OTHERS = /\bchild|\byoung|\bteen|\bfamil|\beveryone|\ball ages|\bcommunity\b/i;

/** How it is given, whether one can walk in or refer oneself, and whether it is for parents: only where it is said in set phrases, and not said already. */
export function waysInWords(text: string, offer: Offer): { fields: Partial<Offer>; told: string[] } {
  const how = offer.how ? [] : HOW.filter(([, phrase]) => phrase.test(text)).map(([way]) => way);
  const start = {
    ...(offer.start?.dropIn === undefined && DROP_IN.test(text) ? { dropIn: true } : {}),
    ...(offer.start?.self === undefined && SELF.test(text) ? { self: true } : {}),
  };
  const parents = !offer.audience && PARENTS.test(text) && !OTHERS.test(text);
  return {
    fields: {
      ...(how.length > 0 ? { how } : {}),
      ...(Object.keys(start).length > 0 ? { start: { ...start, ...offer.start } } : {}),
      ...(parents ? { audience: ['parent' as const] } : {}),
    },
    told: [...how, ...Object.keys(start), ...(parents ? ['for parents'] : [])],
  };
}
