import { suggest } from './nearest.ts';
import type { Problem, Say } from './problem.ts';

/** Where a value stands, in words and as ids. */
export interface Where extends Omit<Problem, 'sentence'> {
  /** `Step *money*, option *rent*`. */
  readonly name: string;
}
export type Read = (value: unknown, where: Where, say: Say) => void;
export interface Field {
  readonly read: Read;
  readonly required?: boolean;
}
export type Fields = Readonly<Record<string, Field>>;

export const needed = (read: Read): Field => ({ read, required: true });
export const may = (read: Read): Field => ({ read });

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as its author wrote it, to be named in a sentence. */
export const asWritten = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A value that has to be of one plain kind; `is` finishes "must be". */
export const plain =
  (fits: (value: unknown) => boolean, is: string): Read =>
  (value, where, say) => {
    if (!fits(value)) say(`${where.name} must be ${is}.`, where);
  };

/** An object with these fields and no others. */
export const object =
  (fields: Fields): Read =>
  (value, where, say) => {
    if (!isObject(value)) return say(`${where.name} must be an object in curly brackets.`, where);
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(fields, key)) continue;
      say(`${where.name} has *${key}*, which means nothing there. ${suggest(key, Object.keys(fields))}`, where);
    }
    for (const [key, { read, required }] of Object.entries(fields)) {
      if (Object.hasOwn(value, key)) read(value[key], { ...where, name: `${where.name}, *${key}*` }, say);
      else if (required) say(`${where.name} has no *${key}*. Add it.`, where);
    }
  };

/** A list; `least` is how many it must hold. */
export const list =
  (read: Read, least = 0): Read =>
  (value, where, say) => {
    if (!Array.isArray(value)) return say(`${where.name} must be a list in square brackets.`, where);
    if (value.length < least) say(`${where.name} is empty. Put at least one in.`, where);
    for (const [index, each] of value.entries())
      read(each, { ...where, name: `${where.name} number ${index + 1}` }, say);
  };

/** One of a closed set of ids. */
export const oneOf =
  (what: string, known: readonly string[]): Read =>
  (value, where, say) => {
    if (typeof value === 'string' && known.includes(value)) return;
    const advice = suggest(asWritten(value), known, `Use one of: ${known.join(', ')}.`);
    say(`${where.name} names the ${what} *${asWritten(value)}*, which does not exist. ${advice}`, where);
  };
