import { SignpostChat } from './signpost-chat.ts';

// A second definition is harmless: a page may load the script twice.
if (!customElements.get('signpost-chat')) customElements.define('signpost-chat', SignpostChat);

export { SignpostChat };
