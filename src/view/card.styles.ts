import { css } from 'lit';

/** Cards for urgent help, after the NHS pattern. They arrive without movement. */
export const card = css`
  .card {
    margin-block-end: 24px;
    border: 2px solid var(--urgent);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .card h2 {
    padding: 12px var(--gap);
    background: var(--urgent);
    color: var(--on-urgent);
    border-radius: calc(var(--radius) - 3px) calc(var(--radius) - 3px) 0 0;
  }
  .card.support {
    border-color: var(--accent);
  }
  .support h2 {
    background: var(--accent);
    color: var(--on-accent);
  }
  .inside {
    padding: 12px var(--gap) var(--gap);
  }
  .inside > * + * {
    margin-block-start: 12px;
  }
  .inside .contacts {
    padding: 0;
    list-style: none;
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
    -webkit-user-drag: none;
  }
  .way bdi {
    font-size: 1.222em;
    white-space: nowrap;
  }
  .way .quiet {
    display: inline-block;
    margin-inline-end: 8px;
  }
  .first .reach {
    display: block;
    padding: 10px var(--gap);
    border-radius: var(--radius);
    background: var(--urgent);
    color: var(--on-urgent);
    text-decoration: none;
  }
  .support .first .reach {
    background: var(--accent);
    color: var(--on-accent);
  }
`;
