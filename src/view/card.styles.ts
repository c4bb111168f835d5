import { css } from 'lit';

/** Cards for urgent help, after the NHS pattern. They arrive without movement. */
export const card = css`
  .card {
    --bar: var(--urgent);
    margin-block-end: 24px;
    border: 2px solid var(--bar);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .support {
    --bar: var(--accent);
  }
  .card h2,
  .first .reach {
    display: block;
    padding: 12px var(--gap);
    background: var(--bar);
    color: var(--on);
  }
  .card h2 {
    border-radius: calc(var(--radius) - 3px) calc(var(--radius) - 3px) 0 0;
  }
  .inside {
    padding: 12px var(--gap) var(--gap);
  }
  .inside > * + * {
    margin-block-start: 12px;
  }
  .contact {
    padding-block: 10px;
  }
  .contact + .contact {
    border-block-start: 1px solid var(--line);
  }
  .reach {
    display: inline-block;
    padding-block: 10px;
    font-weight: 700;
    user-select: text;
    border-radius: var(--radius);
  }
  .way bdi {
    font-size: 1.222em;
  }
  .reach bdi {
    white-space: nowrap;
  }
  .way .quiet {
    display: inline-block;
  }
  .first .reach {
    text-decoration: none;
  }
`;
