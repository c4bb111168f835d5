import { readFileSync } from 'node:fs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import { cutJson } from './test/tool/cut-json.mjs';
import { licences } from './test/tool/licences.mjs';
import { rollupStripTypes } from './test/tool/strip-types.mjs';

const minifyTemplates = () => ({
  name: 'minify-templates',
  transform: async (code, id) =>
    // Not `svg` templates: their tags close themselves, and an HTML minifier takes the stroke away that says so.
    id.endsWith('.ts') ? ((await minifyHTMLLiterals(code, { fileName: id, htmlTags: ['html'] })) ?? null) : null,
});

/** Asks browsers that can to compile a part while it arrives, and not function by function when it first runs. */
const compileAhead = {
  name: 'compile-ahead',
  renderChunk: (code, { isEntry, moduleIds }) =>
    isEntry || moduleIds.every((id) => id.includes('.json'))
      ? null
      : { code: `//# allFunctionsCalledOnLoad\n${code}`, map: null },
};

/** JSON data of ours that nobody reads in the build is written without spaces. */
const plugins = ({ minify = true, browser = true } = {}) => [
  cutJson(),
  json({ compact: true, namedExports: false, preferConst: true }),
  rollupStripTypes(),
  minify && minifyTemplates(),
  nodeResolve({
    browser,
    preferBuiltins: !browser,
    extensions: ['.ts', '.mjs', '.js'],
    exportConditions: ['production'],
  }),
  minify &&
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, pure_getters: true, keep_fargs: false, inline: 1 },
      // A classic script is decoded in the host page's charset.
      format: { comments: false, ascii_only: true },
    }),
];
/** The page to frame, beside the files that it loads. */
const embedPage = {
  name: 'embed-page',
  generateBundle() {
    const source = readFileSync(new URL('src/embed/embed.html', import.meta.url), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'embed.html', source });
  },
};
/** In a worker already: the unzipper would start workers of its own from blob: addresses, which a strict policy forbids. */
const unzipHere = {
  name: 'unzip-here',
  async resolveId(source, importer) {
    if (source !== 'fflate' || importer.endsWith('?here')) return null;
    return `${(await this.resolve(source, importer, { skipSelf: true })).id}?here`;
  },
  load: (id) =>
    id.endsWith('?here')
      ? `import { unzipSync } from ${JSON.stringify(id.replace('?here', ''))};
export * from ${JSON.stringify(id.replace('?here', ''))};
export const unzip = (archive, done) => {
  try {
    done(null, unzipSync(archive));
  } catch (error) {
    done(error);
  }
};`
      : null,
};
const onwarn = (warning) => {
  throw new Error(`${warning.code}: ${warning.message}`);
};
const dependencies = [/^(lit|xstate|fuse\.js|dompurify|d3-dsv|qr|minisearch|ical-generator)(\/|$)/];
const commandLineOnly = [
  /^node:/,
  /^(d3-dsv|html-to-text|read-excel-file|flesch-kincaid|syllable|fuse\.js|dompurify|xstate|ajv)(\/|$)/,
];

export default [
  // For pages: two small entries and what they load when it is wanted.
  {
    input: { 'signpost-chat': 'src/define.ts', 'signpost-launcher': 'src/define-launcher.ts' },
    onwarn,
    plugins: [...plugins(), compileAhead, licences()],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'parts/[name]-[hash].js',
      hoistTransitiveImports: false,
      // One file for the first question and one for the first answer, each with all that it needs: a file that asks for
      // another has to arrive before the other is even asked for.
      manualChunks: { define: ['src/define.ts'], later: ['src/later-view.ts'] },
    },
  },
  // For hosts that cannot have a module, or no script at all. Each is whole, so that none of it weighs on the first load.
  ...[
    { name: 'signpost-classic', format: 'iife' },
    { name: 'signpost-frame', format: 'iife' },
    { name: 'signpost-embed', format: 'es' },
  ].map(({ name, format }) => ({
    input: `src/${name}.ts`,
    onwarn,
    plugins: [...plugins(), licences(), name === 'signpost-embed' && embedPage],
    output: { file: `dist/${name}.js`, format },
  })),
  // The studio of the demonstration: a page, and what reads files beside it.
  {
    input: { studio: 'demo/studio/studio.ts', read: 'demo/studio/read.ts' },
    onwarn,
    plugins: [unzipHere, ...plugins(), licences()],
    output: {
      dir: 'dist/studio',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      hoistTransitiveImports: false,
    },
  },
  // For bundlers: dependencies stay imports, one file a module, not minified.
  {
    input: [
      'src/index.ts',
      'src/define.ts',
      'src/define-launcher.ts',
      'src/flow/index.ts',
      'src/understand/index.ts',
      'src/offers/index.ts',
    ],
    external: dependencies,
    onwarn,
    plugins: plugins({ minify: false }),
    output: { dir: 'dist/lib', format: 'es', preserveModules: true, preserveModulesRoot: '.' },
  },
  // The command line.
  {
    input: 'src/cli/signpost-chat.ts',
    external: commandLineOnly,
    onwarn,
    plugins: plugins({ minify: false, browser: false }),
    output: { dir: 'dist/cli', format: 'es', banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : '') },
  },
];
