/** Flows as data: compiled to XState, replayed from what was said. Nothing here touches a page, a clock or a network. */
export { compile, type FlowMachine, type FlowSnapshot } from './compile.ts';
export { holds, type Condition } from './conditions.ts';
export type * from './document.ts';
export { saidByPerson, type FlowEvent, type HeardInWords } from './event.ts';
export { noFacts, type Facts } from './facts.ts';
export { proposals, type Proposed } from './proposals.ts';
export { questionsLeft } from './questions-left.ts';
export { begin, changeAnswer, kindOf, replay, stepOf, type Outside, type Replayed, type Told } from './replay.ts';
export { toConfig, type FlowConfig } from './to-config.ts';
export { transcript, type Line } from './transcript.ts';
export { wordedFor, type FlowWords, type StepWords, type Worded } from './words.ts';
// For authors and tools; a page loads these only for a flow of the host's own.
export { checkFlow } from './check.ts';
export { toMermaid, toStately } from './draw.ts';
export { FlowError } from './flow-error.ts';
export { loadFlow, type FlowSource, type LoadedFlow, type LoadOptions } from './load.ts';
export type { Problem } from './problem.ts';
export { walk, type Counts, type Walk } from './walk.ts';
