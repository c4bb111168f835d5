import { saysNothing, tidy } from './plain-text.ts';
import { isRecord } from './read-values.ts';

/** An object of a feed, its keys in one spelling. */
export type Fields = Record<string, unknown>;

/** A string that says something; feeds fill what they do not use with "". Numbers are text too. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = tidy(value.replace(/\\n/g, '\n'));
  return saysNothing(text) ? undefined : text;
}

/** The objects under the first of these keys that has any, whether it is a list or one. */
export function manyOf(fields: Fields, ...keys: readonly string[]): Fields[] {
  for (const key of keys) {
    const value = fields[key];
    const objects = (Array.isArray(value) ? value : [value]).filter(isRecord);
    if (objects.length > 0) return objects;
  }
  return [];
}
export const oneOf = (fields: Fields, key: string): Fields[] => manyOf(fields, key).slice(0, 1);

/** What a list says, its members being texts or objects that say it under one of these keys. */
export function textsOf(value: unknown, ...keys: readonly string[]): string[] {
  const list = Array.isArray(value) ? value : [value];
  const texts = list.map((each) =>
    isRecord(each) ? keys.map((key) => textOf(each[key])).find((text) => text !== undefined) : textOf(each),
  );
  return [...new Set(texts.filter((text) => text !== undefined))];
}
