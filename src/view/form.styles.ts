import { css } from 'lit';

/** What can be ticked or typed into, and the button that sends it. */
export const formStyles = css`
  .tick {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 52px;
    margin-block-start: 10px;
    padding: 10px var(--gap);
    border: 1px solid var(--edge);
    border-block-end: 2px solid var(--quiet);
    border-radius: var(--radius);
    background: var(--raised);
    cursor: pointer;
  }
  .tick > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .tick:hover,
  .tick:has(:checked) {
    background: var(--tint);
  }
  .tick:has(:checked) {
    border-color: var(--accent);
  }
  .tick:active {
    transform: translateY(1px);
  }
  textarea,
  input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 6px;
    padding: 10px 12px;
    font: inherit;
    color: inherit;
    background: var(--raised);
    border: 2px solid var(--quiet);
    border-radius: var(--radius);
    resize: vertical;
  }
  [type='checkbox'] {
    appearance: none;
    flex: none;
    inline-size: 28px;
    min-block-size: 28px;
    margin: 0;
    padding: 1px 7px;
    border-radius: 8px;
    cursor: pointer;
  }
  .go,
  :checked {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on);
  }
  :checked::before {
    content: '';
    display: block;
    block-size: 16px;
    border: solid;
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }
  .go {
    inline-size: 100%;
    min-block-size: 52px;
    margin-block-start: var(--gap);
    font-weight: 700;
    text-align: center;
  }
  .box {
    display: block;
    margin-block: 12px;
  }
  @container (min-width: 560px) {
    .cards {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 10px;
    }
    .cards p {
      grid-column: 1 / -1;
    }
    .go {
      inline-size: auto;
      min-inline-size: 200px;
    }
  }
`;
