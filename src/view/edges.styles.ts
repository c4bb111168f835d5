import { css } from 'lit';

/** Where lines begin: text of others at its own side, and words to press in line with the text around them. */
export const edges = css`
  .theirs,
  .contact > .quiet > [dir] {
    display: block;
  }
  .back,
  p > .quiet-button {
    margin-inline-start: -12px;
  }
  footer .row,
  .heard .row {
    justify-content: start;
    margin-inline: -12px;
  }
  .trail .quiet-button {
    margin-inline-end: -12px;
  }
`;
