/** The first and the last byte that are asked for. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a file that a `Range` asks for (RFC 9110, 14.1.2): 'none' where the file ends before it, undefined where
 * the whole is to be given, as for several ranges at once and for what is no range.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'none' | undefined {
  const [, first, last] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return undefined;
  if (first === '')
    return Number(last) === 0 || size === 0 ? 'none' : range(Math.max(0, size - Number(last)), size - 1);
  if (last !== '' && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) return 'none';
  return range(Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1));
}

const range = (start: number, end: number): ByteRange => ({ start, end });
