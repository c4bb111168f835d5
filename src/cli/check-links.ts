import type { TakeNote } from '../offers/note.ts';
import type { Offer } from '../offers/offer.ts';
import { progressLine } from './import-progress.ts';

export interface LinkOptions {
  readonly fetch: typeof fetch;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Between two requests, in milliseconds. */
  readonly pause: number;
  /** For one answer, in milliseconds. */
  readonly timeout: number;
  readonly progress: (text: string) => void;
}

/**
 * Tries each web address once and notes those that do not work, one request at a time. An address that refuses robots
 * (401, 403, 405, 429) is there. Nothing is taken out of an offer: a site can be down for a day.
 */
export async function checkLinks(offers: readonly Offer[], options: LinkOptions, note: TakeNote): Promise<void> {
  const byUrl = new Map<string, { readonly offer: Offer; readonly field: 'url' | 'chatUrl' }[]>();
  for (const offer of offers)
    for (const field of ['url', 'chatUrl'] as const) {
      const url = offer[field];
      if (url !== undefined) byUrl.set(url, [...(byUrl.get(url) ?? []), { offer, field }]);
    }
  let done = 0;
  for (const [url, users] of byUrl) {
    const why = await tryLink(url, options);
    if (why !== undefined)
      for (const { offer, field } of users)
        note({ at: offer.id, name: offer.name, is: 'broken-address', field, was: `${url} (${why})` });
    options.progress(progressLine(++done, byUrl.size, 'web addresses checked'));
    await options.wait(options.pause);
  }
}

const THERE: readonly number[] = [401, 403, 405, 406, 429];

/** Why an address does not work, or nothing. Servers that do not know HEAD are asked with GET. */
async function tryLink(url: string, { fetch, timeout }: LinkOptions): Promise<string | undefined> {
  let why: string | undefined;
  for (const method of ['HEAD', 'GET']) {
    try {
      const { ok, status, body } = await fetch(url, { method, signal: AbortSignal.timeout(timeout) });
      await body?.cancel();
      if (ok || THERE.includes(status)) return undefined;
      why = String(status);
    } catch (error) {
      const { cause } = error as { cause?: { code?: string } };
      return (error as Error).name === 'TimeoutError' ? 'no answer' : (cause?.code ?? 'no answer');
    }
  }
  return why;
}
