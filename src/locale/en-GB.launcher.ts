/** The words of the button that opens the conversation, where a host gives none. */
export const enGBLauncher = { open: 'Find support', close: 'Close' };
