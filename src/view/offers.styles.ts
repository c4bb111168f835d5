import { css } from 'lit';

/** The list of offers. */
export const offersStyles = css`
  .offer {
    margin-block: 12px;
    padding: 16px;
    background: var(--_raised);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .offer h3 {
    margin-block-start: 0;
    font-size: 1.111em;
  }
  .offer > * + * {
    margin-block-start: 8px;
  }
  .offer .reasons {
    margin-block-start: 2px;
    padding: 0;
    list-style: none;
  }
  .reasons li {
    padding-inline-start: 24px;
    text-indent: -24px;
  }
  .reasons li::before {
    display: inline-block;
    inline-size: 24px;
    text-indent: 0;
    color: var(--_accent);
    font-weight: 700;
    content: '✓' / '';
  }
  .unknown {
    inline-size: fit-content;
    padding: 2px 10px;
    border: 1px dashed var(--_quiet);
    border-radius: 10px;
    font-size: 0.889em;
  }
  .flag {
    margin-block: 8px;
    padding: 8px 12px;
    background: var(--_tint);
    border-radius: 10px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    column-gap: 20px;
  }
  /* The way on stands under the box that was ticked last, so that nobody has to scroll past the rest. */
  .offer output:empty + .go {
    display: none;
  }
  .offer .go {
    margin-block-start: 10px;
  }
  output {
    display: block;
    font-weight: 700;
  }
  output:not(:empty) {
    margin-block-start: 12px;
  }
`;
