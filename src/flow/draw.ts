import type { Condition } from './conditions.ts';
import type { FlowDocument, StepId } from './document.ts';
import { sayCondition } from './say-condition.ts';
import { toConfig, type FlowState } from './to-config.ts';

/** An arrow of a diagram: everything that can be said at a step and leads the same way. */
export interface Arrow {
  readonly to: StepId;
  /** Without the kind of step before it: `money` for the event `choose.money`. */
  readonly said: readonly string[];
  readonly when?: Condition;
}

/** The arrows out of each step, in the order in which they are written. */
export const arrows = (flow: FlowDocument): ReadonlyMap<StepId, readonly Arrow[]> =>
  new Map(Object.entries(toConfig(flow).states).map(([id, state]) => [id, arrowsOf(state)]));

function arrowsOf({ on = {} }: FlowState): readonly Arrow[] {
  const answers = Object.keys(on).filter((event) => event !== 'shortcut' && event !== 'offers.some').length;
  const found = new Map<string, { to: StepId; said: string[]; when?: Condition }>();
  for (const [event, ways] of Object.entries(on)) {
    const said = event.startsWith('go.') ? 'go' : event.slice(event.indexOf('.') + 1);
    for (const { target, guard } of ways) {
      if (target === undefined) continue;
      const when = guard?.params.when;
      const key = JSON.stringify([target, when]);
      const arrow = found.get(key) ?? { to: target, said: [], ...(when && { when }) };
      if (!arrow.said.includes(said)) arrow.said.push(said);
      found.set(key, arrow);
    }
  }
  // A step whose answers all lead the same way would otherwise list them for every branch.
  return [...found.values()].map((arrow) =>
    arrow.said.length === answers && answers > 3 ? { ...arrow, said: ['any answer'] } : arrow,
  );
}

/** What an arrow says: what was answered, and the rule if there is one. */
export const labelOf = ({ said, when }: Arrow): string =>
  `${said.join(', ')}${when ? ` if ${sayCondition(when)}` : ''}`;

/** A Mermaid state diagram, for reviewers who do not read JSON. */
export function toMermaid(flow: FlowDocument): string {
  const steps = Object.entries(flow.steps);
  return [
    'stateDiagram-v2',
    ...steps.map(([id, { kind }]) => `  state "${id} (${kind})" as ${alias(id)}`),
    `  [*] --> ${alias(flow.start)}`,
    ...[...arrows(flow)].flatMap(([id, all]) =>
      all.map((arrow) => `  ${alias(id)} --> ${alias(arrow.to)}: ${labelOf(arrow)}`),
    ),
    ...steps.filter(([, { kind }]) => kind === 'end').map(([id]) => `  ${alias(id)} --> [*]`),
  ].join('\n');
}

/** Mermaid's names have no hyphens, and some words mean something to it. */
const alias = (id: StepId): string => `s_${id.replaceAll('-', '_')}`;

/** A file that opens in Stately's editor and in `createMachine` of any project with XState 5. */
export const toStately = (flow: FlowDocument): string =>
  `import { createMachine } from 'xstate';\n\nexport const machine = createMachine(${JSON.stringify(toConfig(flow), null, 2)});\n`;
