export type { AlarmPack } from './alarm-pack.ts';
export type { SafetyCard } from './card.ts';
export { type CardSetting, cardFor, urgentCard } from './card-for.ts';
export { checkContacts } from './check-contacts.ts';
export type { Channel, Contact } from './contact.ts';
export { type ContactEdit, contactsById, contactsFor, mergeContacts } from './contacts.ts';
export { hear } from './hear.ts';
export {
  ALARMS,
  type AlarmKind,
  CAUTIONS,
  type CautionKind,
  type Flag,
  type Hearing,
  heardNothing,
  isHeard,
} from './hearing.ts';
export type { SafetyWords } from './words.ts';
