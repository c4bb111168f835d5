import { css } from 'lit';

/** The ways to take a plan away. */
export const takeStyles = css`
  .take {
    margin-block: 24px;
  }
  .take details {
    margin-block-start: 10px;
    padding-inline: var(--gap);
    border: 1px solid var(--edge);
    border-block-end: 2px solid var(--quiet);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .take details[open] {
    padding-block-end: var(--gap);
  }
  .take summary {
    padding-block: 12px;
    font-size: 1em;
  }
  .take p {
    margin-block: 8px;
  }
  /* Not under the header, which stays in view. */
  .take :is(summary, button, input) {
    scroll-margin-block: 148px 16px;
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
