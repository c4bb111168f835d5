import type { Centres, Point } from './distance.ts';

/** The outcode table, fetched when a distance is first wanted (about 8 kB gzip). Nothing about the person goes with it. */
export async function loadCentres(): Promise<Centres> {
  const { OUTCODE_TABLE } = await import('./outcode-table.ts');
  const centres = unpack(OUTCODE_TABLE);
  return (outcode) => centres.get(outcode);
}

/** The reverse of test/place/pack-outcodes.mjs. */
export function unpack(table: string): ReadonlyMap<string, Point> {
  const centres = new Map<string, Point>();
  for (const line of table.split('|')) {
    const [area = '', districts = '', lats = '', lons = ''] = line.split(':');
    const latSteps = lats.split(',');
    const lonSteps = lons.split(',');
    let lat = 0;
    let lon = 0;
    districts.split(',').forEach((district, index) => {
      lat += Number(latSteps[index]);
      lon += Number(lonSteps[index]);
      centres.set(area + district, { lat: lat / 100, lon: lon / 100 });
    });
  }
  return centres;
}
