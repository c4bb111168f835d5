import { inUse } from './built-in-flows.ts';
import { loadFlow } from './flow/load.ts';
import type { FlowInUse } from './session/flow-in-use.ts';
import type { Glossary } from './session/glossary.ts';

/** A host's own flow, checked whole before any of it is used. Rejects with a `FlowError` that names every problem. */
export async function loadHostFlow(address: string): Promise<FlowInUse> {
  const [{ document, words }, { default: terms }] = await Promise.all([
    loadFlow(new URL(address, globalThis.document.baseURI), (input, init) => fetch(input, init)),
    import('../flows/glossary/en-GB.json', { with: { type: 'json' } }),
  ]);
  return inUse(document, words, terms as Glossary);
}
