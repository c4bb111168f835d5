import { attributesFrom } from './embed/from-address.ts';
import { tellHeight } from './embed/tell-height.ts';

// For the embed page, which stands in a frame on sites that take every script out. Its one conversation is set up from
// its address before the conversation itself is loaded, so that it starts only once.
const { attributes, refused } = attributesFrom(new URL(location.href));
const chat = document.querySelector('signpost-chat');
for (const [name, value] of attributes) chat?.setAttribute(name, value);
for (const { attribute, sentence } of refused) console.error(`signpost-embed, attribute ${attribute}: ${sentence}`);
const language = attributes.get('lang');
if (language) document.documentElement.lang = language;
// A style by script needs no exception from a strict policy, as one in the page would.
document.body.style.margin = '0';
tellHeight(window);
// Not built into this file: a browser that has it from the site's other pages need not load it again.
import(new URL('signpost-chat.js', import.meta.url).href).catch((error: unknown) => {
  console.error(
    'signpost-embed: the conversation could not be loaded. Check that signpost-chat.js is beside signpost-embed.js.',
    error,
  );
});
