import { css } from 'lit';

/** The question and everything that can be pressed, ticked or typed into. */
export const answers = css`
  h2 {
    font-size: 1.333em;
    line-height: 1.25;
    text-wrap: balance;
  }
  legend {
    margin-block-end: 8px;
  }
  fieldset > p {
    margin-block-end: 12px;
  }
  button,
  input,
  textarea,
  summary,
  .tick,
  .notice {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    border-radius: var(--radius);
  }
  button,
  summary,
  .tick {
    cursor: pointer;
  }
  button {
    flex: none;
    max-inline-size: 100%;
    padding: 8px 12px;
    border: 2px solid var(--edge);
    background: var(--raised);
    text-align: start;
  }
  header button,
  .go {
    font-weight: 700;
  }
  .urgent-help {
    color: var(--urgent);
    border-color: var(--urgent);
  }
  .answer,
  .tick {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 52px;
    margin-block-start: 10px;
    padding: 10px var(--gap);
    border: 1px solid var(--edge);
    border-block-end: 2px solid var(--quiet);
    background: var(--raised);
  }
  .tick {
    justify-content: start;
  }
  .tick > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .hint {
    display: block;
  }
  .go-on::after {
    content: '›' / '';
    font-size: 1.333em;
    line-height: 1;
  }
  .notice,
  .chosen,
  .tick:has(:checked),
  :is(.answer, .tick, .quiet-button, header button):hover {
    background: var(--tint);
  }
  .notice {
    padding: 10px var(--gap);
  }
  :is(.answer, .tick, .go):active {
    transform: translateY(1px);
  }
  .chosen,
  .tick:has(:checked) {
    border-color: var(--accent);
  }
  .chosen::after {
    content: '✓' / '';
  }
  textarea,
  input {
    display: block;
    inline-size: 100%;
    margin-block-start: 6px;
    padding: 10px 12px;
    background: var(--raised);
    border: 2px solid var(--quiet);
    resize: vertical;
  }
  [type='checkbox'] {
    appearance: none;
    flex: none;
    inline-size: 28px;
    min-block-size: 28px;
    margin: 0;
    padding: 1px 7px;
    border-radius: 8px;
  }
  .go,
  :checked {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on);
  }
  :checked::before {
    content: '';
    display: block;
    block-size: 16px;
    border: solid;
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }
  .unsaid {
    display: flex;
    flex-wrap: wrap;
    column-gap: 10px;
  }
  .unsaid .answer {
    flex: 1 1 140px;
  }
  .choose .unsaid .answer {
    flex-basis: 100%;
  }
  .go {
    inline-size: 100%;
    min-block-size: 52px;
    margin-block-start: var(--gap);
    text-align: center;
  }
  .quiet-button {
    border-color: transparent;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .back::before {
    content: '‹ ' / '';
  }
  .box {
    display: block;
    margin-block: 12px;
  }
  /* Two tones, so that it shows on anything: dark inside, light outside. */
  :focus-visible {
    outline: 3px solid #1d2b2e;
    outline-offset: 1px;
    box-shadow: 0 0 0 7px #fff;
  }
  h2:focus {
    outline: none;
    box-shadow: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .turn {
      animation: arrive 150ms;
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(6px);
    }
  }
  @container (min-width: 560px) {
    .cards {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 10px;
    }
    .cards p {
      grid-column: 1 / -1;
    }
    .go {
      inline-size: auto;
      min-inline-size: 200px;
    }
  }
`;
