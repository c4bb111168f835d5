/** What a packed plan may at most unfold to; a real one has about two thousand bytes. */
const MOST_BYTES = 64 * 1024;

/**
 * Text to a short string of letters, digits, `-` and `_`. The zlib wrapping brings its own checksum, so that a string
 * which was cut or changed is noticed.
 */
export async function squeeze(text: string): Promise<string> {
  const packed = await all(through(new TextEncoder().encode(text), new CompressionStream('deflate')));
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text that was squeezed. Rejects when the string is damaged, or unfolds to more than any plan has. */
export async function unsqueeze(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const text = await all(through(bytes, new DecompressionStream('deflate')), MOST_BYTES);
  return new TextDecoder('utf-8', { fatal: true }).decode(text);
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

async function all(stream: ReadableStream<Uint8Array>, most = Infinity): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`Unfolds to more than ${most} bytes.`);
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
