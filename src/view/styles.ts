import type { CSSResult } from 'lit';
import { answers } from './answers.styles.ts';
import { card } from './card.styles.ts';
import { frame } from './frame.styles.ts';
import { tokens } from './tokens.styles.ts';

/** Everything that the first load needs to look right. */
export const styles: readonly CSSResult[] = [tokens, frame, answers, card];
