import { css } from 'lit';

/** A printed sheet. It is measured on the screen before it is printed, so none of this is only for print. */
export const paperStyles = css`
  .signpost {
    --_ink: #000;
    --_quiet: #333;
    --_accent: #000;
    --_line: #999;
    --_edge: #555;
    --_tint: none;
    --_raised: none;
    color-scheme: light;
    max-inline-size: none;
    background: none;
  }
  .sheet {
    font-size: 11pt;
    line-height: 1.27;
  }
  .sheet.large {
    font-size: 18pt;
    line-height: 1.5;
  }
  .sheet .letter {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .sheet h4 {
    margin-block: 0.6em 0.1em;
    break-after: avoid;
  }
  .sheet ul {
    margin: 0;
  }
  .sheet .to-do li {
    margin-block: 0.1em;
    padding-inline-start: 1.6em;
    break-inside: avoid;
  }
  .sheet .to-do li::before {
    inset-block-start: 0.15em;
    inline-size: 0.95em;
    block-size: 0.95em;
  }
  .sheet:not(.large) .paired {
    columns: 2;
  }
  .sheet blockquote {
    font-size: 1em;
  }
  .sheet .planned,
  .sheet section {
    break-inside: avoid;
  }
  .sheet .planned + .planned {
    margin-block-start: 0.4em;
    padding-block-start: 0.4em;
  }
  .sheet .letter-urgent {
    margin-block-start: 0.4em;
    padding-block-start: 0.4em;
  }
  .sheet .reach {
    min-block-size: 0;
    padding: 0;
    text-decoration: none;
  }
  .sheet .reach bdi {
    font-size: 1em;
  }
  /* Nobody can press a link on paper, so its address is there to be read. */
  .sheet .reach[target]::after {
    content: ' ' attr(href);
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .sheet table:not(.many) {
    font-size: 0.9em;
  }
  .sheet table:not(.many) :is(th, td) {
    padding: 0.3em 0.5em;
  }
  .sheet tr {
    break-inside: avoid;
  }
  .sheet .unknown {
    padding: 0;
    border: 0;
    font-size: 1em;
  }
  .to-write {
    min-block-size: 4.5em;
    border-block-end: 1px solid var(--_line);
  }
`;
