// Checks that imports point one way. The table is the rule; `src/README.md` shows it to readers.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PURE = ['base', 'config', 'flow', 'safety', 'understand', 'place', 'offers', 'decide', 'handoff'];

/**
 * Each folder of src: which folders it may import, of which of those only types, which packages (`in` names the files
 * that alone may import one), and which globals it must not touch.
 */
export const LAYERS = {
  base: { folders: [], packages: {} },
  config: { folders: ['base'], packages: {} },
  flow: { folders: ['base'], packages: { xstate: '*' } },
  safety: { folders: ['base'], packages: {} },
  understand: { folders: ['base'], packages: { 'fuse.js': '*' } },
  place: { folders: ['base'], packages: {} },
  offers: {
    folders: ['base', 'place'],
    types: ['understand'],
    packages: { 'fuse.js': '*', dompurify: ['sanitise.ts'], 'd3-dsv': ['csv-rows.ts'] },
  },
  decide: { folders: ['base'], types: ['offers'], packages: {} },
  handoff: { folders: ['base'], types: ['decide', 'offers'], packages: { qr: '*', 'ical-generator': '*' } },
  session: { folders: PURE, packages: { xstate: '*' } },
  locale: { folders: ['base'], packages: {} },
  embed: { folders: ['config'], packages: {} },
  view: { folders: ['base', 'locale'], types: ['session'], packages: { lit: '*' } },
  cli: { folders: PURE, packages: '*' },
};
/** Files directly in src: the composition, where all layers meet. */
const COMPOSITION = {
  folders: Object.keys(LAYERS).filter((layer) => layer !== 'cli'),
  packages: { lit: '*', xstate: '*' },
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** Sentences for every import that breaks the table; empty when all is well. */
export function check(root) {
  const wrong = [];
  for (const path of readdirSync(root, { recursive: true })) {
    if (!path.endsWith('.ts')) continue;
    const parts = path.split(sep);
    const layer = parts.length > 1 ? parts[0] : undefined;
    const rule = layer === undefined ? COMPOSITION : LAYERS[layer];
    if (!rule) {
      wrong.push(
        `src/${path}: the folder ${layer} is not in the table of test/layers.mjs. Add it there, with what it may import.`,
      );
      continue;
    }
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, typeOnly, fromStatic, fromDynamic] of text.matchAll(IMPORT)) {
      const specifier = fromStatic ?? fromDynamic;
      const problem = specifier.startsWith('.')
        ? relativeProblem(root, path, layer, rule, specifier, Boolean(typeOnly))
        : packageProblem(path, layer, rule, specifier, Boolean(typeOnly));
      if (problem) wrong.push(`src/${path}: ${problem}`);
    }
  }
  return wrong;
}

function relativeProblem(root, path, layer, rule, specifier, typeOnly) {
  const target = relative(root, normalize(join(root, dirname(path), specifier)));
  if (target.startsWith('..')) {
    // Content and built tables may be read by the composition and the command line; a layer gets them handed in.
    const content = target.split(sep)[1] === 'flows';
    if (content && (layer === undefined || layer === 'cli')) return undefined;
    return `${layer ?? 'src'} may not import ${specifier}, which lies outside src. Have it handed in.`;
  }
  const folders = target.split(sep);
  const to = folders.length > 1 ? folders[0] : undefined;
  if (to === undefined)
    return layer === undefined ? undefined : `${layer} may not import ${specifier}: only the composition may.`;
  if (to === layer || rule.folders.includes(to)) return undefined;
  if (rule.types?.includes(to))
    return typeOnly ? undefined : `${layer} may import only types of ${to}: write "import type".`;
  return `${layer ?? 'src'} may not import ${specifier}. ${layer} may import: ${rule.folders.join(', ') || 'nothing'}.`;
}

function packageProblem(path, layer, rule, specifier, typeOnly) {
  if (rule.packages === '*') return undefined;
  const name = Object.keys(rule.packages).find((each) => specifier === each || specifier.startsWith(`${each}/`));
  // Types cost nothing at run time.
  if (typeOnly && specifier === 'trusted-types/lib') return undefined;
  if (name === undefined) return `${layer ?? 'src'} may not import the package ${specifier}.`;
  const files = rule.packages[name];
  if (files !== '*' && !files.includes(path.split(sep).at(-1)))
    return `only ${files.join(' and ')} may import ${specifier}.`;
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = check(fileURLToPath(new URL('../src', import.meta.url)));
  for (const sentence of wrong) console.error(sentence);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
