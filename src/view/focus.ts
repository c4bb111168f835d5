import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewModel } from '../session/view-model.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Takes the person to what is new: after an answer the focus goes to the next question's heading, or to a card's, or
 * back to *Urgent help* when its panel closes. At load nothing takes the focus or scrolls. Somebody who is elsewhere on
 * the page stays there, and the heading is read out politely instead. In another language the question is shown from its
 * top, and the focus stays where the language was chosen.
 */
export class TurnFocus implements ReactiveController {
  readonly #host: Host;
  readonly #model: () => ViewModel | undefined;
  #turn: string | undefined;
  #spoken: string | undefined;
  /** Safari gives no focus to a button that is tapped, so a tap counts as being here. */
  #wasTapped = false;
  #isHere = false;
  #hadFocus = false;

  constructor(host: Host, model: () => ViewModel | undefined) {
    this.#host = host;
    this.#model = model;
    host.addController(this);
    host.addEventListener('click', () => (this.#wasTapped = true));
  }

  hostUpdate(): void {
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    this.#hadFocus = this.#host.matches(':focus-within');
    // Still here when the heading is late: the part that draws it was on its way, and the old answer is gone.
    this.#isHere = this.#hadFocus || (isNowhere && (this.#isHere || this.#wasTapped));
  }

  hostUpdated(): void {
    const model = this.#model();
    const root = this.#host.shadowRoot;
    if (!model || !root) return;
    const turn = turnOf(model);
    const before = this.#turn;
    const hasClosed = before === URGENT && turn !== URGENT;
    const goal = root.querySelector<HTMLElement>(hasClosed ? '.urgent-help' : '[data-turn]:not([hidden] *)');
    // The words of the question arrive first, and then those around it: what moves, moves once.
    const spoken = root.querySelector<HTMLElement>('.signpost')?.lang;
    const isOtherLanguage = spoken === model.locale && spoken !== this.#spoken;
    if (isOtherLanguage) this.#spoken = spoken;
    if (turn === before) {
      // What had the focus has gone, and nothing new has come: a notice, or what was heard.
      if (this.#hadFocus && !this.#host.matches(':focus-within')) goal?.focus({ preventScroll: true });
      if (isOtherLanguage && this.#isHere && goal) bringUp(goal);
      return;
    }
    if (!goal) return;
    this.#turn = turn;
    if (before === undefined && turn !== URGENT) return;
    const announcer = root.querySelector('[data-announce]');
    if (announcer) announcer.textContent = this.#isHere ? '' : goal.textContent;
    if (this.#isHere) show(goal);
  }
}

const URGENT = 'urgent';
/** What the person is looking at: the panel of urgent help, or a card and a question. */
const turnOf = ({ urgent, card, step }: ViewModel): string => (urgent ? URGENT : `${card?.id ?? ''} ${step?.id ?? ''}`);

function show(goal: HTMLElement): void {
  goal.focus({ preventScroll: true });
  bringUp(goal);
}

/** Scrolls only if what belongs to a heading cannot be seen: then to its top, so that reading starts there. */
function bringUp(goal: HTMLElement): void {
  const whole = goal.closest('.turn, .card') ?? goal;
  const { top, bottom } = whole.getBoundingClientRect();
  // What stays at the top of the window covers what is scrolled under it.
  const header = (goal.getRootNode() as ShadowRoot).querySelector('header');
  if (top < (header?.getBoundingClientRect().bottom ?? 0) || bottom > innerHeight)
    whole.scrollIntoView({ block: 'start' });
}
