import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { HostPage } from './host-site.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): HostPage => ({ body: readFileSync(new URL(path, root), 'utf8') });

/** The folder that the documentation has people put on their site: the built files, a list and contacts. */
export const signpostFolder = (): Readonly<Record<string, HostPage>> => ({
  ...Object.fromEntries(
    readdirSync(new URL('dist', root), { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(parts\/)?[^/]+\.(js|html)$/.test(path) && extname(path))
      .map((path) => [`/signpost/${path}`, read(`dist/${path}`)]),
  ),
  '/signpost/offers.json': read('demo/offers/greater-manchester.json'),
  '/signpost/contacts.json': read('demo/contacts/school.json'),
});
