import type { FlowDocument } from '../flow/document.ts';
import type { FlowMachine } from '../flow/compile.ts';
import type { FlowWords } from '../flow/words.ts';
import type { Glossary } from './glossary.ts';

/** A flow that is ready to be talked through. */
export interface FlowInUse {
  readonly document: FlowDocument;
  readonly machine: FlowMachine;
  readonly words: FlowWords;
  /** True while only the first question is there: the rest is on its way. */
  readonly isOpening?: boolean;
  readonly glossary?: Glossary;
}
