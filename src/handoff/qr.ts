/** A QR code to draw: one path of dark squares on light, in a square of `size` units. */
export interface QrPath {
  readonly size: number;
  /** SVG path data. */
  readonly path: string;
}

/** Light squares around the code that readers need (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/**
 * A QR code for a link. Low error correction keeps the squares large: a screen is clean, and size is what makes a long
 * link hard to read.
 */
export async function qrPath(link: string): Promise<QrPath> {
  const { encodeQR } = await import('qr');
  const rows = encodeQR(link, 'raw', { ecc: 'low', border: QUIET });
  return { size: rows.length, path: rows.map(rowPath).join('') };
}

/** One row of squares; neighbours are drawn as one run, so that no hairline shows between them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x]) x++;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
}
