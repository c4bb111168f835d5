import type { GroupingId } from '../base/grouping.ts';
import type { NeedId } from '../base/need.ts';

interface Entry {
  readonly label: string;
  readonly meaning: string;
}

/** The one place where the five groupings and the needs get their names (`flows/glossary/<locale>.json`). */
export interface Glossary {
  readonly locale: string;
  /** `experience` for young people and families, `support` for professionals: the two views of the framework. */
  readonly groupings: Readonly<Record<GroupingId, { readonly experience: Entry; readonly support: Entry }>>;
  readonly needs: Readonly<Record<NeedId, string>>;
  /** People to turn to who have no number: `trusted-adult`, and `host` for a site that has named nobody. */
  readonly humans: Readonly<Record<'trusted-adult' | 'host', { readonly name: string; readonly how: string }>>;
}
