import { css } from 'lit';

/** The plan as a letter, on the screen and on one page of A4. */
export const letter = css`
  .letter {
    margin-block: 12px;
    padding: 24px clamp(16px, 6cqi, 48px);
    background: var(--_raised);
    border: 1px solid var(--_line);
    border-radius: 4px;
  }
  .letter-title {
    margin: 0;
    font-size: 1.333em;
  }
  .letter h4 {
    margin-block: 24px 6px;
    color: var(--_accent);
  }
  .letter h5 {
    margin-block: 0 4px;
  }
  .letter ul {
    padding-inline-start: 22px;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--_accent);
    font-size: 1.111em;
    white-space: pre-line;
  }
  .letter .to-do {
    padding: 0;
    list-style: none;
  }
  .to-do li {
    position: relative;
    padding-inline-start: 32px;
    margin-block: 6px;
  }
  .to-do li::before {
    content: '';
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 0;
    inline-size: 18px;
    block-size: 18px;
    border: 2px solid var(--_quiet);
    border-radius: 4px;
  }
  .planned + .planned {
    margin-block-start: 20px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .letter-urgent {
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  /* For the page's own Print; ours is in paper.styles.ts. */
  @media print {
    .letter {
      padding: 0;
      border: 0;
    }
  }
`;
