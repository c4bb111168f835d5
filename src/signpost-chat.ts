import { adoptStyles, LitElement, type TemplateResult } from 'lit';
import { createActor, type ActorRefFrom } from 'xstate';
import { languageLike } from './base/language.ts';
import { readConfig, type Config } from './config/config.ts';
import { effectsOf } from './effects-of.ts';
import { SignpostProblemEvent, SignpostReadyEvent, SignpostStepEvent } from './events.ts';
import type { HostFlow } from './host-flow.ts';
import type { LaterView } from './later-view.ts';
import { pause } from './in-slices.ts';
import { enGB, type InterfaceWords } from './locale/en-GB.ts';
import type { OfferSource } from './offers/host-source.ts';
import { onPageEvents } from './page-events.ts';
import { takePlanFromAddress } from './plan-in-address.ts';
import { PROPERTIES, valuesOf } from './properties.ts';
import { firstSafetyParts, loadSafetyParts } from './safety-parts.ts';
import type { Message } from './session/message.ts';
import { sessionWith } from './session/session.ts';
import { nothingYet, viewOf, type Snapshot } from './session/view-of.ts';
import type { ViewModel } from './session/view-model.ts';
import { settingOf } from './setting-of.ts';
import { ActorController } from './view/actor-controller.ts';
import { conversation } from './view/conversation.ts';
import { TurnFocus } from './view/focus.ts';
import { goTo, leave } from './view/leave.ts';
import { styles } from './view/styles.ts';

type Session = ActorRefFrom<ReturnType<typeof sessionWith>>;

/**
 * The conversation, in its place on a page.
 *
 * @fires signpost-ready - The first question can be seen.
 * @fires signpost-problem - Something that the host set can't be used; says what, and what to do.
 * @fires signpost-step - Another step is shown; only with the attribute `report-steps`.
 * @fires signpost-gap - Nothing on the list fitted: ids of what mattered, and the area; only with `report-steps`.
 * @slot - Shown until the widget works, and when it can't: a phone number.
 * @slot title - The heading, in place of ours.
 * @slot urgent - More urgent help of the host's own, beside ours.
 * @slot privacy - A privacy line, in place of ours.
 * @cssprop --signpost-accent - Your colour. The colour of words on it is worked out, in light and dark.
 * @cssprop --signpost-font - The font. Without it, the device's own.
 * @cssprop --signpost-radius - How round corners are.
 * @cssprop --signpost-top - How far down the bar with *Urgent help* stays, under a bar of your own.
 * @tagname signpost-chat
 */
export class SignpostChat extends LitElement {
  static override readonly styles = [...styles];
  static override readonly properties = Object.fromEntries(
    PROPERTIES.map(([property, attribute]) => [property, { attribute }]),
  );
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  declare flow: string | null;
  declare offers: string | null;
  declare offersFrom: string | null;
  declare place: string | null;
  declare nation: string | null;
  declare languages: string | null;
  declare contacts: string | null;
  declare remember: string | null;
  declare exitTo: string | null;
  declare noWords: string | null;
  declare reportSteps: string | null;
  /** A conversation of the host's own, in place of an address in `flow`. Checked before any of it is used. */
  declare flowDocument: HostFlow | undefined;
  /** The host's own way of finding offers, before `offers`. It is told ids, an age band and a place, and no words. */
  declare source: OfferSource | undefined;

  readonly #view = new ActorController<Snapshot, Message, ViewModel>(this, viewOf);
  #session: Session | undefined;
  #config: Config | undefined;
  #later: LaterView | undefined;
  #words: InterfaceWords = enGB;
  #stopListening: (() => void) | undefined;
  #effects: ReturnType<typeof effectsOf> | undefined;
  #isReady = false;
  /** What the host had set when the session was started. */
  #set: readonly unknown[] = [];
  /** The session that has, or is being given, what the first question does not need. */
  #laterFor: Session | undefined;
  #shownStep: string | undefined;

