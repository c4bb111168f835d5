/** What to put on paper. */
export type PrintPage = 'plan' | 'plan-large' | 'professional';

export interface PrintEffects {
  /** Shows only this page, or the conversation again. Resolves when it is drawn. */
  readonly show: (page: PrintPage | undefined) => Promise<void>;
  readonly print: () => void;
  /** Resolves when the print window has closed. */
  readonly closed: () => Promise<void>;
}

/** Prints one page, and puts the conversation back whatever happens. */
export async function printPage(page: PrintPage, { show, print, closed }: PrintEffects): Promise<void> {
  await show(page);
  try {
    const whenClosed = closed();
    print();
    await whenClosed;
  } finally {
    await show(undefined);
  }
}
