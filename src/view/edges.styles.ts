import { css } from 'lit';

/** Where lines begin and where the page comes to rest: text of others at its own side, and words to press in line with the text around them. */
export const edges = css`
  /* Under the header, with the whole line that has Back in it. The header has two rows where it is narrow. */
  .turn {
    scroll-margin-block-start: calc(156px + var(--signpost-top, 0px));
  }
  @container (min-width: 480px) {
    .turn {
      scroll-margin-block-start: calc(130px + var(--signpost-top, 0px));
    }
  }
  .theirs,
  .contact > .quiet > [dir] {
    display: block;
  }
  /* A name stands at the tick that it belongs to. */
  [dir='rtl'] label .theirs {
    text-align: right;
  }
  strong > .theirs,
  strong ~ .theirs {
    display: inline;
  }
  .back,
  p:not(.row) > .quiet-button {
    margin-inline-start: -14px;
  }
  footer .row,
  .heard .row {
    justify-content: start;
    margin-inline: -14px;
  }
  .trail .quiet-button {
    margin-inline-end: -14px;
  }
`;
