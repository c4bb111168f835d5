import { arrows, labelOf, toMermaid } from '../flow/draw.ts';
import type { FlowDocument, StepId } from '../flow/document.ts';
import type { Counts } from '../flow/walk.ts';
import { wordedFor, type FlowWords } from '../flow/words.ts';

/** `flow.md`: what a reviewer needs to see when routes change. Made from the flow; a test says when it is stale. */
export function flowPage(flow: FlowDocument, words: FlowWords | undefined, counts: Counts | undefined): string {
  return [
    `# ${words?.title ?? flow.id}`,
    '',
    `The routes of \`${flow.id}\`, version ${flow.version}. This page is made from \`flow.json\`: change that, then run \`signpost-chat draw ${flow.id} --doc\`.`,
    '',
    '## What a walk through it shows',
    '',
    ...(counts ? countLines(counts) : ['It has too many ways through to be walked. Use fewer rules, or simpler ones.']),
    '',
    '## Steps',
    '',
    ...table(['Step', 'Kind', 'What it asks', 'Leads to'], stepRows(flow, words)),
    '',
    '## Routes',
    '',
    '```mermaid',
    toMermaid(flow),
    '```',
    '',
  ].join('\n');
}

function countLines({
  states,
  transitions,
  paths,
  longestPath,
  mostQuestions,
  fewestAnswers,
  profiles,
  complete,
}: Counts): string[] {
  return table(
    ['Count', ''],
    [
      ['States: a step, and what the rules ahead make of what was said', String(states)],
      ['Transitions', String(transitions)],
      ['Paths that together take every transition', String(paths)],
      ['Things said on the longest of them', String(longestPath)],
      ['Most questions before offers or an end', String(mostQuestions)],
      ['Fewest answers to offers', fewestAnswers === undefined ? 'shows no offers' : String(fewestAnswers)],
      ['Kinds of people (role, age band, nation) for whom every state leads to an end', String(profiles)],
      ['Answers of several cards were combined', complete ? 'in every way' : 'in pairs'],
    ],
  );
}

function stepRows(flow: FlowDocument, words: FlowWords | undefined): string[][] {
  const leads = arrows(flow);
  const asks = (id: StepId): string => {
    const worded = words?.steps[id];
    return worded ? wordedFor(worded.ask, undefined) : '';
  };
  return Object.entries(flow.steps).map(([id, { kind }]) => [
    id === flow.start ? `**${id}** (start)` : `**${id}**`,
    kind,
    asks(id),
    (leads.get(id) ?? []).map((arrow) => `${labelOf(arrow)} → ${arrow.to}`).join('<br>'),
  ]);
}

/** Columns are filled up with spaces, as the formatter would do it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...lines.map((cells) => cells[column]?.length ?? 0)));
  const [first = '', ...rest] = lines.map(
    (cells) => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`,
  );
  return [first, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest];
}
