import { css } from 'lit';

/** The question and its buttons. What can be ticked or typed into is in `form.styles.ts`. */
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
  summary,
  .notice {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    border-radius: var(--_radius);
  }
  button,
  summary {
    cursor: pointer;
  }
  button {
    flex: none;
    max-inline-size: 100%;
    padding: 8px 12px;
    border: 2px solid var(--_edge);
    background: var(--_raised);
    text-align: start;
  }
  header button {
    font-weight: 700;
  }
  .urgent-help {
    color: var(--_urgent);
    border-color: var(--_urgent);
  }
  .answer {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 52px;
    margin-block-start: 10px;
    padding: 10px var(--_gap);
    border-width: 1px 1px 2px;
    border-block-end-color: var(--_quiet);
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
  :is(.answer, .quiet-button, header button):hover {
    background: var(--_tint);
  }
  .notice {
    padding: 10px var(--_gap);
  }
  button:active {
    transform: translateY(1px);
  }
  .chosen {
    border-color: var(--_accent);
  }
  .chosen::after {
    content: '✓' / '';
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
  .quiet-button {
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .back::before {
    content: '‹ ' / '';
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
`;
