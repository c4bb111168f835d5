import type { Config } from './config/config.ts';
import { builtInFlow, isBuiltIn } from './built-in-flows.ts';
import type { Effects } from './session/effects.ts';
import type { HostFlow } from './host-flow.ts';
import type { OfferSource } from './offers/host-source.ts';
import type { FlowInUse } from './session/flow-in-use.ts';
import { createListener } from './listener.ts';
import { createOfferSearch } from './offer-search.ts';
import { createReader } from './reader.ts';

/** What effects tell the element that made them. */
export interface Reports {
  /** The rest of a flow's words has arrived. */
  readonly words: (flow: FlowInUse) => void;
  /** The host set something that can't be used. */
  readonly problem: (attribute: string, sentence: string) => void;
  readonly take: Effects['take'];
  readonly leave: () => void;
}

/** What a host handed over as properties. */
export interface Handed {
  readonly flowDocument: HostFlow | undefined;
  readonly source: OfferSource | undefined;
}

/** Parts that load in the background. */
interface Warm {
  /** Fetches what the next questions will want, while nobody is waiting for it. */
  readonly warm: () => void;
  /** Resolves when words of danger can be heard; own words wait for it. */
  readonly listening: () => Promise<void>;
}

/** The effects of one element: real files and real requests, each lazily loaded when it is first wanted. */
export function effectsOf(config: Config, { flowDocument, source }: Handed, reports: Reports): Effects & Warm {
  const listener = createListener(() =>
    reports.problem(
      'flow',
      'The words of danger could not be loaded. Check that all files of the widget are on your site.',
    ),
  );
  const search = createOfferSearch(config, source, reports.problem);
  const reader = createReader();
  let hasBegun = false;
  return {
    hear: listener.hear,
    listening: listener.ready,
    understand: reader.read,
    findOffers: search.find,
    loadFlow: ({ flow, locale }, signal) => {
      // Its first question alone is no conversation to go on with: what is on the page now would go.
      const isFirst = !hasBegun;
      hasBegun = true;
      return loadFlow(flow, (flow === config.flow && flowDocument) || flow, { locale, signal, isFirst }, reports);
    },
    take: reports.take,
    openPlan: (text, context) =>
      import('./kept-plan.ts')
        .then(({ openPlan }) => openPlan(text, context, search.list))
        .catch(() => ({ flowName: 'check-in', kept: { is: 'problem', problem: 'not-loaded' } })),
    leave: reports.leave,
    warm: () => {
      reader.warm();
      search.warm();
    },
  };
}

const MAIN = 'what-matters';

/** A host's own flow, or the built-in one of that name; where a host's can't be used, the main built-in one goes on. */
async function loadFlow(
  name: string,
  source: string | HostFlow,
  options: { readonly locale: string; readonly signal: AbortSignal; readonly isFirst: boolean },
  { words, problem }: Reports,
): Promise<FlowInUse> {
  const isOwn = typeof source === 'string' && isBuiltIn(source);
  if (!isOwn) {
    try {
      const { loadHostFlow } = await import('./host-flow.ts');
      return await loadHostFlow(source, options);
    } catch (error) {
      if (options.signal.aborted) throw error;
      problem(
        'flow',
        `${error instanceof Error ? error.message : String(error)}\nThe built-in conversation is used instead.`,
      );
    }
  }
  const { flow, whole } = await builtInFlow(isBuiltIn(name) ? name : MAIN, options);
  void whole().then(words, () =>
    problem(
      'flow',
      'The rest of the words could not be loaded. Check that all files of the widget are on your site, and reload the page.',
    ),
  );
  return flow;
}
