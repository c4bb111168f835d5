import { css } from 'lit';

/** Header, progress, the log and the foot: what stays around every question. */
export const frame = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  h2,
  h3,
  ul,
  ol,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  header {
    position: sticky;
    inset-block-start: var(--signpost-top, 0px);
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 8px var(--gap);
    background: var(--raised);
    border-block-end: 1px solid var(--line);
    border-radius: var(--radius) var(--radius) 0 0;
  }
  .title {
    flex: 1 1 100px;
    font-weight: 700;
    line-height: 1.25;
  }
  .body {
    padding: var(--gap) var(--gap) 24px;
    font-size: 1.125em;
  }
  footer {
    padding: 12px var(--gap) var(--gap);
    border-block-start: 1px solid var(--line);
    color: var(--quiet);
  }
  .quiet,
  .hint,
  .trail,
  summary {
    font-size: 0.889em;
  }
  .quiet,
  .hint {
    color: var(--quiet);
  }
  a {
    color: var(--accent);
  }
  .trail {
    padding-block-end: 8px;
  }
  .trail .quiet {
    font-size: 1em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  ul {
    padding-inline-start: 22px;
  }
  ol {
    list-style: none;
  }
  .trail div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .trail li {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    padding-block: 4px;
    border-block-end: 1px solid var(--line);
  }
  .said {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    font-weight: 700;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    margin-block-end: 12px;
    scroll-margin-block: 80px;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    background: var(--line);
    border-radius: 2px;
    fill: var(--accent);
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .turn,
  .card {
    scroll-margin-block: 132px 16px;
  }
  .notice,
  .heard {
    padding: 12px var(--gap);
    margin-block-end: var(--gap);
    background: var(--tint);
    border-radius: var(--radius);
    border-inline-start: 4px solid var(--accent);
  }
`;
