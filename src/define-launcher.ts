import { SignpostLauncher } from './signpost-launcher.ts';

// A second definition is harmless: a page may load the script twice.
if (!customElements.get('signpost-launcher')) customElements.define('signpost-launcher', SignpostLauncher);

export { SignpostLauncher };
