import { inUse } from './built-in-flows.ts';
import { loadFlow, type FlowSource } from './flow/load.ts';
import type { FlowInUse } from './session/flow-in-use.ts';
import type { Glossary } from './session/glossary.ts';

/** A flow handed over as a property: its routes and its words. */
export type HostFlow = Exclude<FlowSource, string | URL>;

/** A host's own flow, checked whole before any of it is used. Rejects with a `FlowError` that names every problem. */
export async function loadHostFlow(
  source: string | HostFlow,
  options: { readonly locale: string; readonly signal: AbortSignal },
): Promise<FlowInUse> {
  const from = typeof source === 'string' ? new URL(source, globalThis.document.baseURI) : source;
  const [{ document, words }, { default: terms }] = await Promise.all([
    loadFlow(from, (input, init) => fetch(input, init), options),
    import('../flows/glossary/en-GB.json', { with: { type: 'json' } }),
  ]);
  return inUse(document, words, terms as Glossary);
}
