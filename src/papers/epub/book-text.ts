/**
 * A text of a book, while all of them are kept: in UTF-8, a character for each byte. So it takes half the room, and none
 * outside of the heap, for which the engine would collect more often.
 */
export interface BookText {
  readonly utf8: string;
  /** How many characters it has, as UTF-16 counts them. */
  readonly length: number;
}

let room = Buffer.alloc(0);

/** Room for that many bytes, the same each time: what was in it before is gone by then. */
function roomFor(size: number): Buffer {
  if (room.length < size) room = Buffer.allocUnsafeSlow(2 * size);
  return room;
}

export function bookText(text: string): BookText {
  // No character of UTF-16 is more than three bytes of UTF-8.
  const bytes = roomFor(3 * text.length);
  return { utf8: bytes.toString('latin1', 0, bytes.write(text)), length: text.length };
}

/** As bytes, which are gone when those of another text are asked for. */
export function bytesOf({ utf8 }: BookText): Uint8Array {
  const bytes = roomFor(utf8.length);
  return bytes.subarray(0, bytes.write(utf8, 'latin1'));
}
