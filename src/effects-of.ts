import type { Config } from './config/config.ts';
import { builtInFlow, isBuiltIn } from './built-in-flows.ts';
import { hear } from './safety/hear.ts';
import type { AlarmPack } from './safety/alarm-pack.ts';
import type { Effects } from './session/effects.ts';
import type { FlowInUse } from './session/flow-in-use.ts';
import { createOfferSearch } from './offer-search.ts';
import { createReader } from './reader.ts';

/** What effects tell the element that made them. */
export interface Reports {
  /** The rest of a flow's words has arrived. */
  readonly words: (flow: FlowInUse) => void;
  /** The host set something that can't be used. */
  readonly problem: (attribute: string, sentence: string, cause?: unknown) => void;
  readonly print: () => void;
  readonly copy: () => void;
  readonly leave: () => void;
}

/** The effects of one element: real files and real requests, each lazily loaded when it is first wanted. */
export function effectsOf(config: Config, packs: readonly AlarmPack[], reports: Reports): Effects & { readonly warm: () => void } {
  const search = createOfferSearch(config, reports.problem);
  const reader = createReader();
  return {
    hear: (text) => hear(text, packs),
    understand: reader.read,
    findOffers: search.find,
    loadFlow: ({ flow }) => loadFlow(flow, reports),
    print: reports.print,
    copy: reports.copy,
    leave: reports.leave,
    /** Fetches what the next questions will want, while nobody is waiting for it. */
    warm: () => {
      reader.warm();
      search.warm();
    },
  };
}

const MAIN = 'what-matters';

async function loadFlow(name: string, { words, problem }: Reports): Promise<FlowInUse> {
  if (!isBuiltIn(name)) {
    try {
      const { loadHostFlow } = await import('./host-flow.ts');
      return await loadHostFlow(name);
    } catch (error) {
      problem('flow', `${error instanceof Error ? error.message : String(error)} The built-in conversation is used instead.`, error);
    }
  }
  const { flow, whole } = await builtInFlow(isBuiltIn(name) ? name : MAIN);
  void whole().then(words, (error: unknown) =>
    problem('flow', 'The rest of the words could not be loaded. Check that all files of the widget are on your site, and reload the page.', error),
  );
  return flow;
}
