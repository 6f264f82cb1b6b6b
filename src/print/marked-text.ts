import { inflateSync } from 'node:zlib';
import { PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { hasRtlLetters } from '../i18n/direction.ts';

const name = (of: string): PDFName => PDFName.of(of);

/** What the codes of a font mean, and how many hexadecimal digits each has. */
interface Letters {
  readonly digits: number;
  readonly of: ReadonlyMap<number, string>;
}

const drawing = ({ dict, contents }: PDFRawStream): string =>
  (dict.has(name('Filter')) ? inflateSync(contents) : Buffer.from(contents)).toString('latin1');

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Reads the map from glyphs to letters that Chromium gives a font (ISO 32000-1, 9.10.3), line by line. */
function lettersOf(font: PDFObject | undefined): Letters {
  const map = font instanceof PDFDict ? font.lookup(name('ToUnicode')) : undefined;
  const of = new Map<number, string>();
  if (!(map instanceof PDFRawStream)) return { digits: 4, of };
  const text = drawing(map);
  for (const [, first = '', last, to = ''] of text.matchAll(/^<(\w+)> (?:<(\w+)> )?<((?:\w{4})+)>$/gm)) {
    const from = parseInt(first, 16);
    const start = utf16(to);
    const end = start.slice(0, -1);
    for (let code = from; code <= parseInt(last ?? first, 16); code++)
      of.set(code, end + String.fromCharCode(start.charCodeAt(end.length) + code - from));
  }
  return { digits: /begincodespacerange\n<(\w+)>/.exec(text)?.[1]?.length ?? 4, of };
}

/** What each glyph of a drawn text means. */
function glyphs({ digits, of }: Letters, hex: string): string[] {
  const texts: string[] = [];
  for (let at = 0; at < hex.length; at += digits) texts.push(of.get(parseInt(hex.slice(at, at + digits), 16)) ?? '');
  return texts;
}

/** The letters of each font of a document that has been asked for. */
export type FontLetters = Map<PDFObject | undefined, Letters>;

/** Text that is drawn on a line; what runs from right to left is drawn from its end, word by word. */
interface Piece {
  readonly line: string;
  readonly isReversed: boolean;
  text: string;
}

/** Pieces as one reads them: on a line, those from right to left in the other order, with what is between them. */
function inReadingOrder(pieces: readonly Piece[]): string {
  const read: Piece[] = [];
  let [run, after]: [Piece[], Piece[]] = [[], []];
  const close = (): void => {
    read.push(...run.toReversed(), ...after);
    [run, after] = [[], []];
  };
  for (const piece of pieces) {
    if (run[0] && (run[0].line !== piece.line || (!piece.isReversed && /\p{L}/u.test(piece.text)))) close();
    if (piece.isReversed) {
      run.push(...after, piece);
      after = [];
    } else if (run.length > 0) after.push(piece);
    else read.push(piece);
  }
  close();
  return read.map(({ text }) => text).join('');
}

/** What a mark in a drawing says of what it holds. */
interface Mark {
  /** The number of marked content. */
  readonly id: number | undefined;
  /** The text itself, which counts instead of the glyphs. */
  readonly said: string | undefined;
  readonly isReversed: boolean;
}

function markOf(line: string): Mark {
  const id = /\/MCID (\d+)/.exec(line)?.[1];
  const said = /\/ActualText ?<FEFF(\w*)>/.exec(line)?.[1];
  return {
    id: id === undefined ? undefined : Number(id),
    said: said === undefined ? undefined : utf16(said),
    isReversed: line.startsWith('/ReversedChars'),
  };
}

/**
 * The text of each marked content of a drawing that Chromium wrote, by its number, as one reads it.
 *
 * @param owner the page or object that is drawn, with its resources
 */
export function markedText(stream: PDFRawStream, owner: PDFDict, fonts: FontLetters): ReadonlyMap<number, string> {
  const resources = owner.lookupMaybe(name('Resources'), PDFDict)?.lookupMaybe(name('Font'), PDFDict);
  const lettersIn = (font: string): Letters => {
    const key = resources?.get(name(font));
    const letters = fonts.get(key) ?? lettersOf(key instanceof PDFRef ? owner.context.lookup(key) : key);
    fonts.set(key, letters);
    return letters;
  };
  const found = new Map<number, Piece[]>();
  const open: Mark[] = [];
  let font: Letters | undefined;
  let place = '';
  const say = (text: string): void => {
    const id = open.findLast((mark) => mark.id !== undefined)?.id;
    if (id === undefined) return;
    const pieces = found.get(id) ?? [];
    found.set(id, pieces);
    // A letter alone is not marked: it reads the same.
    const isReversed = open.some((mark) => mark.isReversed) || hasRtlLetters(text);
    const last = pieces.at(-1);
    if (last?.line !== place || last.isReversed !== isReversed) pieces.push({ line: place, isReversed, text });
    else last.text = isReversed ? text + last.text : last.text + text;
  };
  for (const line of drawing(stream).split('\n')) {
    switch (line.slice(-2)) {
      case 'DC':
      case 'MC': {
        if (line !== 'EMC') {
          open.push(markOf(line));
          break;
        }
        // Only now it is known on which line.
        const said = open.pop()?.said;
        if (said !== undefined) say(said);
        break;
      }
      case 'Tf':
        font = lettersIn(/\/(\S+) /.exec(line)?.[1] ?? '');
        break;
      case 'Tm':
        place = line;
        break;
      case 'Tj':
        if (font && !open.some(({ said }) => said !== undefined)) {
          const signs = glyphs(font, line.slice(line.lastIndexOf('<') + 1, line.lastIndexOf('>')));
          say((open.some((mark) => mark.isReversed) ? signs.reverse() : signs).join(''));
        }
    }
  }
  return new Map(Array.from(found, ([id, pieces]) => [id, inReadingOrder(pieces)]));
}

/** The drawing of a page, which Chromium writes as one stream. */
export function pageDrawing(page: PDFDict): PDFRawStream | undefined {
  const stream = page.lookup(name('Contents'));
  return stream instanceof PDFRawStream ? stream : undefined;
}
