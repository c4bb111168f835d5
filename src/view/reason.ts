import type { Reason } from '../session/view-model.ts';
import type { Wording } from './wording.ts';

/** Why an offer is here, in words. A need or a kind of support without a name is said without it. */
export function reasonWords(reason: Reason, { later, labels }: Wording): string {
  const { reasons } = later;
  switch (reason.is) {
    case 'need': {
      const label = labels?.needs[reason.need];
      return label ? reasons.need(label) : reasons.said;
    }
    case 'grouping': {
      const label = labels?.groupings[reason.grouping];
      return label ? reasons.grouping(label) : reasons.kind;
    }
    case 'age':
      return later.age(reason.min, reason.max);
    case 'distance':
      return later.miles(reason.miles);
    case 'area':
      return reasons.area(reason.area);
    case 'how':
      return reasons.how(later.how[reason.how]);
    case 'start':
      return reasons.start[reason.who];
    default:
      return reasons[reason.is];
  }
}
