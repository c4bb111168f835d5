import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Known } from '../flow/check-names.ts';
import { checkFlow } from '../flow/check.ts';
import { checkWords } from '../flow/check-words.ts';
import type { Problem } from '../flow/problem.ts';
import { asFlow } from '../flow/shape.ts';
import { walk, type Counts } from '../flow/walk.ts';
import { jsonFiles } from './json-files.ts';
import { kindOfFile } from './kind-of-file.ts';

export interface FlowFound {
  readonly problems: readonly (Problem & { readonly file: string })[];
  /** What the walk went through; absent when the flow was not fit to be walked. */
  readonly walked?: { readonly file: string; readonly flow: string; readonly counts: Counts };
}

/** The flow in a folder and its words in every language: form, names, routes, words, and the walk. */
export async function flowFound(folder: string, known: Known): Promise<FlowFound> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const files = await jsonFiles(names.map((name) => join(folder, name)));
  if ('missing' in files) return { problems: [] };
  const read = files.flatMap((file) =>
    'json' in file ? [{ path: file.path, json: file.json, kind: kindOfFile(file.json) }] : [],
  );
  const [flow, second] = read.filter(({ kind }) => kind === 'flow');
  const words = read.filter(({ kind }) => kind === 'flow-words');
  if (!flow) {
    return {
      problems: words.map(({ path }) => ({
        file: path,
        sentence: 'There is no flow beside these words. Put flow.json into the same folder.',
      })),
    };
  }
  if (second) {
    return {
      problems: [
        {
          file: second.path,
          sentence: 'There are two flows in this folder. Give each a folder of its own, with its words.',
        },
      ],
    };
  }
  const form = checkFlow(flow.json, known).map((problem) => ({ ...problem, file: flow.path }));
  if (form.length > 0) return { problems: form };
  const document = asFlow(flow.json);
  const { problems, counts } = walk(document);
  const wordless = {
    file: flow.path,
    sentence: `There are no words beside this flow. Write them in ${join(dirname(flow.path), 'en-GB.json')}.`,
  };
  return {
    problems: [
      ...problems.map((problem) => ({ ...problem, file: flow.path })),
      ...(words.length === 0 ? [wordless] : []),
      ...words.flatMap(({ path, json }) => checkWords(document, json).map((problem) => ({ ...problem, file: path }))),
    ],
    ...(counts && { walked: { file: flow.path, flow: document.id, counts } }),
  };
}
