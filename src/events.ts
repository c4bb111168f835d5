/** Bubbling and composed, and never with a word that a person wrote. */
class SignpostEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The first question can be seen. */
export class SignpostReadyEvent extends SignpostEvent {
  constructor() {
    super('signpost-ready');
  }
}

/** Something that the host set can't be used; `sentence` says what, and what to do. */
export class SignpostProblemEvent extends SignpostEvent {
  readonly attribute: string;
  readonly sentence: string;
  constructor(attribute: string, sentence: string) {
    super('signpost-problem');
    this.attribute = attribute;
    this.sentence = sentence;
  }
}

/** Another step is shown. Sent only with the attribute `report-steps`, as a step can say something about a person. */
export class SignpostStepEvent extends SignpostEvent {
  readonly step: string;
  constructor(step: string) {
    super('signpost-step');
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'signpost-ready': SignpostReadyEvent;
    'signpost-problem': SignpostProblemEvent;
    'signpost-step': SignpostStepEvent;
  }
}
