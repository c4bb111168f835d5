import type { enGBLauncher } from './en-GB.launcher.ts';

/** A draft in Urdu: nobody has reviewed it. */
export const urLauncher: typeof enGBLauncher = { open: 'مدد ڈھونڈیں', close: 'بند کریں' };
