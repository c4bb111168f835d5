import { decodeText } from './decode-text.ts';
import { OffersEmpty, OffersMissing, OffersTooBig, OffersUnreachable } from './offers-error.ts';

/** A phone cannot hold more. */
export const MOST_BYTES = 30_000_000;

/** The text at an address, and what the server calls it. Anything that is wrong is an `OffersError`. */
export async function readResponse(
  url: string,
  get: typeof fetch,
  signal: AbortSignal | undefined,
): Promise<{ text: string; type: string }> {
  try {
    const response = await get(url, { credentials: 'omit', ...(signal ? { signal } : {}) });
    if (response.status === 404 || response.status === 410) throw new OffersMissing(url);
    if (!response.ok) throw new OffersUnreachable(url, `the server answered ${response.status}`);
    if (Number(response.headers.get('content-length')) > MOST_BYTES) throw new OffersTooBig(url, MOST_BYTES);
    const text = decodeText(await readBytes(url, response));
    if (text.trim() === '') throw new OffersEmpty(url);
    return { text, type: response.headers.get('content-type') ?? '' };
  } catch (error) {
    // An abort is the caller's own wish and stays what it is.
    if (signal?.aborted || !(error instanceof TypeError)) throw error;
    throw new OffersUnreachable(url, 'the network failed or the other site does not allow it', { cause: error });
  }
}

async function readBytes(url: string, response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new OffersTooBig(url, MOST_BYTES);
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
