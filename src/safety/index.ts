export type { AlarmPack } from './alarm-pack.ts';
export type { SafetyCard } from './card.ts';
export { cardFor } from './card-for.ts';
export { checkContacts } from './check-contacts.ts';
export type { Channel, Contact } from './contact.ts';
export { type ContactEdit, mergeContacts } from './contact-edits.ts';
export { contactsById, contactsFor } from './contacts.ts';
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
export { type CardSetting, urgentCard } from './urgent-card.ts';
export type { SafetyWords } from './words.ts';
