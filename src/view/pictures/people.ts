import { box, o, says, who, type Drawing } from './drawing.ts';

/** People, and what they do together. */
export const people: Readonly<Record<string, Drawing>> = {
  me: { accent: who(24, 13, 7) },
  'parent-child': { ink: who(17, 12, 6), accent: who(35, 22, 4.5) },
  friends: { ink: who(14, 17, 5.5), accent: who(34, 17, 5.5) },
  family: { ink: `${who(12, 14, 4.5)}${who(36, 14, 4.5)}`, accent: who(24, 25, 4) },
  group: { ink: `${who(9.5, 22, 4)}${who(38.5, 22, 4)}`, accent: who(24, 13, 5) },
  worker: { ink: who(24, 13, 7), accent: 'M19 33h10v7H19zM24 33v-6' },
  // Two who look at one thing
  together: { ink: `${who(9, 15, 3.8)}${who(39, 15, 3.8)}`, accent: `${box(18.5, 22, 11, 15, 2)}M22 27h4M22 32h4` },
  'same-as-me': { accent: `${who(13, 16, 5)}${who(35, 16, 5)}` },
  helper: {
    ink: 'M6 30h6l6-4h8c3 0 3 4 0 4h-6M12 42h16l13-9c2-2-1-5-4-3l-8 5M6 28v16',
    accent: 'M31 21c-6-4-9-7-9-10.5a4.7 4.7 0 0 1 9-2 4.7 4.7 0 0 1 9 2c0 3.5-3 6.5-9 10.5z',
  },
  meeting: {
    ink: `${o(10, 14, 4)}${o(38, 14, 4)}M4 34v-6a6 6 0 0 1 12 0M32 28a6 6 0 0 1 12 0v6`,
    accent: `${o(24, 9, 4)}${box(12, 31, 24, 6)}M24 37v6`,
  },
  'speak-up': { ink: who(13, 22, 4.8), accent: `${says(23, 6, 21, 17)}M29 12h9M29 17h5` },
  ear: {
    ink: 'M15 20a10 10 0 1 1 20 0c0 7-6 8-6 14a6 6 0 0 1-11 3',
    accent: 'M20 20a5 5 0 1 1 9 3c-2 2-4 3-4 6',
  },
  talk: {
    ink: `${says(5, 7, 25, 20)}M11 14h13M11 20h8`,
    accent: 'M34 17h5a4 4 0 0 1 4 4v11a4 4 0 0 1-4 4h-1v6l-7-6H20a4 4 0 0 1-4-4v-1',
  },
  'not-talking': { ink: `${says(7, 8, 34, 25)}`, accent: 'M10 42 40 4' },
  sign: {
    ink: 'M14 44V27l-4-8c-1-3 2-4 4-2l4 6V9c0-3 4-3 4 0v10-13c0-3 4-3 4 0v13-11c0-3 4-3 4 0v13-7c0-3 4-3 4 0v16c0 6-4 9-4 14z',
    accent: 'M4 12q-2 6 0 12M44 10q2 6 0 12',
  },
  baby: { ink: `${o(24, 25, 16)}M18 24v1M30 24v1M20 31q4 4 8 0`, accent: 'M24 9c-5-2-3-6 0-5 4 1 3 6-1 6' },
  'small-child': { ink: who(17, 21, 4.8), accent: `${o(37, 34, 7)}M30 34h14` },
  pupil: { ink: who(24, 13, 6.5), accent: `${box(17, 28, 14, 14)}M17 34h14M21 28v-4h6v4` },
  student: { ink: `${who(24, 19, 5.5)}`, accent: 'M8 11l16-7 16 7-16 6zM37 13v9' },
  'young-adult': { ink: who(18, 14, 6), accent: `${o(37, 15, 4.5)}M37 20v14M37 28h4M37 33h4` },
  adult: { ink: who(24, 12, 6.5), accent: 'M24 24l4 4-2.5 13h-3L20 28z' },
  teen: { ink: who(24, 17, 6.5), accent: `M14 18v-3a10 10 0 0 1 20 0v3${box(12, 16, 4, 7, 2)}${box(32, 16, 4, 7, 2)}` },
  meet: {
    ink: `${o(10, 14, 5)}M4 41V29a6 6 0 0 1 12 0v12zM16 32h16`,
    accent: `${o(38, 14, 5)}M32 41V29a6 6 0 0 1 12 0v12z`,
  },
  'no-person': { ink: who(24, 13, 7), accent: 'M7 43 41 5' },
  nurse: { ink: who(24, 14, 6.5), accent: 'M24 27v12M18 33h12' },
};
