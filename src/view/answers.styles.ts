import { css } from 'lit';

/** The question and everything that can be pressed, ticked or typed into. */
export const answers = css`
  h2 {
    font-size: 1.333em;
    line-height: 1.25;
    font-weight: 700;
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
  summary {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    min-block-size: 44px;
    border-radius: var(--radius);
  }
  button,
  summary,
  .tick,
  .reach {
    cursor: pointer;
    touch-action: manipulation;
  }
  button {
    flex: none;
    max-inline-size: 100%;
    padding: 8px 14px;
    border: 2px solid var(--edge);
    background: var(--raised);
    text-align: start;
  }
  header button {
    padding-inline: 12px;
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
    border-radius: var(--radius);
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
    color: var(--quiet);
    font-size: 1.333em;
    line-height: 1;
  }
  .answer:hover,
  .tick:hover,
  .quiet-button:hover,
  header button:hover {
    background: var(--tint);
  }
  .answer:active,
  .tick:active {
    transform: translateY(1px);
  }
  .chosen,
  .tick:has(:checked) {
    background: var(--tint);
    border-color: var(--accent);
  }
  .chosen::after {
    content: '✓' / '';
    color: var(--accent);
  }
  [type='checkbox'] {
    appearance: none;
    flex: none;
    position: relative;
    inline-size: 28px;
    min-block-size: 28px;
    margin: 0;
    border: 2px solid var(--quiet);
    border-radius: 8px;
    background: var(--raised);
  }
  [type='checkbox']:checked {
    background: var(--accent);
    border-color: var(--accent);
  }
  [type='checkbox']:checked::before {
    content: '';
    position: absolute;
    inset: 2px 7px 6px;
    border: solid var(--on-accent);
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
    inline-size: auto;
  }
  .choose .unsaid .answer {
    flex-basis: 100%;
  }
  .go {
    display: block;
    inline-size: 100%;
    min-block-size: 52px;
    margin-block-start: var(--gap);
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
    text-align: center;
  }
  .quiet-button {
    border-color: transparent;
    background: none;
    padding-inline: 8px;
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
  .short {
    inline-size: 140px;
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
      animation: arrive 150ms ease-out;
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
