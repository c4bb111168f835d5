import { css } from 'lit';

/**
 * The one set of design tokens. A host sets `--signpost-*` on any ancestor; they are read here and never declared.
 * The wrapper takes nothing from the page (`all: initial` also undoes what is inherited), and its text follows the
 * reader's own size (`medium`) and not the page's `rem`. Contrasts of the colours are in `test/browser/view/contrast.test.ts`.
 */
export const tokens = css`
  .signpost {
    all: initial;
    --surface: #fdfbf8;
    --raised: #fff;
    --tint: #e6f2ef;
    --ink: #1d2b2e;
    --quiet: #4a5a5d;
    --line: #c9d2d1;
    --edge: #8a989a;
    --accent: #0f5f63;
    --own: #0f5f63;
    --kept: min(l, 0.47) min(c, 0.15);
    --on: #fff;
    --urgent: #b3261e;
    --radius: var(--signpost-radius, 14px);
    --gap: 16px;
    display: block;
    box-sizing: border-box;
    max-inline-size: 720px;
    color-scheme: light dark;
    color: var(--ink);
    background: var(--surface);
    font-family: var(--signpost-font, system-ui, sans-serif);
    line-height: 1.5;
    overflow-wrap: anywhere;
    container-type: inline-size;
    border-radius: var(--radius);
  }
  @media (prefers-color-scheme: dark) {
    .signpost {
      --surface: #14201f;
      --raised: #1d2b2a;
      --tint: #24403d;
      --ink: #f1f5f3;
      --quiet: #b9c6c3;
      --line: #3a4b49;
      --edge: #7f918e;
      --accent: #7fd1c7;
      --own: #7fd1c7;
      --kept: max(l, 0.8) min(c, 0.11);
      --on: #0c1f1d;
      --urgent: #ff9a91;
    }
  }
  /* A host's accent is darkened (or, in the dark, lightened) until text on it and in it can be read. */
  @supports (color: oklch(from red l c h)) {
    .signpost {
      --accent: oklch(from var(--signpost-accent, var(--own)) var(--kept) h);
    }
  }
`;
