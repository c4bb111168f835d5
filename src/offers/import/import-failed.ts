import { SignpostError } from '../../base/signpost-error.ts';

/** A source could not be used as a whole. The message ends with what to do. */
export class ImportFailed extends SignpostError {}
