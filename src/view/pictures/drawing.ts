/**
 * A picture on a grid of 48 × 48, as SVG path data: lines in ink, and one part in the accent that says what it is about.
 * Lines are 2 units wide with round ends, so that they can still be told apart at 48 px.
 */
export interface Drawing {
  readonly ink?: string;
  /** Outlined in the accent, and filled with its tint. */
  readonly accent?: string;
}

/** A circle. */
export const o = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;

const cut = (value: number): number => Math.round(value * 10) / 10;

/** Somebody from the shoulders up, with a head of this radius. */
export const who = (x: number, y: number, r: number): string => {
  const [wide, low] = [cut(1.9 * r), cut(4.4 * r)];
  return `${o(x, y, r)}M${cut(x - wide)} ${cut(y + low)}v-${r}a${wide} ${wide} 0 0 1 ${cut(2 * wide)} 0v${r}z`;
};

/** A rectangle with round corners. */
export const box = (x: number, y: number, wide: number, high: number, r = 3): string =>
  `M${x + r} ${y}h${wide - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${high - 2 * r}a${r} ${r} 0 0 1-${r} ${r}h-${wide - 2 * r}a${r} ${r} 0 0 1-${r}-${r}v-${high - 2 * r}a${r} ${r} 0 0 1 ${r}-${r}z`;

/** What somebody says, in a box with its tip at the lower left. */
export const says = (x: number, y: number, wide: number, high: number): string =>
  `M${x + 4} ${y}h${wide - 8}a4 4 0 0 1 4 4v${high - 8}a4 4 0 0 1-4 4h-${wide - 16}l-7 7v-7h-1a4 4 0 0 1-4-4v-${high - 8}a4 4 0 0 1 4-4z`;

/** A tick, with its lowest point here. */
export const tick = (x: number, y: number, size = 6): string =>
  `M${x - size} ${y - size}l${size} ${size}L${x + 1.5 * size} ${y - 1.6 * size}`;

/** A cross, with its middle here. */
export const cross = (x: number, y: number, size = 5): string =>
  `M${x - size} ${y - size}l${2 * size} ${2 * size}M${x + size} ${y - size}l-${2 * size} ${2 * size}`;
