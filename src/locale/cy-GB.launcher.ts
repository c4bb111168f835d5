import type { enGBLauncher } from './en-GB.launcher.ts';

/** A draft in Welsh: nobody has reviewed it. */
export const cyGBLauncher: typeof enGBLauncher = { open: 'Dod o hyd i gymorth', close: 'Cau' };
