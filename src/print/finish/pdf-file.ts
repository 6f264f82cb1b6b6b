import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PDFArray, type PDFContext, PDFDict, PDFHexString, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

/** How many objects are compressed together. */
const groupSize = 200;

/** Where an object stands: at a byte of the file, or in an object stream. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

function bytesOf(object: PDFObject): Buffer {
  const bytes = Buffer.alloc(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function partsOf(object: PDFObject | undefined): readonly PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFStream ? object.dict.values() : [];
}

/** The objects that the document uses, by number. Objects that finishing has replaced are not among them. */
function usedObjects(context: PDFContext): [PDFRef, PDFObject][] {
  const { Root, Info } = context.trailerInfo;
  const used = new Set<PDFObject>();
  const open: (PDFObject | undefined)[] = [Root, Info];
  while (open.length > 0) {
    const object = open.pop();
    if (object instanceof PDFRef && !used.has(object)) {
      used.add(object);
      open.push(context.lookup(object));
    } else for (const part of partsOf(object)) open.push(part);
  }
  return context.enumerateIndirectObjects().filter(([ref]) => used.has(ref));
}

const compressed = (bytes: Buffer): Buffer => deflateSync(bytes);

/** Objects that are no streams, in one that is compressed (ISO 32000-1, 7.5.7). */
function objectStream(objects: readonly (readonly [PDFRef, PDFObject])[]): { dict: string; body: Buffer } {
  const bodies = objects.map(([, object]) => Buffer.concat([bytesOf(object), Buffer.from('\n')]));
  let offset = 0;
  const heads = objects.map(([ref], index) => {
    const head = `${ref.objectNumber} ${offset}`;
    offset += bodies[index]?.length ?? 0;
    return head;
  });
  const table = Buffer.from(`${heads.join(' ')}\n`);
  const body = compressed(Buffer.concat([table, ...bodies]));
  const dict = `/Type /ObjStm /N ${objects.length} /First ${table.length} /Filter /FlateDecode /Length ${body.length}`;
  return { dict, body };
}

/** The table of all places as bytes: kind, offset or stream, index (7.5.8). */
function placeTable(places: readonly (Place | undefined)[]): Buffer {
  const rows = Buffer.alloc(places.length * 7);
  for (const [number, place] of places.entries()) {
    const [kind, at, index] = !place
      ? [0, 0, 0]
      : 'offset' in place
        ? [1, place.offset, 0]
        : [2, place.stream, place.index];
    rows.writeUInt8(kind, number * 7);
    rows.writeUInt32BE(at, number * 7 + 1);
    rows.writeUInt16BE(index, number * 7 + 5);
  }
  return rows;
}

/**
 * A document as a file, with object streams and an id from its content. pdf-lib’s own writer of object streams takes
 * time that grows with the square of their number.
 */
export function pdfFile(context: PDFContext): Uint8Array {
  const parts: Buffer[] = [];
  const places: (Place | undefined)[] = [];
  let length = 0;
  const write = (...bytes: readonly (Buffer | string)[]): void => {
    for (const each of bytes) {
      const part = typeof each === 'string' ? Buffer.from(each, 'latin1') : each;
      parts.push(part);
      length += part.length;
    }
  };
  const writeStream = (number: number, dict: string, body: Buffer): void => {
    places[number] = { offset: length };
    write(`${number} 0 obj\n<<${dict}>>\nstream\n`, body, '\nendstream\nendobj\n');
  };

  const objects = usedObjects(context);
  const plain = objects.filter(([, object]) => !(object instanceof PDFStream));
  let next = context.largestObjectNumber + 1;
  write('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
  for (const [ref, object] of objects) {
    if (!(object instanceof PDFStream)) continue;
    places[ref.objectNumber] = { offset: length };
    write(`${ref.objectNumber} 0 obj\n`, bytesOf(object), '\nendobj\n');
  }
  for (let at = 0; at < plain.length; at += groupSize) {
    const group = plain.slice(at, at + groupSize);
    for (const [index, [ref]] of group.entries()) places[ref.objectNumber] = { stream: next, index };
    const { dict, body } = objectStream(group);
    writeStream(next++, dict, body);
  }

  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32)).toString();
  const { Root, Info } = context.trailerInfo;
  const start = length;
  places[next] = { offset: start };
  const table = compressed(placeTable(Array.from({ length: next + 1 }, (_, number) => places[number])));
  const trailer = `/Type /XRef /Size ${next + 1} /W [1 4 2] /Root ${String(Root)} /Info ${String(Info)} /ID [${id} ${id}]`;
  writeStream(next, `${trailer} /Filter /FlateDecode /Length ${table.length}`, table);
  write(`startxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}
