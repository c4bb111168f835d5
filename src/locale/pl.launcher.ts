import type { enGBLauncher } from './en-GB.launcher.ts';

/** A draft in Polish: nobody has reviewed it. */
export const plLauncher: typeof enGBLauncher = { open: 'Znajdź wsparcie', close: 'Zamknij' };
