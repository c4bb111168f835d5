export interface ShareEffects {
  /** The share sheet of the device, where there is one. */
  readonly share?: (data: { readonly title: string; readonly text: string }) => Promise<void>;
  /** The clipboard, where the page may write to it. */
  readonly copy?: (text: string) => Promise<void>;
}
/** What became of it, so that the page can say so; `failed` means: select the text by hand. */
export type Shared = 'shared' | 'closed' | 'copied' | 'failed';

/** Opens the share sheet. Where there is none, or it refuses, the text is copied; a sheet that was closed is an answer. */
export async function shareText(title: string, text: string, { share, copy }: ShareEffects): Promise<Shared> {
  if (share) {
    try {
      await share({ title, text });
      return 'shared';
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return 'closed';
    }
  }
  return copyText(text, copy ? { copy } : {});
}

/** Copies text; `failed` where the page may not write to the clipboard. */
export async function copyText(text: string, { copy }: Pick<ShareEffects, 'copy'>): Promise<'copied' | 'failed'> {
  try {
    if (!copy) return 'failed';
    await copy(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
