// Makes src/place/outcode-table.ts from a CSV of `outcode, latitude × 100, longitude × 100`:
//   node test/place/pack-outcodes.mjs outcodes.csv
import { readFileSync, writeFileSync } from 'node:fs';

const OUT = new URL('../../src/place/outcode-table.ts', import.meta.url);

/** One line of `area:districts:lats:lons` an area. Each latitude and longitude is the step from the one before: small numbers pack well. */
export function pack(rows) {
  const areas = new Map();
  for (const [outcode, lat, lon] of rows) {
    const [, area, district] = /^([A-Z]{1,2})(\d[A-Z\d]?)$/.exec(outcode) ?? [];
    if (area) areas.set(area, [...(areas.get(area) ?? []), [district, lat, lon]]);
  }
  return [...areas]
    .map(([area, places]) => {
      places.sort(([a], [b]) => parseInt(a, 10) - parseInt(b, 10) || (a < b ? -1 : 1));
      const steps = (column) => places.map((place, index) => place[column] - (places[index - 1]?.[column] ?? 0));
      return [area, places.map(([district]) => district).join(), steps(1).join(), steps(2).join()].join(':');
    })
    .join('|');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const rows = readFileSync(process.argv[2], 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell, column) => (column === 0 ? cell : Number(cell))));
  writeFileSync(
    OUT,
    `// Made by test/place/pack-outcodes.mjs. Centres of the outcodes of Great Britain, in hundredths of a degree.
// Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and
// database right 2025. Source: Office for National Statistics licensed under the Open Government Licence v.3.0.
// prettier-ignore
export const OUTCODE_TABLE = '${pack(rows)}';
`,
  );
}
