import plain from '../../flows/plain-words.json' with { type: 'json' };
import { dirname } from 'node:path';
import { BUILT_IN_CONTACTS, BUILT_IN_FLOWS, contactNames } from './built-in.ts';
import { flowFound, type FlowFound } from './check-flow.ts';
import { isEnglishWords } from './english-words.ts';
import { glossaryFound, lexiconFound } from './check-lexicon.ts';
import { offersFound } from './check-offers.ts';
import { alarmsFound, cardsFound, contactsFound } from './check-safety.ts';
import { contentProblems } from './content-problems.ts';
import { nothingFound, type Found } from './found.ts';
import { jsonFiles } from './json-files.ts';
import { kindOfFile, type FileKind } from './kind-of-file.ts';
import type { PlainWords } from './plain-words.ts';
import { textsIn } from './texts-in.ts';

export interface Told {
  readonly file: string;
  readonly step?: string;
  readonly option?: string;
  readonly sentence: string;
}
export interface CheckReport {
  readonly files: number;
  readonly problems: readonly Told[];
  readonly notes: readonly Told[];
  /** One for each flow that could be walked. */
  readonly walks: readonly NonNullable<FlowFound['walked']>[];
}

interface Read {
  readonly path: string;
  readonly json: unknown;
  readonly kind: FileKind;
}

/** Everything that is wrong in these files and folders; `today` is an ISO day. */
export async function checkAll(
  paths: readonly string[],
  today: string,
): Promise<CheckReport | { readonly missing: string }> {
  const files = await jsonFiles(paths);
  if ('missing' in files) return files;
  const read = files.flatMap((file) =>
    'json' in file ? [{ path: file.path, json: file.json, kind: kindOfFile(file.json) }] : [],
  );
  const broken = files.flatMap((file) => ('problem' in file ? [{ file: file.path, sentence: file.problem }] : []));
  const known = {
    contacts: [...BUILT_IN_CONTACTS, ...contactNames(contactIds(read))],
    flows: [...BUILT_IN_FLOWS, ...flowIds(read)],
  };
  const folders = [
    ...new Set(read.filter(({ kind }) => kind === 'flow' || kind === 'flow-words').map(({ path }) => dirname(path))),
  ];
  const flows: FlowFound[] = [];
  for (const folder of folders) flows.push(await flowFound(folder, known));
  const others = read.map((file) => ({ file: file.path, found: otherFound(file, known.contacts, today) }));
  const told = (which: keyof Found): Told[] =>
    others.flatMap(({ file, found }) => found[which].map((sentence) => ({ file, sentence })));
  return {
    files: files.length,
    problems: [
      ...broken,
      ...flows.flatMap(({ problems }) => problems),
      ...told('problems'),
      ...read.flatMap(contentOf),
    ],
    notes: told('notes'),
    walks: flows.flatMap(({ walked }) => walked ?? []),
  };
}

function otherFound({ json, kind }: Read, contacts: readonly string[], today: string): Found {
  switch (kind) {
    case 'contacts':
      return contactsFound(json, today);
    case 'alarms':
      return alarmsFound(json);
    case 'safety-words':
      return cardsFound(json, contacts);
    case 'lexicon':
      return lexiconFound(json);
    case 'glossary':
      return glossaryFound(json);
    case 'offers':
      return offersFound(json);
    default:
      return nothingFound;
  }
}

function contentOf({ path, json }: Read): Told[] {
  if (!isEnglishWords(json)) return [];
  return textsIn(json).flatMap((text) =>
    contentProblems(text, plain as PlainWords).map((sentence) => ({ file: path, sentence })),
  );
}

const contactIds = (read: readonly Read[]): string[] =>
  read.filter(({ kind }) => kind === 'contacts').flatMap(({ json }) => idsIn((json as { contacts: unknown }).contacts));

const flowIds = (read: readonly Read[]): string[] =>
  idsIn(read.filter(({ kind }) => kind === 'flow').map(({ json }) => json));

const idsIn = (list: unknown): string[] =>
  Array.isArray(list)
    ? list.flatMap((each: { id?: unknown } | null) => (typeof each?.id === 'string' ? each.id : []))
    : [];
