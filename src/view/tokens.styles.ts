import { css } from 'lit';

/**
 * The one set of design tokens. A host sets `--signpost-*` on any ancestor; they are read here and never declared.
 * The wrapper takes nothing from the page (`all: initial` also undoes what is inherited), and its text follows the
 * reader's own size (`medium`) and not the page's `rem`. Contrasts of the colours are in `test/browser/view/contrast.test.ts`.
 */
export const tokens = css`
  .signpost {
    all: initial;
    --_surface: #fdfbf8;
    --_raised: #fff;
    --_tint: #e6f2ef;
    --_ink: #1d2b2e;
    --_quiet: #4a5a5d;
    --_line: #c9d2d1;
    --_edge: #8a989a;
    --_accent: #0f5f63;
    --_own: #0f5f63;
    --_kept: min(l, 0.47) min(c, 0.15);
    --_on: #fff;
    --_urgent: #b3261e;
    --_radius: var(--signpost-radius, 14px);
    --_gap: 16px;
    display: block;
    position: relative;
    isolation: isolate;
    box-sizing: border-box;
    max-inline-size: 720px;
    color-scheme: light dark;
    color: var(--_ink);
    background: var(--_surface);
    font-family: var(--signpost-font, system-ui, sans-serif);
    line-height: 1.5;
    overflow-wrap: anywhere;
    container-type: inline-size;
    border-radius: var(--_radius);
  }
  @media (prefers-color-scheme: dark) {
    .signpost {
      --_surface: #14201f;
      --_raised: #1d2b2a;
      --_tint: #24403d;
      --_ink: #f1f5f3;
      --_quiet: #b9c6c3;
      --_line: #3a4b49;
      --_edge: #7f918e;
      --_accent: #7fd1c7;
      --_own: #7fd1c7;
      --_kept: max(l, 0.8) min(c, 0.11);
      --_on: #0c1f1d;
      --_urgent: #ff9a91;
    }
  }
  /* A host's accent is darkened (or, in the dark, lightened) until text on it and in it can be read. */
  @supports (color: oklch(from red l c h)) {
    .signpost {
      --_accent: oklch(from var(--signpost-accent, var(--_own)) var(--_kept) h);
    }
  }
`;
