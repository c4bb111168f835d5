import { box, cross, o, tick, type Drawing } from './drawing.ts';

const pin = 'M24 44C14 32 10 26 10 19a14 14 0 0 1 28 0c0 7-4 13-14 25z';

/** Places, and how to get there. */
export const places: Readonly<Record<string, Drawing>> = {
  home: { ink: 'M5 25 24 8l19 17M10 21v21h28V21', accent: box(19, 28, 10, 14, 1) },
  school: { ink: 'M5 42V24h38v18zM15 24v-6l9-6 9 6v6M11 30v4M37 30v4', accent: 'M24 12V3l8 3-8 3M20 42v-9h8v9z' },
  gp: { ink: box(7, 14, 34, 28), accent: 'M24 21v14M17 28h14M16 14V7h16v7' },
  council: { ink: 'M6 20 24 7l18 13zM5 42h38M8 37h32', accent: 'M13 24v10M20 24v10M28 24v10M35 24v10' },
  near: { ink: o(24, 19, 5), accent: pin },
  'other-place': {
    ink: `${o(15, 17, 3.5)}M15 37C8 28 5 23 5 18a10 10 0 0 1 20 0c0 5-3 10-10 19z`,
    accent: 'M25 41h17m-6-6 6 6-6 6',
  },
  outside: {
    ink: 'M18 42V26M18 33l-5-4M4 42h40',
    accent: 'M18 30C8 30 6 23 9 19 7 11 13 6 18 6s11 5 9 13c3 4 1 11-9 11z',
  },
  bus: { ink: `${o(15, 38, 3.5)}${o(34, 38, 3.5)}M5 24h38M18 12v12M30 12v12`, accent: box(5, 12, 38, 24) },
  ramp: { ink: 'M4 42h40', accent: 'M6 42 40 24v18' },
  quiet: {
    ink: `${box(9, 24, 30, 10)}M12 34v7M36 34v7M14 24v-7a5 5 0 0 1 5-5h10a5 5 0 0 1 5 5v7`,
    accent: 'M9 29h30v5H9z',
  },
  door: { ink: 'M6 42h36M12 42V6h24v36', accent: `${o(30, 25, 2)}` },
  'told-no': {
    ink: 'M9 8h30a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H25l-9 8v-8H9a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z',
    accent: cross(24, 21, 6),
  },
  'told-yes': {
    ink: 'M9 8h30a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H25l-9 8v-8H9a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z',
    accent: tick(22, 27),
  },
  community: { ink: 'M4 42h40M8 42V24l8-6 8 6v18M24 42V24l8-6 8 6v18', accent: 'M13 42v-9h6v9zM29 42v-9h6v9z' },
  candle: { ink: `${box(18, 22, 12, 21, 2)}M24 22v-4`, accent: 'M24 18c-5-4-3-8 0-13 3 5 5 9 0 13z' },
};
