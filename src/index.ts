/** Everything without side effects. Registering the elements is a separate import: `signpost-chat/define`. */
export { OPTIONS, readConfig, type Config } from './config/config.ts';
export { problemsIn, type ConfigProblem } from './config/problems.ts';
export { SignpostGapEvent } from './report-gaps.ts';
export { SignpostProblemEvent, SignpostReadyEvent, SignpostStepEvent } from './events.ts';
export type { OfferQuestion, OfferSource } from './offers/host-source.ts';
export { SignpostChat } from './signpost-chat.ts';
export { SignpostLauncher } from './signpost-launcher.ts';
