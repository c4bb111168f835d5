import opening from '../flows/what-matters/flow.json?opening' with { type: 'json' };
import openingWords from '../flows/what-matters/en-GB.json?opening' with { type: 'json' };
import { compile } from './flow/compile.ts';
import type { FlowDocument } from './flow/document.ts';
import type { FlowWords } from './flow/words.ts';
import type { FlowInUse } from './session/flow-in-use.ts';
import type { Glossary } from './session/glossary.ts';

type Json<T> = Promise<{ readonly default: T }>;
interface BuiltIn {
  readonly document: () => Json<unknown>;
  readonly words: Readonly<Record<string, () => Json<unknown>>>;
}

/** The conversations that come with the widget. Only the first question of the main one is in the first load. */
const OTHERS: Readonly<Record<string, BuiltIn>> = {
  professional: {
    document: () => import('../flows/professional/flow.json', { with: { type: 'json' } }),
    words: { 'en-GB': () => import('../flows/professional/en-GB.json', { with: { type: 'json' } }) },
  },
  'check-in': {
    document: () => import('../flows/check-in/flow.json', { with: { type: 'json' } }),
    words: { 'en-GB': () => import('../flows/check-in/en-GB.json', { with: { type: 'json' } }) },
  },
};
const MAIN = 'what-matters';
const mainFlow = (): Json<unknown> => import('../flows/what-matters/flow.json', { with: { type: 'json' } });
const mainWords = (): Json<unknown> => import('../flows/what-matters/en-GB.json', { with: { type: 'json' } });
const glossary = (): Json<unknown> => import('../flows/glossary/en-GB.json', { with: { type: 'json' } });

export const isBuiltIn = (name: string): boolean => name === MAIN || Object.hasOwn(OTHERS, name);

/** A built-in flow. The main one is there at once with its first question; `whole` brings the rest of it. */
export async function builtInFlow(name: string): Promise<{ flow: FlowInUse; whole: () => Promise<FlowInUse> }> {
  const other = OTHERS[name];
  if (other) {
    const [{ default: document }, { default: words }, { default: terms }] = await Promise.all([
      other.document(),
      // Until another language is there, every language gets British English, marked as such.
      (other.words['en-GB'] as () => Json<unknown>)(),
      glossary(),
    ]);
    const flow = inUse(document as FlowDocument, words as FlowWords, terms as Glossary);
    return { flow, whole: async () => flow };
  }
  const whole = async (): Promise<FlowInUse> => {
    const [{ default: document }, { default: words }, { default: terms }] = await Promise.all([mainFlow(), mainWords(), glossary()]);
    return inUse(document as FlowDocument, words as FlowWords, terms as Glossary);
  };
  return { flow: { ...inUse(opening, openingWords), isOpening: true }, whole };
}

export const inUse = (document: FlowDocument, words: FlowWords, terms?: Glossary): FlowInUse => ({
  document,
  machine: compile(document),
  words,
  ...(terms && { glossary: terms }),
});
