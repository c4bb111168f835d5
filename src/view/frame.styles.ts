import { css } from 'lit';

/** Header, progress and the foot: what stays around every question. */
export const frame = css`
  :host {
    display: block;
  }
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  h2,
  ul,
  ol,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul {
    padding-inline-start: 22px;
  }
  ol,
  .contacts {
    padding: 0;
    list-style: none;
  }
  a {
    color: var(--_accent);
  }
  header,
  .row,
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 8px;
  }
  header {
    position: sticky;
    inset-block-start: var(--signpost-top, 0px);
    z-index: 1;
    padding: 8px var(--_gap);
    background: var(--_raised);
    border-block-end: 1px solid var(--_line);
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .title {
    flex: 1 1 100px;
    font-weight: 700;
    line-height: 1.25;
  }
  .body {
    padding: var(--_gap) var(--_gap) 24px;
    font-size: 1.125em;
  }
  footer {
    padding: 12px var(--_gap) var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .quiet,
  .hint,
  summary {
    font-size: 0.889em;
  }
  footer,
  .quiet,
  .hint {
    color: var(--_quiet);
  }
  .progress {
    min-block-size: 44px;
    margin-block-start: 4px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .turn {
    margin-block-start: 20px;
  }
  /* Whatever the focus comes to, and whichever way it comes, is not behind the header. */
  .turn,
  .card,
  .body :is(button, input, select, textarea, a, summary) {
    scroll-margin-block: 148px 16px;
  }
`;
