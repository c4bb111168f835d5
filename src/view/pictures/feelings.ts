import { o, type Drawing } from './drawing.ts';

const face = o(24, 24, 18);
const eyes = 'M17.5 20v1.5M30.5 20v1.5';

/** How somebody feels, and what they feel. */
export const feelings: Readonly<Record<string, Drawing>> = {
  happy: { ink: `${eyes}M15 27q9 11 18 0`, accent: face },
  sad: { ink: `${eyes}M16 34q8-9 16 0`, accent: face },
  tears: { ink: `${eyes}M17 34q7-7 14 0`, accent: `${face}M15 26q-3 4 0 5.5 3-1.5 0-5.5z` },
  worried: { ink: `${eyes}M14 16l5-2.5M34 16l-5-2.5M15 33l3.6-3 3.6 3 3.6-3 3.6 3 3.6-3`, accent: face },
  angry: { ink: 'M18 22v1.5M30 22v1.5M13 15l7 4M35 15l-7 4M16 34q8-6 16 0', accent: face },
  tired: { ink: 'M14 21q3 3 6 0M28 21q3 3 6 0M20 32h8', accent: face },
  calm: { ink: `${eyes}M17 30q7 5 14 0`, accent: face },
  unsure: { ink: `${eyes}M18 33q4-3 8 0 3 2 5-1`, accent: face },
  bit: { ink: `${eyes}M17 31h14`, accent: face },
  heart: { accent: 'M24 41C12 33 6 26 6 18a9 9 0 0 1 18-3 9 9 0 0 1 18 3c0 8-6 15-18 23z' },
  hearts: {
    ink: 'M17 26C9 21 5 16.5 5 12a6 6 0 0 1 12-2 6 6 0 0 1 12 2c0 4.5-4 9-12 14z',
    accent: 'M32 43c-8-5-12-9.5-12-14a6 6 0 0 1 12-2 6 6 0 0 1 12 2c0 4.5-4 9-12 14z',
  },
  plaster: {
    ink: 'M20 22v.1M24 26v.1M28 22v.1M24 20v.1M24 29v.1M20 26v.1M28 26v.1',
    accent: 'M8 30 30 8a7 7 0 0 1 10 10L18 40A7 7 0 0 1 8 30zM16.5 21.5l10 10M21.5 16.5l10 10',
  },
  // Something hard: rain
  rain: {
    ink: 'M16 34l-2 6M24 34l-2 6M32 34l-2 6',
    accent: 'M14 29a8 8 0 0 1 0-16 11 11 0 0 1 21 2 7 7 0 0 1 0 14z',
  },
  think: {
    ink: `${o(14, 38, 2.5)}${o(8, 43, 1.5)}`,
    accent: 'M14 30a8 8 0 0 1 1-16 10 10 0 0 1 18-2 8 8 0 0 1 3 15 6 6 0 0 1-8 4 8 8 0 0 1-14-1z',
  },
};
