import { css } from 'lit';

/** Pictures beside words, and cards that have them. */
export const pictureStyles = css`
  .picture {
    --_about: var(--_accent);
    flex: none;
    inline-size: 52px;
    block-size: 52px;
    background: none;
    border-radius: 0;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .about {
    stroke: var(--_about);
    fill: var(--_tint);
  }
  .pictured {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .pictured .picture {
    inline-size: 48px;
    block-size: 48px;
  }
  fieldset > p.pictured {
    margin-block-end: 4px;
  }
  h3:has(> .picture) {
    display: flex;
    gap: 10px;
    align-items: center;
  }
  .idea {
    display: block;
  }
  .answer:has(.picture) {
    justify-content: start;
  }
  .answer:has(.picture)::after {
    margin-inline-start: auto;
  }
  .answer:has(.picture),
  .tick:has(.picture) {
    padding-block: 6px;
  }
  :is(.tick, .notice, .chosen):is(:hover, :has(:checked), .chosen) .about,
  .answer:hover .about,
  .heard .about,
  .away .about {
    fill: var(--_raised);
  }
  .heard ul:has(.picture) {
    padding: 0;
    margin-block: 6px;
  }
  .unsaid .answer:has(.picture) {
    flex-basis: 100%;
  }
  .way .picture {
    --_about: currentColor;
    --_tint: transparent;
    inline-size: 32px;
    block-size: 32px;
    margin-inline-end: 8px;
    vertical-align: middle;
  }
  .few > output {
    display: block;
    margin-block-start: 10px;
  }
  @container (min-width: 560px) {
    .cards > .few {
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 10px;
    }
    .cards > .few > output {
      grid-column: 1 / -1;
    }
    .one > .tick {
      block-size: calc(100% - 10px);
    }
  }
  @media (forced-colors: active) {
    .picture {
      --_about: currentColor;
      --_tint: transparent;
      --_raised: transparent;
    }
  }
`;
