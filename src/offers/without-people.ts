import { EMAIL, isMailbox } from './mailbox.ts';

const KEEP: readonly string[] = ['email', 'url', 'chatUrl', 'id', 'source'];

/** A record whose texts hold no e-mail address that may be a person's own; `found` is called for each field that did. */
export function withoutPeople<T extends Record<string, unknown>>(record: T, found: (field: string) => void): T {
  const words = [record['name'], record['org'], record['url']].map((each) =>
    typeof each === 'string' ? each : undefined,
  );
  const clean = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => clean(each, field));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each, field)]));
    if (typeof value !== 'string' || !value.includes('@')) return value;
    return value.replace(EMAIL, (email) => {
      if (isMailbox(email, words)) return email;
      found(field);
      return '(e-mail left out)';
    });
  };
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, KEEP.includes(key) ? value : clean(value, key)]),
  ) as T;
}
