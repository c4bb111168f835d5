import type { Nation } from '../base/nation.ts';
import type { Role } from '../base/role.ts';

/** One way to reach a contact. */
export interface Channel {
  readonly type: 'voice' | 'sms' | 'chat' | 'bsl' | 'relay' | 'email' | 'place' | 'web';
  /** A number as people say it, an address, or a web address. */
  readonly value: string;
  /** What to send, for `sms` (for instance SHOUT). */
  readonly send?: string;
  readonly hours?: string;
  readonly free?: boolean;
  readonly showsOnBill?: boolean;
}

/** A crisis or helpline contact (`flows/safety/contacts.json`; fields of domain 3.4). */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly nations: readonly Nation[];
  readonly roles: readonly Role[];
  /** Years; absent means any age. */
  readonly ageMin?: number;
  readonly ageMax?: number;
  readonly channels: readonly Channel[];
  /** Kinds of flag it is for; absent means any. */
  readonly for?: readonly string[];
  readonly whatHappens?: string;
  readonly waitNote?: string;
  /** Shown always, whatever the dates: 999, 111, Childline, Samaritans, Shout. */
  readonly always?: boolean;
  /** The page where we saw it and the day that page was dated or seen (ISO). Not a check. */
  readonly evidence: { readonly url: string; readonly on: string };
  /** Who rang or checked, and when; null until a host fills it in. */
  readonly verifiedBy: string | null;
  readonly verifiedOn: string | null;
  /** ISO day after which it is hidden, unless `always`. */
  readonly reviewBy: string;
}
