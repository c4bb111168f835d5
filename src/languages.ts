import type { LanguageTag } from './base/language.ts';
import type { FlowWords } from './flow/words.ts';
import type { FirstWords, InterfaceWords } from './locale/en-GB.ts';
import type { LaterWords } from './locale/en-GB.later.ts';
import type { SafetyWords } from './safety/words.ts';
import type { Glossary } from './session/glossary.ts';

/** Words of one language besides those of its flows. */
export interface Language {
  readonly first: InterfaceWords;
  readonly later: LaterWords;
  readonly safety: SafetyWords;
}
type Json = Promise<{ readonly default: unknown }>;
interface Source {
  readonly first: () => Promise<InterfaceWords>;
  readonly later: () => Promise<LaterWords>;
  readonly safety: () => Json;
  readonly glossary: () => Json;
  readonly flows: Readonly<Record<string, () => Json>>;
}

/** What contacts say, in each of these languages. */
const CONTACTS: Readonly<Record<string, () => Json>> = {
  'en-GB-x-easy': () => import('../flows/safety/contacts.en-GB-x-easy.json', { with: { type: 'json' } }),
  'cy-GB': () => import('../flows/safety/contacts.cy-GB.json', { with: { type: 'json' } }),
  pl: () => import('../flows/safety/contacts.pl.json', { with: { type: 'json' } }),
  ur: () => import('../flows/safety/contacts.ur.json', { with: { type: 'json' } }),
};
async function spoken(words: FirstWords): Promise<InterfaceWords> {
  const [{ readsIn }, contacts] = await Promise.all([import('./locale/reads.ts'), CONTACTS[words.locale]?.()]);
  const said = contacts?.default as { readonly lines: Readonly<Record<string, string>> } | undefined;
  return { ...words, reads: readsIn(said?.lines ?? {}) };
}

/** Easy read is its words, and a picture beside each. */
async function easyRead(): Promise<InterfaceWords> {
  const [{ enGBEasy }, { enGBEasyCards }, { pictured }, { default: pictures }] = await Promise.all([
    import('./locale/en-GB-x-easy.ts'),
    import('./locale/en-GB-x-easy.cards.ts'),
    import('./view/pictures/pictured.ts'),
    import('../flows/pictures.json', { with: { type: 'json' } }),
  ]);
  return { ...(await spoken(enGBEasy)), show: pictured(pictures, enGBEasyCards) };
}

/** Every language but British English, which is there from the start. */
const SOURCES: Readonly<Record<Exclude<LanguageTag, 'en-GB'>, Source>> = {
  'en-GB-x-easy': {
    first: easyRead,
    later: async () => (await import('./locale/en-GB-x-easy.later.ts')).enGBEasyLater,
    safety: () => import('../flows/safety/en-GB-x-easy.json', { with: { type: 'json' } }),
    glossary: () => import('../flows/glossary/en-GB-x-easy.json', { with: { type: 'json' } }),
    flows: {
      'what-matters': () => import('../flows/what-matters/en-GB-x-easy.json', { with: { type: 'json' } }),
      professional: () => import('../flows/professional/en-GB-x-easy.json', { with: { type: 'json' } }),
      'check-in': () => import('../flows/check-in/en-GB-x-easy.json', { with: { type: 'json' } }),
    },
  },
  'cy-GB': {
    first: async () => spoken((await import('./locale/cy-GB.ts')).cyGB),
    later: async () => (await import('./locale/cy-GB.later.ts')).cyGBLater,
    safety: () => import('../flows/safety/cy-GB.json', { with: { type: 'json' } }),
    glossary: () => import('../flows/glossary/cy-GB.json', { with: { type: 'json' } }),
    flows: {
      'what-matters': () => import('../flows/what-matters/cy-GB.json', { with: { type: 'json' } }),
      professional: () => import('../flows/professional/cy-GB.json', { with: { type: 'json' } }),
      'check-in': () => import('../flows/check-in/cy-GB.json', { with: { type: 'json' } }),
    },
  },
  pl: {
    first: async () => spoken((await import('./locale/pl.ts')).pl),
    later: async () => (await import('./locale/pl.later.ts')).plLater,
    safety: () => import('../flows/safety/pl.json', { with: { type: 'json' } }),
    glossary: () => import('../flows/glossary/pl.json', { with: { type: 'json' } }),
    flows: {
      'what-matters': () => import('../flows/what-matters/pl.json', { with: { type: 'json' } }),
      professional: () => import('../flows/professional/pl.json', { with: { type: 'json' } }),
      'check-in': () => import('../flows/check-in/pl.json', { with: { type: 'json' } }),
    },
  },
  ur: {
    first: async () => spoken((await import('./locale/ur.ts')).ur),
    later: async () => (await import('./locale/ur.later.ts')).urLater,
    safety: () => import('../flows/safety/ur.json', { with: { type: 'json' } }),
    glossary: () => import('../flows/glossary/ur.json', { with: { type: 'json' } }),
    flows: {
      'what-matters': () => import('../flows/what-matters/ur.json', { with: { type: 'json' } }),
      professional: () => import('../flows/professional/ur.json', { with: { type: 'json' } }),
      'check-in': () => import('../flows/check-in/ur.json', { with: { type: 'json' } }),
    },
  },
};

export async function loadLanguage(tag: Exclude<LanguageTag, 'en-GB'>): Promise<Language> {
  const source = SOURCES[tag];
  const [first, later, { default: safety }] = await Promise.all([source.first(), source.later(), source.safety()]);
  return { first, later, safety: safety as SafetyWords };
}

/** The words of a built-in flow and of its glossary. */
export async function loadFlowWords(
  tag: Exclude<LanguageTag, 'en-GB'>,
  flow: string,
): Promise<{ readonly words: FlowWords; readonly glossary: Glossary } | undefined> {
  const { flows, glossary } = SOURCES[tag];
  const [words, terms] = await Promise.all([flows[flow]?.(), glossary()]);
  return words && { words: words.default as FlowWords, glossary: terms.default as Glossary };
}
