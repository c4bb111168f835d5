import { LitElement } from 'lit';
import { enGB } from '../../../src/locale/en-GB.ts';
import { enGBLater } from '../../../src/locale/en-GB.later.ts';
import type { Message } from '../../../src/session/message.ts';
import type { ViewModel } from '../../../src/session/view-model.ts';
import { conversation } from '../../../src/view/conversation.ts';
import { TurnFocus } from '../../../src/view/focus.ts';
import { enGBHandoff } from '../../../src/locale/en-GB.handoff.ts';
import { laterSteps, laterStyles } from '../../../src/view/later-steps.ts';
import { takeAway } from '../../../src/view/take-away.ts';
import { styles } from '../../../src/view/styles.ts';

/** The view on its own: draws a hand-made view model and keeps what it sends. No session, no flow, no network. */
export class ViewStage extends LitElement {
  static override styles = [...styles, ...laterStyles];
  static override properties = { model: { attribute: false }, isLaterHere: { attribute: false } };
  declare model: ViewModel | undefined;
  declare isLaterHere: boolean;
  readonly sent: Message[] = [];
  readonly #later = laterSteps(
    enGBLater,
    async () => takeAway(enGBHandoff, () => true),
    () => this.requestUpdate(),
  );

  constructor() {
    super();
    this.isLaterHere = true;
    new TurnFocus(this, () => this.model);
  }

  override render() {
    if (!this.model) return undefined;
    const send = (message: Message) => void this.sent.push(message);
    return conversation(this.model, send, enGB, this.isLaterHere ? this.#later : undefined);
  }
}
customElements.define('view-stage', ViewStage);
