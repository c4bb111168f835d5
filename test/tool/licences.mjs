// What others wrote and we ship: their licences, from the packages that the build really read. Their licences
// ask that the text goes where the code goes, and a host copies only the folder `dist`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ours = (name) => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8').trim();

/** The folder of the package that a module belongs to, or undefined for our own. */
const packageOf = (module) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];

/** A package's name, version and licence text. Throws when it has no text: then somebody has to look. */
function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  if (files.length === 0)
    throw new Error(`${name} ${version} (${license}) has no licence file, and the build uses it. Find its text.`);
  const by = typeof author === 'string' ? author : author?.name;
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, text: [`${name} ${version} · ${license}${by ? ` · ${by}` : ''}`, ...texts].join('\n\n') };
}

/** Packages seen by the builds so far: every entry adds its own, and the last writes them all. */
const folders = new Set();
const LINE = `\n\n${'-'.repeat(80)}\n\n`;

/** Rollup's part: writes `licences.txt` beside the files that a page loads. */
export const licences = () => ({
  name: 'licences',
  generateBundle() {
    // A file that only passes on what others export leaves no line behind, and is one of ours to name all the same.
    for (const id of this.getModuleIds()) {
      const folder = packageOf(id.replace(/^\0|\?.*$/g, ''));
      if (folder) folders.add(folder);
    }
    const all = [...folders].map(licenceOf).sort((one, other) => one.name.localeCompare(other.name));
    const source = [ours('LICENSE'), ours('NOTICE'), ...all.map(({ text }) => text)].join(LINE);
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `signpost-chat\n\n${source}\n` });
  },
});