  constructor() {
    super();
    new TurnFocus(this, () => this.#view.seen);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening ??= onPageEvents(
      () => this.#session?.send({ type: 'leave' }),
      () => this.restart(),
      this.#openKept,
    );
    if (this.#session === undefined && this.hasUpdated) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move in the page is not a goodbye: only an element that stays away forgets.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stopListening?.();
      this.#stopListening = undefined;
      this.#stop();
    });
  }

  /** Starts the conversation anew and forgets what was said. */
  restart(): void {
    this.#session?.send({ type: 'restart' });
  }

  /** Forgets the conversation, as Leave does, without going anywhere. Nothing is kept on the device to begin with. */
  forget(): void {
    this.restart();
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    const locale = name === 'lang' && now !== before && languageLike(now ?? '', this.#config?.languages ?? []);
    if (locale) this.#session?.send({ type: 'language', locale });
  }

  /** The first time in three turns, so that the page can answer in between: all at once would stop a slow phone. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await pause();
      this.willUpdate();
      await pause();
    }
    await super.scheduleUpdate();
  }

  /** Starts anew when the host has set something else. */
  protected override willUpdate(): void {
    const set = PROPERTIES.map(([property]) => this[property as 'flow']);
    const isSame = this.#session && set.every((value, at) => value === this.#set[at]);
    this.#set = set;
    if (this.isConnected && !isSame) this.#start();
  }

  protected override render(): TemplateResult {
    return conversation(this.#view.seen ?? nothingYet, this.#send, this.#words, this.#later);
  }

  protected override updated(): void {
    const locale = this.#view.seen?.locale;
    // A language that can't be fetched leaves the words as they were.
    if (this.#later && locale && locale !== this.#words.locale) void this.#speak(locale).catch(() => undefined);
    const { step, phase } = this.#view.seen ?? nothingYet;
    // A conversation may begin with a kind of step that has yet to arrive: looking at a kept plan does.
    const shown = step?.id ?? (phase === 'talking' ? '' : undefined);
    if (shown === undefined || shown === this.#shownStep) return;
    this.#shownStep = shown;
    void this.#loadLater();
    if (!step) return;
    if (!this.#isReady) {
      this.#isReady = true;
      this.dispatchEvent(new SignpostReadyEvent());
    } else this.#effects?.warm();
    if (this.#config?.reportSteps) this.dispatchEvent(new SignpostStepEvent(step.id));
  }

  #start(): void {
    this.#stop();
    const attribute = valuesOf(this);
    const config = readConfig(attribute);
    this.#config = config;
    void import('./config/problems.ts').then(({ problemsIn }) =>
      problemsIn(attribute).forEach((problem) => this.#report(problem.attribute, problem.sentence)),
    );
    const effects = effectsOf(config, this, {
      // Words that come late belong to the session that asked, not to one that the host has set up since.
      words: (flow) => session.send({ type: 'arrived.words', flow }),
      problem: this.#report,
      // Nothing can be taken away before the part that draws it has arrived.
      take: (handOver) => (this.#later as LaterView).take(handOver, this.renderRoot as ShadowRoot),
      leave: () => leave({ wipe: () => this.replaceChildren(), go: () => goTo(config.exitTo) }, this.ownerDocument),
    });
    this.#effects = effects;
    const session: Session = createActor(sessionWith(effects), {
      input: settingOf(config, this.lang || (this.closest<HTMLElement>('[lang]')?.lang ?? '')),
    });
    this.#session = session;
    this.#view.watch(session);
    session.start();
    session.send({ type: 'arrived.safety', safety: firstSafetyParts });
    this.#openKept();
  }

  /** Opens the plan in the address, if there is one. */
  readonly #openKept = (): void => {
    const text = takePlanFromAddress();
    if (!text) return;
    // It may be pasted where somebody is talking already: a plan begins anew.
    this.restart();
    this.#session?.send({ type: 'plan.open', text });
  };

  #stop(): void {
    this.#view.watch(undefined);
    this.#session?.stop();
    this.#session = undefined;
    this.#isReady = false;
    this.#shownStep = undefined;
  }

  /** What the first question does not need; fetched once it can be seen, and again at the next step if that failed. */
  async #loadLater(): Promise<void> {
    const [session, config] = [this.#session, this.#config];
    if (this.#laterFor === session || !config) return;
    this.#laterFor = session;
    try {
      const loading = loadSafetyParts().then((safety) => {
        session?.send({ type: 'arrived.safety', safety });
        return safety;
      });
      const [safety, { guardTyping, laterLogic, laterStyles, reportGaps }] = await Promise.all([
        loading,
        import('./later-view.ts'),
      ]);
      // The page may have taken the element away, or set it up anew, in the meantime.
      if (this.#session !== session) return;
      await this.#speak(this.#view.seen?.locale ?? 'en-GB');
      if (this.renderRoot instanceof ShadowRoot) adoptStyles(this.renderRoot, [...styles, ...laterStyles]);
      guardTyping(this.renderRoot);
      if (session && config.reportSteps) reportGaps(session, this);
      session?.send({ type: 'arrived.later', later: laterLogic });
      this.requestUpdate();
      if (!config.contacts) return;
      const { withHostContacts } = await import('./host-contacts.ts');
      session?.send({ type: 'arrived.contacts', ...(await withHostContacts(safety, config.contacts)) });
    } catch (error) {
      this.#report(this.#later ? 'contacts' : 'flow', error instanceof Error ? error.message : String(error));
      if (this.#later) return;
      this.#laterFor = undefined;
      session?.send({ type: 'noticed', notice: { is: 'flow-refused' } });
    }
  }

  /** Takes up a language: its words of the interface, and its cards, in English too until somebody has reviewed them. */
  async #speak(locale: string): Promise<void> {
    const { keepGiven, laterView, speech } = await import('./later-view.ts');
    const { first, later, safety } = await speech(locale);
    const giveBack = keepGiven(this.renderRoot);
    this.#words = first;
    this.#later = laterView(first, later, () => this.requestUpdate());
    if (safety) this.#session?.send({ type: 'arrived.cards', ...safety });
    this.requestUpdate();
    await this.updateComplete;
    giveBack();
  }

  readonly #send = (message: Message): void => {
    const session = this.#session;
    if (message.type !== 'tell') session?.send(message);
    else void this.#effects?.listening().then(() => session?.send(message));
  };

  readonly #report = (attribute: string, sentence: string): void => {
    console.error(`signpost-chat, attribute ${attribute}: ${sentence}`);
    this.dispatchEvent(new SignpostProblemEvent(attribute, sentence));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-chat': SignpostChat;
  }
}
