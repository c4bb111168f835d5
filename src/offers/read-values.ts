import type { Note, NoteId } from './note.ts';
import { cut, hasMarkup, plain, saysNothing, type ToText } from './plain-text.ts';

/** Reads loosely typed values of one record; anything it cannot use becomes absent and is noted. */
export class Reading {
  readonly toText: ToText;
  readonly notes: Note[] = [];
  readonly #at: string;
  #name: string | undefined;

  constructor(at: string, toText: ToText) {
    this.#at = at;
    this.toText = toText;
  }

  set name(name: string) {
    this.#name = name;
  }

  note(is: NoteId, field?: string, was?: unknown): undefined {
    const said =
      was === undefined
        ? undefined
        : cut(plain(typeof was === 'string' ? was : (JSON.stringify(was) ?? ''), this.toText), 80);
    this.notes.push({
      at: this.#at,
      ...(this.#name === undefined ? {} : { name: this.#name }),
      is,
      ...(field === undefined ? {} : { field }),
      ...(said === undefined || said === '' ? {} : { was: said }),
    });
    return undefined;
  }

  text(value: unknown, field: string): string | undefined {
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    if (typeof value !== 'string')
      return value === undefined || value === null ? undefined : this.note('not-understood', field, value);
    const text = plain(value, this.toText);
    if (hasMarkup(value) && text !== '') this.note('made-plain', field);
    return saysNothing(text) ? undefined : text;
  }

  texts(value: unknown, field: string): string[] | undefined {
    if (value === undefined) return undefined;
    const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
    const texts = list.map((each) => this.text(each, field)).filter((each) => each !== undefined);
    return texts.length > 0 ? [...new Set(texts)] : undefined;
  }

  bool(value: unknown, field: string): boolean | undefined {
    if (typeof value === 'boolean') return value;
    if (value === undefined || value === null || value === '') return undefined;
    const said = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    if (/^(?:yes|y|true|1)$/i.test(said)) return true;
    if (/^(?:no|n|false|0)$/i.test(said)) return false;
    return this.note('not-understood', field, value);
  }

  /** Ids of a closed list; others are noted, never guessed at. */
  ids<T extends string>(value: unknown, field: string, known: readonly T[]): T[] | undefined {
    if (value === undefined) return undefined;
    const isKnown = (id: string): id is T => (known as readonly string[]).includes(id);
    // Read as they are: "unknown" says something where it is one of the values.
    const written = (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');
    const ids = written
      .flatMap((each) => each.split(';'))
      .map((id) =>
        id
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, '-'),
      )
      .filter((id) => isKnown(id) || !saysNothing(id));
    for (const id of ids) if (!isKnown(id)) this.note('not-understood', field, id);
    const kept = [...new Set(ids.filter(isKnown))];
    return kept.length > 0 ? kept : undefined;
  }

  id<T extends string>(value: unknown, field: string, known: readonly T[]): T | undefined {
    return this.ids(value, field, known)?.[0];
  }

  number(value: unknown, field: string, from: number, to: number): number | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    const number = typeof value === 'string' ? Number(value) : value;
    return typeof number === 'number' && number >= from && number <= to
      ? number
      : this.note('not-understood', field, value);
  }

  /** The day of an ISO date or time; other ways of writing a day are noted, because 03/04 is two days. */
  day(value: unknown, field: string): string | undefined {
    const text = this.text(value, field);
    if (text === undefined) return undefined;
    const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text)?.[1];
    if (day === undefined || Number.isNaN(Date.parse(day))) return this.note('not-understood', field, text);
    return day < '2000' ? this.note('too-old-date', field, text) : day;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same object without its absent values, or nothing if none is left. */
export function filled<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T | undefined {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}
