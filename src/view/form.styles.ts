import { css } from 'lit';

/** What can be ticked or typed into, and the button that sends it. */
export const formStyles = css`
  .tick {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 52px;
    margin-block-start: 10px;
    padding: 10px var(--_gap);
    border: 1px solid var(--_edge);
    border-block-end: 2px solid var(--_quiet);
    border-radius: var(--_radius);
    background: var(--_raised);
    cursor: pointer;
  }
  .tick > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .tick:hover,
  .tick:has(:checked) {
    background: var(--_tint);
  }
  .tick:has(:checked) {
    border-color: var(--_accent);
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
    background: var(--_raised);
    border: 2px solid var(--_quiet);
    border-radius: var(--_radius);
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
  /* Above the name of the file: beside it, wide letters are cut off from right to left. */
  ::file-selector-button {
    display: block;
    max-inline-size: 100%;
    margin: 0 0 6px;
    font: inherit;
    white-space: normal;
  }
  .go,
  :checked {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on);
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
    margin-block-start: var(--_gap);
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
