import { css } from 'lit';

/** What was heard, a place, kinds of support, weighing and choosing. */
export const choosing = css`
  .heard {
    padding: 12px var(--_gap);
    margin-block-end: 20px;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  li .quiet {
    display: block;
  }
  .short {
    inline-size: 140px;
  }
  .ring {
    inline-size: 100%;
    max-inline-size: 420px;
    max-block-size: 45vh;
    block-size: auto;
    margin: 8px auto 16px;
    background: none;
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 2;
    font-size: 14px;
    transform: none;
  }
  .ring text {
    fill: var(--_ink);
    stroke: none;
    text-anchor: middle;
  }
  .ring .you,
  .ring .mark {
    stroke: none;
    fill: var(--_ink);
  }
  .ring .round {
    stroke: var(--_line);
    fill: var(--_tint);
  }
  .kind circle {
    fill: var(--_raised);
  }
  .kind .pattern,
  .kind .plate,
  .kind .mark {
    visibility: hidden;
  }
  .kind .pattern {
    fill: url('#stripes-label');
  }
  details .kind .pattern {
    fill: url('#stripes-otherLabel');
  }
  .stripe {
    fill: var(--_accent);
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
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .because {
    display: block;
    margin-block-start: 6px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_edge);
    color: var(--_ink);
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
    border-block-end: 1px solid var(--_line);
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
    padding: 12px var(--_gap);
    margin-block-start: 10px;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .row .answer {
    flex: 1 1 140px;
    inline-size: auto;
    justify-content: center;
  }
`;
