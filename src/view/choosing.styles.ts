import { css } from 'lit';

/** What was heard, a place, kinds of support, weighing and choosing. */
export const choosing = css`
  .heard {
    padding: 12px var(--gap);
    margin-block-end: 20px;
    background: var(--tint);
    border-radius: var(--radius);
  }
  li .quiet {
    display: block;
  }
  .short {
    inline-size: 140px;
  }
  .ring {
    max-inline-size: 420px;
    max-block-size: 45vh;
    block-size: auto;
    margin: 8px auto 16px;
    background: none;
    fill: none;
    stroke: var(--quiet);
    stroke-width: 2;
    font-size: 14px;
    transform: none;
  }
  .ring text {
    fill: var(--ink);
    stroke: none;
    text-anchor: middle;
  }
  .ring .you,
  .ring .mark {
    stroke: none;
    fill: var(--ink);
  }
  .ring .round {
    stroke: var(--line);
    fill: var(--tint);
  }
  .kind circle {
    fill: var(--raised);
  }
  .kind .pattern,
  .kind .plate,
  .kind .mark {
    visibility: hidden;
  }
  .kind .pattern {
    fill: url('#stripes');
  }
  #stripes rect {
    fill: var(--accent);
    stroke: none;
  }
  .kind[data-chosen] > * {
    visibility: visible;
  }
  .kind .plate {
    stroke: none;
  }
  .kind .mark {
    fill: none;
    stroke: var(--ink);
    stroke-width: 3;
  }
  .because {
    display: block;
    margin-block-start: 6px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--edge);
    color: var(--ink);
  }
  .groupings .tick,
  .decide .tick {
    align-items: start;
    padding-block: 14px;
  }
  h3,
  h4,
  h5 {
    margin: 20px 0 4px;
    font-size: 1em;
    line-height: 1.3;
  }
  .options {
    padding: 0;
    list-style: none;
  }
  .options > li {
    padding-block: 12px;
    border-block-end: 1px solid var(--line);
  }
  .stands {
    padding: 0;
    list-style: none;
  }
  .stands li {
    position: relative;
    padding-inline-start: 24px;
  }
  .stands li::before {
    position: absolute;
    inset-inline-start: 0;
    content: '✓' / '';
  }
  .stands .stand-no::before {
    content: '–' / '';
  }
  .stands .stand-unknown::before {
    content: '?' / '';
  }
  .contacts,
  .people ul {
    padding: 0;
    list-style: none;
  }
  .away {
    padding: 12px var(--gap);
    margin-block-start: 10px;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .row .answer {
    flex: 1 1 140px;
    inline-size: auto;
    justify-content: center;
  }
`;
