import { box, cross, o, tick, type Drawing } from './drawing.ts';

const ring = o(24, 24, 18);

/** Signs for what is asked, said or done. */
export const signs: Readonly<Record<string, Drawing>> = {
  yes: { ink: tick(22, 31, 7), accent: ring },
  no: { ink: cross(24, 24, 7), accent: ring },
  question: { ink: 'M18 19a6 6 0 1 1 8 6q-2 1-2 4M24 34v.1', accent: ring },
  skip: { ink: 'M6 30q10-18 24-11M21 13l10 6-7 9', accent: o(40, 32, 4) },
  safe: { ink: tick(22, 30), accent: 'M24 5l16 6v12c0 10-7 16-16 20C15 39 8 33 8 23V11z' },
  danger: { ink: 'M24 19v11M24 35v.1', accent: 'M24 6 44 41H4z' },
  change: { ink: 'M39 20a16 16 0 0 0-29-3M9 28a16 16 0 0 0 29 3', accent: 'M10 7v10h10M38 41V31H28' },
  again: { ink: 'M38 14A17 17 0 1 0 41 26', accent: 'M39 5v10H29' },
  swap: { ink: box(5, 26, 16, 16), accent: `${o(35, 13, 8.5)}M29 34h9v-6M15 14H9v6` },
  look: { ink: 'M31 31l12 12', accent: o(20, 20, 14) },
  know: { ink: 'M24 21v13M20 34h8M21 21h3M24 13v.1', accent: ring },
  equal: { accent: `${box(4, 16, 11, 16)}${box(18.5, 16, 11, 16)}${box(33, 16, 11, 16)}` },
  differ: { ink: box(5, 15, 17, 17), accent: 'M35 14l9 17H26z' },
  choose: { ink: `${box(5, 27, 38, 14)}${box(5, 7, 38, 14)}`, accent: tick(13, 37, 3) },
  more: { ink: 'M24 15v18M15 24h18', accent: ring },
  several: { ink: `${box(5, 5, 16, 16)}${box(27, 5, 16, 16)}${box(5, 27, 16, 16)}`, accent: box(27, 27, 16, 16) },
  begin: { accent: 'M14 7v34l28-17z' },
  wait: {
    ink: 'M12 6h24M12 42h24M15 6v6c0 6 9 8 9 12s-9 6-9 12v6M33 6v6c0 6-9 8-9 12s9 6 9 12v6',
    accent: 'M18 38q6-7 12 0z',
  },
  onward: { accent: 'M6 18h20V8l17 16-17 16V30H6z' },
  point: { ink: o(24, 24, 18), accent: o(24, 24, 6) },
};
