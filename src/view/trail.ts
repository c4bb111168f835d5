import { html, nothing, type TemplateResult } from 'lit';
import type { LaterWords } from '../locale/en-GB.later.ts';
import type { Send } from '../session/message.ts';
import type { TrailLine } from '../session/view-model.ts';
import { press } from './press.ts';
import { theirsInLine } from './theirs.ts';

/** How many of the latest answers stay unfolded, so that the question in hand is never far down the page. */
const UNFOLDED = 2;

/** What the person has said, a short line each. A log that keeps quiet: the new question is what gets read out. */
export function trail(lines: readonly TrailLine[], send: Send, words: LaterWords, lang: string): TemplateResult {
  const list = (some: readonly TrailLine[]) =>
    html`<ol lang=${lang}>${some.map((line) => said(line, send, words))}</ol>`;
  const older = lines.slice(0, -UNFOLDED);
  return html`<section class="trail" role="log" aria-live="off" aria-label=${words.conversation} ?hidden=${lines.length === 0}>
    ${older.length > 0 ? html`<details><summary>${words.earlier(older.length)}</summary>${list(older)}</details>` : nothing}
    ${list(lines.slice(-UNFOLDED))}
  </section>`;
}

const said = (
  { index, question, answer, unsaid, isTheirs }: TrailLine,
  send: Send,
  words: LaterWords,
): TemplateResult =>
  html`<li>
    <div>
      <p class="quiet">${question}</p>
      <p class="said">${unsaid ? html`<span lang=${words.locale}>${words.unsaid[unsaid]}</span>` : isTheirs ? theirsInLine(answer) : answer}</p>
    </div>
    ${press(
      html`<span lang=${words.locale}>${words.change}</span><span class="unseen">: ${question}</span>`,
      () => send({ type: 'change', index }),
      'quiet-button',
    )}
  </li>`;
