import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As much of an actor as a view may use: look at it, hear of changes, speak to it. An XState actor fits. */
export interface Watched<Snapshot, Message> {
  getSnapshot(): Snapshot;
  subscribe(observer: { next: () => void; error: () => void; complete: () => void }): { unsubscribe(): void };
  send(message: Message): void;
}

/**
 * Shows an actor to a Lit element: the element is drawn anew when what it looks at changes.
 *
 * It watches and never owns: whoever made the actor starts and stops it, so an element that is moved in the page loses
 * nothing. Made because `@xstate/lit` is not on npm yet; when it is, `watch` and `seen` are all there is to replace.
 *
 * @param look Takes from a snapshot what the element draws; equal results (`Object.is`) draw nothing.
 */
export class ActorController<Snapshot, Message, Seen> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #look: (snapshot: Snapshot) => Seen;
  #actor: Watched<Snapshot, Message> | undefined;
  #stop: (() => void) | undefined;
  #isConnected = false;
  #seen: Seen | undefined;

  constructor(host: ReactiveControllerHost, look: (snapshot: Snapshot) => Seen) {
    this.#host = host;
    this.#look = look;
    host.addController(this);
  }

  /** What was looked at last; `undefined` until there is an actor. */
  get seen(): Seen | undefined {
    return this.#seen;
  }

  /** Watches another actor from now on, or none. */
  watch(actor: Watched<Snapshot, Message> | undefined): void {
    this.#unsubscribe();
    this.#actor = actor;
    if (this.#isConnected) this.#subscribe();
    this.#read();
  }

  send(message: Message): void {
    this.#actor?.send(message);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#subscribe();
    // The actor may have moved on while the element was out of the page.
    this.#read();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#unsubscribe();
  }

  #subscribe(): void {
    this.#unsubscribe();
    const read = () => this.#read();
    const subscription = this.#actor?.subscribe({ next: read, error: read, complete: read });
    this.#stop = () => subscription?.unsubscribe();
  }

  #unsubscribe(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #read(): void {
    const seen = this.#actor && this.#look(this.#actor.getSnapshot());
    if (Object.is(seen, this.#seen)) return;
    this.#seen = seen;
    this.#host.requestUpdate();
  }
}
