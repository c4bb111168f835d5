import { css } from 'lit';

/**
 * Options side by side. Narrow: each row is a card that names the options one below the other, so that nothing scrolls
 * sideways and every answer stands under its question. Wide: a table.
 */
export const sideBySide = css`
  table,
  caption,
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
  }
  caption {
    padding-block: 8px;
    font-weight: 700;
  }
  thead {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  tr {
    margin-block-end: 12px;
    background: var(--_raised);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  tbody th {
    padding: 10px 14px;
    background: var(--_tint);
  }
  td {
    padding: 10px 14px;
    overflow-wrap: anywhere;
  }
  td + td {
    border-block-start: 1px solid var(--_line);
  }
  .of {
    font-size: 0.889em;
    font-weight: 700;
  }
  td p + p {
    margin-block-start: 4px;
  }
  @container (min-width: 560px) {
    .many tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .many tbody th {
      grid-column: 1 / -1;
    }
    .many td {
      border-block-start: 1px solid var(--_line);
    }
  }
  @container (min-width: 600px) {
    table:not(.many) {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
      font-size: 0.889em;
    }
    table:not(.many) .reach bdi {
      font-size: 1em;
      white-space: normal;
    }
    table:not(.many) caption {
      display: table-caption;
    }
    table:not(.many) thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    table:not(.many) tbody {
      display: table-row-group;
    }
    table:not(.many) tr {
      display: table-row;
      border: 0;
    }
    table:not(.many) :is(th, td) {
      display: table-cell;
      padding: 10px;
      border: 1px solid var(--_line);
      vertical-align: top;
    }
    table:not(.many) th {
      background: var(--_tint);
    }
    table:not(.many) .of {
      display: none;
    }
  }
`;
