import { SignpostLauncher } from './signpost-launcher.ts';

// On a server there is no registry. A second definition is harmless: a page may load the script twice.
const registry = globalThis.customElements as CustomElementRegistry | undefined;
if (registry && !registry.get('signpost-launcher')) registry.define('signpost-launcher', SignpostLauncher);

export { SignpostLauncher };
