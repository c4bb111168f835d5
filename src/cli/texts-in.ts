import { isRole, type Role } from '../base/role.ts';

/** One piece of text that people read, and where it stands in its file. */
export interface Text {
  /** The keys that lead to it, with points between: `steps.money.ask.child`. */
  readonly at: string;
  readonly text: string;
  /** Whom it is for, when it is not for everybody. */
  readonly role?: Role;
}

/** Keys whose values are ids, tags or dates and are read by nobody. */
const NOT_READ = new Set(['$schema', 'id', 'locale', 'reviewed', 'first', 'more', 'source', 'by', 'on']);

/** Every text in a words file: of a flow, of the safety cards or of the glossary. */
export function textsIn(value: unknown, path: readonly string[] = [], role?: Role): Text[] {
  if (typeof value === 'string') return [{ at: path.join('.'), text: value, ...(role && { role }) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (NOT_READ.has(key)) return [];
    // The two views of a kind of support: experience for families, support for professionals.
    const forRole = isWorded(value) && isRole(key) ? key : key === 'support' ? 'work' : role;
    return textsIn(each, [...path, key], forRole);
  });
}

/** Words by role always have one for `me`; options may be called `me` too, but are no list of roles only. */
const isWorded = (value: object): boolean => 'me' in value && Object.keys(value).every(isRole);
