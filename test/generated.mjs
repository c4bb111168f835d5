// Keeps the README's tables in step with the source. `node test/generated.mjs` checks; `--write` writes them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OPTIONS } from '../src/config/config.ts';
import { optionComments } from './tool/option-comments.mjs';

const file = fileURLToPath(new URL('../README.md', import.meta.url));

const cell = (text) => text.replaceAll('|', '\\|');
const options = [
  '| Attribute | When you leave it out | What it does |',
  '| --- | --- | --- |',
  ...Object.entries(OPTIONS).map(([name, fallback]) => {
    const what = optionComments.get(name);
    if (!what)
      throw new Error(`The option ${name} in src/config/config.ts has no comment. Say in one line what it does.`);
    return `| \`${name}\` | ${fallback ? `\`${cell(fallback)}\`` : 'nothing'} | ${cell(what)} |`;
  }),
].join('\n');

const element = readFileSync(new URL('../src/signpost-chat.ts', import.meta.url), 'utf8');
const tags = (tag) => [...element.matchAll(new RegExp(`@${tag} (\\S*) ?- (.+)`, 'g'))];
const events = [
  '| Event | When |',
  '| --- | --- |',
  ...tags('fires').map(([, name, what]) => `| \`${name}\` | ${cell(what)} |`),
].join('\n');
const slots = [
  '| Slot | What goes there |',
  '| --- | --- |',
  ...tags('slot').map(
    ([, name, what]) => `| ${name ? `\`${name}\`` : '(the element’s own content)'} | ${cell(what)} |`,
  ),
].join('\n');

const styling = [
  '| Property | What it sets |',
  '| --- | --- |',
  ...tags('cssprop').map(([, name, what]) => `| \`${name}\` | ${cell(what)} |`),
].join('\n');

const PRINCIPLES = [
  'One language that everybody shares',
  'What people need comes first, not a diagnosis or how ill anybody is',
  'Deciding together',
  'Keeping well, strengths, planning to stay safe',
  'Partners from every sector',
  'Goals, limits and endings are said',
  'Less stigma',
  'Easy to reach and to use',
];
const titles = readdirSync(new URL('.', import.meta.url), { recursive: true })
  .filter((path) => path.endsWith('.test.ts'))
  .sort((one, other) => String(one).localeCompare(String(other)))
  .flatMap((path) => {
    const text = readFileSync(new URL(path, import.meta.url), 'utf8');
    return [...text.matchAll(/(?:test|it)\(\s*(['`])(P[1-8][a-e]): (.+?)\1,/g)].map(([, , code, title]) => ({
      path,
      code,
      title,
    }));
  });
const tidy = (title) =>
  cell(
    title
      .replaceAll(/ \(\$\{.*?\}\)| \("\$\{.*?\}"\)/g, '')
      .replaceAll(/"?\$\{.*?\}"?/g, '…')
      .replaceAll('\\', ''),
  );
const principles = [
  '| Principle | What is tested | Where |',
  '| --- | --- | --- |',
  ...PRINCIPLES.flatMap((principle, index) =>
    titles
      .filter(({ code }) => code.startsWith(`P${index + 1}`))
      .sort((one, other) => one.code.localeCompare(other.code))
      .map(({ path, code, title }) => `| ${index + 1}. ${principle} | **${code}** ${tidy(title)} | \`test/${path}\` |`),
  ),
].join('\n');

const BLOCKS = { options, events, slots, styling, principles };

/** The README with every generated block fresh. Throws when a block is missing. */
export function fresh(text) {
  let result = text;
  for (const [name, table] of Object.entries(BLOCKS)) {
    const marks = new RegExp(`(<!-- generated: ${name} -->)[^]*?(<!-- end -->)`);
    if (!marks.test(result))
      throw new Error(
        `README.md has no block "<!-- generated: ${name} --> … <!-- end -->". Add one where the table goes.`,
      );
    result = result.replace(marks, (_, open, close) => `${open}\n${table}\n${close}`);
  }
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(file, 'utf8');
  const wanted = fresh(text);
  if (process.argv.includes('--write')) writeFileSync(file, wanted);
  else if (wanted !== text) {
    console.error('The tables of README.md are old. Run: node test/generated.mjs --write');
    process.exitCode = 1;
  }
}
