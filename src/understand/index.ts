/** Understanding of people's own words, without side effects: `signpost-chat/understand`. */
export { isNeedId, NEEDS, type NeedId } from '../base/need.ts';
export type { LexiconFile, WeightsFile } from './lexicon-file.ts';
export { redact } from './redact.ts';
export { createUnderstander } from './understand.ts';
export type { NeedMatch, Understanding } from './understanding.ts';
