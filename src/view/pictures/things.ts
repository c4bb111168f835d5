import { box, o, tick, type Drawing } from './drawing.ts';

const phone = 'M10 6h7l4 10-5 4c2 5 6 9 11 11l4-5 10 4v7c0 3-2 4-5 4C20 40 7 27 6 11c0-3 1-5 4-5z';
const calendar = `${box(6, 9, 36, 33)}M6 18h36M15 5v7M33 5v7`;
const paper = 'M11 4h18l9 9v31H11zM29 4v9h9';

/** Things that people use. */
export const things: Readonly<Record<string, Drawing>> = {
  phone: { accent: phone },
  emergency: { ink: 'M31 5v9M31 18v.1M41 9l-5 5M37 21h6', accent: phone },
  mobile: { ink: `${box(12, 4, 24, 40, 4)}M22 39h4`, accent: 'M17 12h14v9h-8l-3 4v-4h-3z' },
  screen: { ink: `${box(5, 8, 38, 25)}M17 41h14M24 33v8`, accent: 'M12 15h15M12 21h24M12 27h9' },
  page: { ink: `${box(5, 7, 38, 34)}M5 15h38M10 11h.1M15 11h.1`, accent: 'M12 22h24M12 28h24M12 34h14' },
  write: { ink: 'M6 42h36', accent: 'M10 34 32 8l7 6-22 26-9 2zM28 13l7 6' },
  plan: {
    ink: `${paper}M24 21h9M24 30h9M24 38h9`,
    accent: `${tick(17, 22, 2.5)}${tick(17, 31, 2.5)}${tick(17, 39, 2.5)}`,
  },
  paper: { ink: paper, accent: 'M17 20h14M17 27h14M17 34h8' },
  list: { ink: 'M18 12h24M18 24h24M18 36h24', accent: `${o(8, 12, 3)}${o(8, 24, 3)}${o(8, 36, 3)}` },
  book: { ink: 'M24 12v30', accent: 'M24 12C19 8 12 8 5 9v30c7-1 14-1 19 3 5-4 12-4 19-3V9c-7-1-14-1-19 3z' },
  clock: { ink: 'M24 13v11l8 5', accent: o(24, 24, 18) },
  longer: { ink: 'M19 13v9l-6 4M34 36h10M39 31v10', accent: 'M33 26a14 14 0 1 0-8 9' },
  today: { ink: calendar, accent: o(24, 30, 6) },
  week: { ink: calendar, accent: box(11, 26, 26, 7, 2) },
  month: { ink: calendar, accent: box(11, 22, 26, 16, 2) },
  later: { ink: calendar, accent: 'M14 30h19m-6-6 6 6-6 6' },
  cancelled: { ink: calendar, accent: 'M18 25l12 11M30 25 18 36' },
  moon: { ink: 'M33 8h6l-6 7h6', accent: 'M20 7A18 18 0 1 0 41 28 15 15 0 0 1 20 7z' },
  sleep: { ink: 'M5 14v28M43 42v-8H5M5 38h38M35 5h6l-6 7h6', accent: `${o(13, 26, 4)}M19 34v-9h17a7 7 0 0 1 7 7v2z` },
  food: {
    ink: 'M8 6v10a4 4 0 0 0 4 4v22M12 6v12M16 6v10a4 4 0 0 1-4 4M40 42V6c-5 3-6 10-6 18h6',
    accent: o(25, 28, 7),
  },
  bottle: { ink: 'M30 26h12l-2 16h-8z', accent: 'M11 6h8v9c4 3 5 6 5 10v17H6V25c0-4 1-7 5-10zM6 28h18' },
  money: { ink: 'M28 17a5 5 0 0 0-9 3v8q0 3-3 4h12M16 25h9', accent: o(24, 24, 18) },
  free: { ink: 'M9 39 39 9', accent: `${o(24, 24, 18)}M28 17a5 5 0 0 0-9 3v8q0 3-3 4h12M16 25h9` },
  music: { ink: 'M19 34V10l20-4v24', accent: `${o(14, 34, 5)}${o(34, 30, 5)}` },
  ball: {
    ink: 'M24 6v7M8 18l7 3M40 18l-7 3M15 39l3-7M33 39l-3-7',
    accent: `${o(24, 24, 18)}M24 13l9 8-3 11H18l-3-11z`,
  },
  paint: {
    ink: 'M24 6a18 18 0 1 0 0 36c4 0 4-4 2-6s0-6 4-6h6c4 0 6-3 6-7A18 18 0 0 0 24 6z',
    accent: `${o(16, 18, 2.5)}${o(26, 14, 2.5)}${o(34, 20, 2.5)}${o(14, 28, 2.5)}`,
  },
  pet: {
    ink: 'M12 20 9 6l10 6h10l10-6-3 14M20 25v1M28 25v1M24 30v3M24 33q-3 3-5 1M24 33q3 3 5 1',
    accent: 'M24 12c10 0 14 6 14 15S32 42 24 42 10 36 10 27s4-15 14-15z',
  },
  fun: { ink: 'M20 33q-3 6 3 11', accent: 'M20 33C10 30 7 22 8 16A12 12 0 0 1 32 16c1 6-2 14-12 17zM17 33h6' },
  lock: { ink: 'M14 21v-6a10 10 0 0 1 20 0v6M24 29v5', accent: box(9, 21, 30, 22) },
  medicine: { ink: 'M17 17l14 14', accent: 'M9 25 25 9a10 10 0 0 1 14 14L23 39A10 10 0 0 1 9 25z' },
  print: {
    ink: 'M13 17V5h22v12M13 34H7a2 2 0 0 1-2-2V20a3 3 0 0 1 3-3h32a3 3 0 0 1 3 3v12a2 2 0 0 1-2 2h-6',
    accent: 'M13 28h22v15H13z',
  },
  cup: {
    ink: 'M16 5q-3 4 0 8M24 5q-3 4 0 8M34 22h4a5 5 0 0 1 0 11h-4M6 43h32',
    accent: 'M8 18h26v13a8 8 0 0 1-8 8H16a8 8 0 0 1-8-8z',
  },
};
