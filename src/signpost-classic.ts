/**
 * The widget for pages whose editor takes `type="module"` out of a script's tag: a plain script that loads the modules
 * beside it. It loads what the page has a tag for, and nothing on a page that has none, so that it may stand in the
 * frame of a whole site.
 */

// A browser tells where a script came from only while the script runs for the first time.
const from = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

const loaded = new Set<string>();

function load(tag: string): void {
  if (loaded.has(tag) || !document.querySelector(tag)) return;
  loaded.add(tag);
  import(new URL(`${tag}.js`, from).href).catch((error: unknown) => {
    console.error(
      `signpost-classic: ${tag}.js could not be loaded. Check that it is beside signpost-classic.js, and if that is on another site, that the site sends Access-Control-Allow-Origin.`,
      error,
    );
  });
}
const loadAll = (): void => ['signpost-chat', 'signpost-launcher'].forEach(load);

if (from) {
  loadAll();
  // A script in the head comes before the tags of its page; some editors add theirs when everything else is there.
  document.addEventListener('DOMContentLoaded', loadAll);
  addEventListener('load', loadAll);
} else {
  console.error('signpost-classic: where the files are is not known. Load this file by the src of a script’s tag.');
}
