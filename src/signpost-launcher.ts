import type { HostFlow } from './host-flow.ts';
import { enGBLauncher as words } from './locale/en-GB.launcher.ts';
import type { OfferSource } from './offers/host-source.ts';

/** Attributes that are about the button and not about the conversation. */
const OWN = ['label', 'close-label', 'corner', 'id', 'class', 'style', 'slot', 'part', 'hidden'];
/** Slots of the conversation that a host can fill from here; the nameless one is shown until the conversation works. */
const SLOTS = ['title', 'urgent', 'privacy', ''];

// Colours as in view/tokens.styles.ts: this small file loads without the view.
const styles = `
:host{display:inline-block}
:host([hidden]){display:none}
button,dialog{all:initial;box-sizing:border-box;font:700 medium/1.25 var(--signpost-font,system-ui,sans-serif);color-scheme:light dark;--a:#0f5f63;--o:#fff;--s:#fdfbf8;--i:#1d2b2e;--c:#0f5f63;--k:min(l,.47) min(c,.15)}
@media(prefers-color-scheme:dark){button,dialog{--a:#7fd1c7;--o:#0c1f1d;--s:#14201f;--i:#f1f5f3;--c:#7fd1c7;--k:max(l,.8) min(c,.11)}}
@supports(color:oklch(from red l c h)){button,dialog{--a:oklch(from var(--signpost-accent,var(--c)) var(--k) h)}}
button{min-block-size:48px;padding:10px 20px;border:2px solid transparent;border-radius:24px;background:var(--a);color:var(--o);cursor:pointer}
button[slot]{min-block-size:44px;padding:8px 12px;border:2px solid #8a989a;border-radius:var(--signpost-radius,14px);background:none;color:var(--i)}
button:focus-visible{outline:3px solid #1d2b2e;outline-offset:1px;box-shadow:0 0 0 7px #fff}
dialog{position:fixed;inset:0;inline-size:100%;block-size:100%;block-size:100dvh;overflow:auto;overscroll-behavior:contain;background:var(--s);color:var(--i)}
dialog:not([open]){display:none}
::backdrop{background:#0008}
@media(min-width:640px){
:host([corner]){position:fixed;inset-block-end:16px;inset-inline-end:16px;z-index:var(--signpost-z,10)}
dialog{inset:auto;inset-block-end:16px;inset-inline-end:16px;inline-size:420px;block-size:calc(100% - 32px);border-radius:var(--signpost-radius,14px)}
}
@media print{button{display:none}}`;

/** Where there is no page (a server that only renders), the file can still be imported. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * A button that opens the conversation in a dialog, and loads it on the first sign that somebody wants it: a pointer
 * over the button, focus, or a press. It opens nothing by itself but a kept plan in the address, and remembers nothing.
 * Its attributes, slots and the properties `flowDocument` and `source` are those of `<signpost-chat>`; what is inside it
 * is shown until the conversation works, and wherever it can't.
 *
 * @slot label - What the button says.
 * @attr label - What the button says, where nothing is in the slot.
 * @attr close-label - What the button that closes the dialog says.
 * @attr corner - On wide screens the button stays in the corner; on small ones it is always where its tag is.
 * @cssprop --signpost-z - How far in front of the page the button in the corner is.
 * @tagname signpost-launcher
 */
export class SignpostLauncher extends Base {
  static readonly observedAttributes = ['label', 'close-label'];

  /** Loads the conversation. Replace it to load it from elsewhere. */
  static load = (): Promise<unknown> => import('./define.ts');

  /** As in `<signpost-chat>`; set it before the button is pressed. */
  declare flowDocument: HostFlow | undefined;
  /** As in `<signpost-chat>`; set it before the button is pressed. */
  declare source: OfferSource | undefined;

  readonly #button = document.createElement('button');
  readonly #close = document.createElement('button');
  readonly #dialog = document.createElement('dialog');
  readonly #label = document.createElement('slot');
  readonly #watch = new MutationObserver(() => this.#passOn());
  #chat: HTMLElement | undefined;
  #isLoading = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    this.#label.name = 'label';
    this.#button.type = this.#close.type = 'button';
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#button.append(this.#label);
    this.#close.slot = 'close';
    this.attributeChangedCallback();
    for (const intent of ['pointerenter', 'focus']) this.#button.addEventListener(intent, () => this.#load());
    this.#button.addEventListener('click', () => this.open());
    this.#close.addEventListener('click', () => this.close());
    // Safari gives no focus to a button that is tapped, so a browser's own return of the focus is not enough.
    this.#dialog.addEventListener('close', () => this.#button.focus({ preventScroll: true }));
    dress(root);
    root.append(this.#button, this.#dialog);
  }

  connectedCallback(): void {
    this.#watch.observe(this, { attributes: true });
    addEventListener('hashchange', this.#openKept);
    this.#openKept();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#openKept);
    this.#watch.disconnect();
    this.#dialog.close();
  }

  attributeChangedCallback(): void {
    this.#label.textContent = this.getAttribute('label') || words.open;
    this.#close.textContent = this.getAttribute('close-label') || words.close;
  }

  /** Opens the conversation, as the button does. */
  open(): void {
    this.#load();
    if (!this.#chat) {
      this.#chat = document.createElement('signpost-chat');
      Object.assign(this.#chat, { flowDocument: this.flowDocument, source: this.source });
      for (const name of SLOTS) if (this.#has(name)) this.#chat.append(slotFor(name));
      this.#chat.append(this.#close);
      this.#passOn();
      this.#dialog.append(this.#chat);
    }
    const says = this.#label.assignedNodes({ flatten: true }).map(({ textContent }) => textContent);
    this.#dialog.ariaLabel = says.join(' ').trim();
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  /** Closes the dialog. The conversation stays as it is until the page goes or the person leaves. */
  close(): void {
    this.#dialog.close();
  }

  /** Whoever comes with a kept plan came to see it. */
  readonly #openKept = (): void => {
    if (location.hash.startsWith('#signpost-plan=')) this.open();
  };

  #has(slot: string): boolean {
    return slot === '' || this.querySelector(`:scope > [slot="${slot}"]`) !== null;
  }

  /** Gives the conversation the attributes that a host has set here. */
  #passOn(): void {
    for (const { name, value } of this.attributes)
      if (!OWN.includes(name) && this.#chat?.getAttribute(name) !== value) this.#chat?.setAttribute(name, value);
  }

  #load(): void {
    if (this.#isLoading) return;
    this.#isLoading = true;
    // Where it can't be loaded, what the host put inside stays in the dialog, and the next press tries again.
    SignpostLauncher.load().catch((error: unknown) => {
      this.#isLoading = false;
      console.error(
        'signpost-launcher: the conversation could not be loaded. Check that signpost-chat.js is beside signpost-launcher.js.',
        error,
      );
    });
  }
}

function slotFor(name: string): HTMLSlotElement {
  const slot = document.createElement('slot');
  slot.name = slot.slot = name;
  return slot;
}

/** How many launchers there have been. */
let dressed = 0;

/** Constructed styles need no exception from a host's content security policy; older browsers have none. */
function dress(root: ShadowRoot): void {
  // WebKit keeps what it worked out for equal styles, and misses a resize while none of them is in the page: a number
  // makes these styles nobody else's. Seen in WebKitGTK 2.50; it can go when launcher.test.ts passes in WebKit without.
  const own = `${styles}/*${dressed++}*/`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(own);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = own;
    root.append(element);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-launcher': SignpostLauncher;
  }
}
