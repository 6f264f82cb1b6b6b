/** How PDF.js packs a picture: a bit for each point, three bytes, or four, of which the last says how much it covers. */
const packing = { bits: 1, colours: 2, covering: 3 };

/** Whether nothing shows through a picture, by the data that PDF.js gives of it. */
export function isOpaquePicture({ kind, data }: { readonly kind?: unknown; readonly data?: unknown }): boolean {
  if (kind === packing.bits || kind === packing.colours) return true;
  if (kind !== packing.covering || !ArrayBuffer.isView(data)) return false;
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  for (let at = 3; at < bytes.length; at += 4) if (bytes[at] !== 255) return false;
  return bytes.length > 0;
}
