/** Everything without side effects. Registering the elements is a separate import: `signpost-chat/define`. */
export { OPTIONS, readConfig, type Config, type ConfigProblem } from './config/config.ts';
export { SignpostProblemEvent, SignpostReadyEvent, SignpostStepEvent } from './events.ts';
export { SignpostChat } from './signpost-chat.ts';
