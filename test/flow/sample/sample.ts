import { readdirSync, readFileSync } from 'node:fs';
import type { FlowDocument } from '../../../src/flow/document.ts';
import type { FlowWords } from '../../../src/flow/words.ts';

const here = new URL('.', import.meta.url);
export const readJson = (address: URL | string): unknown => JSON.parse(readFileSync(address, 'utf8'));

/** A small flow with every kind of step, in which nothing is wrong. */
export const sample = (): FlowDocument => readJson(new URL('flow.json', here)) as FlowDocument;
export const sampleWords = (): FlowWords => readJson(new URL('en-GB.json', here)) as FlowWords;

/** What the sample may name: one contact and one other flow. */
export const KNOWN = { contacts: ['samaritans'], flows: ['what-matters'] };

/** What to put where; null takes away. */
export type Change = Readonly<Record<string, unknown>>;

/** A copy with some values changed; the keys are JSON pointers. */
export function changed<T>(value: T, change: Change): T {
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const [pointer, to] of Object.entries(change)) {
    // The names of next steps have slashes nowhere, so a pointer needs no escapes here.
    const keys = pointer.slice(1).split('/');
    const last = keys.pop() ?? '';
    const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
    if (to === null) delete parent[last];
    else Object.defineProperty(parent, last, { value: to, enumerable: true, writable: true, configurable: true });
  }
  return copy as T;
}

/** A flow with one fault, from `test/flow/broken`. */
export interface Broken {
  readonly name: string;
  /** The sentence that the author of the flow is to read. */
  readonly expect: string;
  /** Whether `flow.schema.json` refuses it too; if it cannot say so, `why`. */
  readonly schema: 'refuses' | 'cannot-say' | 'not-asked';
  readonly why?: string;
  readonly change?: Change;
  readonly words?: Change;
}

export const broken = (): Broken[] => {
  const folder = new URL('../broken/', here);
  return readdirSync(folder).map((file) => ({
    name: file.replace('.json', ''),
    ...(readJson(new URL(file, folder)) as Omit<Broken, 'name'>),
  }));
};

/** The flows that people really meet. */
const FLOWS = new URL('../../../flows/', here);
export const flowIds = readdirSync(FLOWS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, FLOWS)).includes('flow.json'))
  .map(({ name }) => name);
export const flowOf = (id: string): FlowDocument => readJson(new URL(`${id}/flow.json`, FLOWS)) as FlowDocument;
export const wordsOf = (id: string): FlowWords => readJson(new URL(`${id}/en-GB.json`, FLOWS)) as FlowWords;
