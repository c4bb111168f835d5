import { LitElement } from 'lit';
import pictures from '../../../flows/pictures.json' with { type: 'json' };
import { enGB, type InterfaceWords } from '../../../src/locale/en-GB.ts';
import { enGBLater, type LaterWords } from '../../../src/locale/en-GB.later.ts';
import { enGBEasyCards } from '../../../src/locale/en-GB-x-easy.cards.ts';
import { enGBEasyLater } from '../../../src/locale/en-GB-x-easy.later.ts';
import { enGBEasy } from '../../../src/locale/en-GB-x-easy.ts';
import type { Message } from '../../../src/session/message.ts';
import type { ViewModel } from '../../../src/session/view-model.ts';
import { conversation, type LaterSteps } from '../../../src/view/conversation.ts';
import { TurnFocus } from '../../../src/view/focus.ts';
import { enGBHandoff } from '../../../src/locale/en-GB.handoff.ts';
import { laterSteps, laterStyles } from '../../../src/view/later-steps.ts';
import { pictured } from '../../../src/view/pictures/pictured.ts';
import { takeAway } from '../../../src/view/take-away.ts';
import { styles } from '../../../src/view/styles.ts';

const easyWords: InterfaceWords = { ...enGBEasy, show: pictured(pictures, enGBEasyCards) };

/** The view on its own: draws a hand-made view model and keeps what it sends. No session, no flow, no network. */
export class ViewStage extends LitElement {
  static override styles = [...styles, ...laterStyles];
  static override properties = {
    model: { attribute: false },
    isLaterHere: { attribute: false },
    isEasy: { attribute: false },
  };
  declare model: ViewModel | undefined;
  declare isLaterHere: boolean;
  /** In easy read, with its pictures. */
  declare isEasy: boolean;
  readonly sent: Message[] = [];
  readonly #later = this.#laterIn(enGBLater);
  readonly #easy = this.#laterIn(enGBEasyLater);

  constructor() {
    super();
    this.isLaterHere = true;
    this.isEasy = false;
    new TurnFocus(this, () => this.model);
  }

  override render() {
    if (!this.model) return undefined;
    const send = (message: Message) => void this.sent.push(message);
    const [words, later] = this.isEasy ? [easyWords, this.#easy] : [enGB, this.#later];
    return conversation(this.model, send, words, this.isLaterHere ? later : undefined);
  }

  #laterIn(words: LaterWords): LaterSteps {
    return laterSteps(
      words,
      async () => takeAway(enGBHandoff, () => true),
      () => this.requestUpdate(),
    );
  }
}
customElements.define('view-stage', ViewStage);
