const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** How many bytes a zip archive says that it unpacks to, by its index; 0 when there is none. Looked at before unpacking it. */
export function unpackedSize(bytes: Uint8Array<ArrayBuffer>): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (offset: number) => (offset >= 0 && offset + 4 <= view.byteLength ? view.getUint32(offset, true) : -1);
  let end = view.byteLength - 22;
  // A comment of up to 64 kB may stand behind the end.
  for (const last = Math.max(0, end - 65_535); end >= last && at(end) !== END;) end--;
  let size = 0;
  for (let entry = at(end + 16); at(entry) === ENTRY;) {
    size += view.getUint32(entry + 24, true);
    const after = entry + 46;
    if (after > view.byteLength) break;
    entry =
      after + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return size;
}
