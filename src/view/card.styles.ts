import { css } from 'lit';

/** Cards for urgent help, after the NHS pattern. They arrive without movement. */
export const card = css`
  .card {
    --_bar: var(--_urgent);
    margin-block-end: 24px;
    border: 2px solid var(--_bar);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .support {
    --_bar: var(--_accent);
  }
  .card h2,
  .first .reach {
    display: block;
    padding: 12px var(--_gap);
    background: var(--_bar);
    color: var(--_on);
  }
  .card h2 {
    border-radius: calc(var(--_radius) - 3px) calc(var(--_radius) - 3px) 0 0;
  }
  .inside {
    padding: 12px var(--_gap) var(--_gap);
  }
  .inside > * + * {
    margin-block-start: 12px;
  }
  .contact {
    padding-block: 10px;
  }
  .contact + .contact {
    border-block-start: 1px solid var(--_line);
  }
  .reach {
    display: inline-block;
    padding-block: 10px;
    font-weight: 700;
    user-select: text;
    border-radius: var(--_radius);
  }
  .way bdi {
    font-size: 1.222em;
    overflow-wrap: anywhere;
  }
  [href^='tel'] bdi,
  [href^='sms'] bdi {
    white-space: nowrap;
  }
  .way .quiet {
    display: inline-block;
  }
  .first .reach {
    text-decoration: none;
  }
`;
