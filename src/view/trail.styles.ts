import { css } from 'lit';

/** What was said and how much is left, above the question. */
export const trailStyles = css`
  .trail {
    font-size: 0.889em;
  }
  .trail .quiet {
    font-size: 1em;
  }
  .trail li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px 8px;
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .trail div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .said {
    font-weight: 700;
  }
  .progress svg {
    inline-size: 100%;
    block-size: 4px;
    background: var(--_line);
    border-radius: 2px;
    fill: var(--_accent);
  }
  [dir='rtl'] .progress svg {
    transform: scaleX(-1);
  }
`;
