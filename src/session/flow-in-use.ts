import type { FlowDocument } from '../flow/document.ts';
import type { FlowMachine } from '../flow/compile.ts';
import type { FlowWords } from '../flow/words.ts';
import type { Glossary } from './glossary.ts';

/** A flow that is ready to be talked through. */
export interface FlowInUse {
  readonly document: FlowDocument;
  readonly machine: FlowMachine;
  /** May hold only the first question's words until the rest has arrived. */
  readonly words: FlowWords;
  readonly glossary?: Glossary;
}
