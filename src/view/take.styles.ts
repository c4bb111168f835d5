import { css } from 'lit';

/** The ways to take a plan away. */
export const takeStyles = css`
  .take {
    margin-block: 24px;
  }
  .take details {
    margin-block-start: 10px;
    padding-inline: var(--_gap);
    border: 1px solid var(--_edge);
    border-block-end: 2px solid var(--_quiet);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .take details[open] {
    padding-block-end: var(--_gap);
  }
  .take summary {
    padding-block: 12px;
    font-size: 1em;
  }
  .take p {
    margin-block: 8px;
  }
  .take [role='status'] {
    font-weight: 700;
  }
  /* Black on white in every colour scheme: a phone reads nothing else. */
  .code {
    display: block;
    inline-size: 100%;
    max-inline-size: 360px;
    block-size: auto;
    background: #fff;
    border-radius: 0;
    fill: #000;
    shape-rendering: crispEdges;
    forced-color-adjust: none;
  }
`;
