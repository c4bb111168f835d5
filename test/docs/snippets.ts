import { readFileSync } from 'node:fs';

/** A piece of code in a page of the documentation, as in "```html frame". */
export interface Snippet {
  readonly language: string;
  /** Empty when nobody named it. */
  readonly name: string;
  readonly code: string;
}

/** All pieces of code in a Markdown file of the project, in their order, without the indent that a list gives them. */
export function snippetsOf(path: string): readonly Snippet[] {
  const markdown = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return [...markdown.matchAll(/^([ ]*)```(\w+)[ ]*([\w-]*)\n([^]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', name = '', code = '']) => ({
      language,
      name,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** The piece of code of this name and language. Throws when there is none. */
export function snippet(path: string, name: string, language = 'html'): string {
  const found = snippetsOf(path).find((each) => each.name === name && each.language === language);
  if (!found) throw new Error(`${path} has no "\`\`\`${language} ${name}". Add it, or take it out of the tests.`);
  return found.code;
}
