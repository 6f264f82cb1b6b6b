import { firstIndex } from '../schema/first-index.ts';
import type { Locator, PlaceName } from '../schema/locator.ts';
import { codePoints } from './code-points.ts';
import type { BlockFields, TextBlock } from './text-block.ts';
import { lastBegun, paragraphAt } from './paragraph-at.ts';
import { unseen } from './unseen.ts';

export type { BlockFields, BlockKind, TextBlock } from './text-block.ts';

interface Sayings {
  readonly title?: string | undefined;
  readonly author?: readonly string[] | undefined;
  readonly 'container-title'?: string | undefined;
  readonly publisher?: string | undefined;
  readonly issued?: string | undefined;
  readonly language?: string | undefined;
  readonly URL?: string | undefined;
  /** What sort of document it is, in its own terms: `NewsArticle`. */
  readonly type?: string | undefined;
  /** The names of files that hang on it. */
  readonly attachments?: readonly string[] | undefined;
}

/** What a file says of itself, as it says it: a proposal, of which nothing is shown before an editor has taken it. */
export interface FileAbout extends Sayings {
  /** Where in the file each of these was read, as one finds it there: `<meta og:title>`. */
  readonly from?: Readonly<Partial<Record<keyof Sayings, string>>>;
}

/** A value that a file says, and where it was read; the field is left out where there is none. */
type Saying<T> = readonly [value: T, from: string];

/** Puts together what a file says of itself; empty values are none. */
export function aboutFile(fields: Readonly<{ [Name in keyof Sayings]?: Saying<Sayings[Name]> }>): FileAbout {
  const said = <T extends string | readonly string[]>(field?: Saying<T | undefined>): T | undefined =>
    field?.[0]?.length ? field[0] : undefined;
  const places = Object.entries(fields).flatMap(([name, field]) =>
    field[0]?.length ? [[name, field[1]] as const] : [],
  );
  return {
    title: said(fields.title),
    author: said(fields.author),
    'container-title': said(fields['container-title']),
    publisher: said(fields.publisher),
    issued: said(fields.issued),
    language: said(fields.language),
    URL: said(fields.URL),
    type: said(fields.type),
    attachments: said(fields.attachments),
    ...(places.length > 0 ? { from: Object.fromEntries(places) } : {}),
  };
}

/** A place of the file, and the code point of the text from which on it holds. */
export type TextPlace = PlaceName & { readonly start: number };

/**
 * A stretch of the text, in code points, which may be empty, and what may stand there instead: something else for each
 * other reading of the text. A reading for which it has nothing has what the last has.
 */
export interface Variant {
  readonly start: number;
  readonly end: number;
  readonly instead: readonly string[];
  /**
   * What a browser finds there when it looks for words in the page itself, where that is something else than the text:
   * the mark of a note, nothing for the marks of a quotation, a line feed where no words go on.
   */
  readonly inPage?: string;
}

/** A file as text: what quotations are compared with, and how it is made up. */
export interface SourceText {
  /**
   * What a reader sees of the file, to the character. Where a line ends in a hyphen that may or may not belong to the
   * word, a soft hyphen stands for it, and the word is one.
   */
  readonly text: string;
  /** In the order of the text, without overlap. None: paragraphs are what empty lines part. */
  readonly blocks?: readonly TextBlock[] | undefined;
  /** In the order of the text. */
  readonly places?: readonly TextPlace[] | undefined;
  /** In the order of the text, without overlap. */
  readonly variants?: readonly Variant[] | undefined;
  readonly about?: FileAbout;
}

/** Words for which others may stand, as in a `Variant`. */
export interface VariedWords extends Pick<Variant, 'instead' | 'inPage'> {
  readonly words: string;
}

type Piece = string | VariedWords | PlaceName;

/** The words of a block, with the places that begin within it. */
export type BlockWords = string | readonly Piece[];

const wordsOf = (piece: Piece): string => (typeof piece === 'string' ? piece : 'words' in piece ? piece.words : '');

/** A piece of a block, with what is unseen in its words as what another reading has. */
function seenPieces(piece: Piece): readonly Piece[] {
  if (typeof piece !== 'string' || !unseen.test(piece)) return [piece];
  return piece.split(unseen).map((part, index) => (index % 2 === 0 ? part : { words: '', instead: [part] }));
}

/** Puts a text together block by block, and counts its code points. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #blocks: TextBlock[] = [];
  readonly #places: TextPlace[] = [];
  readonly #variants: Variant[] = [];
  #pending: readonly PlaceName[] = [];
  #length = 0;

  #write(piece: string | VariedWords): void {
    const [text, start] = [wordsOf(piece), this.#length];
    this.#parts.push(text);
    this.#length += codePoints(text);
    if (typeof piece === 'string') return;
    const { instead, inPage } = piece;
    this.#variants.push({ start, end: this.#length, instead, ...(inPage === undefined ? {} : { inPage }) });
  }

  /** A place begins with its words, not with the white space before them. */
  #say(piece: string | VariedWords): void {
    if (wordsOf(piece) !== '') {
      this.#places.push(...this.#pending.map((name) => ({ start: this.#length, ...name })));
      this.#pending = [];
    }
    this.#write(piece);
  }

  /** What comes next stands at this place of the file. */
  place(name: PlaceName): void {
    this.#pending = [...this.#pending, name];
  }

  /** Adds a block, unless it has no words. What stands between it and the one before must be white space. */
  block(fields: BlockFields, words: BlockWords, between: string | VariedWords = '\n\n'): void {
    const pieces = (typeof words === 'string' ? [words] : words).flatMap(seenPieces);
    if (pieces.every((piece) => wordsOf(piece) === '')) return;
    if (this.#length > 0) this.#write(between);
    const start = this.#length;
    for (const piece of pieces)
      if (typeof piece === 'string' || 'words' in piece) this.#say(piece);
      else this.place(piece);
    this.#blocks.push({ ...fields, start, end: this.#length });
  }

  /** The text, of which the blocks and places are parts. */
  text(about: FileAbout = {}): SourceText {
    const [text, variants] = [this.#parts.join(''), this.#variants];
    const varied = variants.length > 0 ? { variants } : {};
    return { text, blocks: this.#blocks, places: this.#places, ...varied, about };
  }
}

const named = ({ page, label, time }: PlaceName): PlaceName => ({ page, label, time });

/** What the file calls the place of a code point; nothing where it names none. */
export const placeAt = (places: readonly TextPlace[] | undefined, point: number): PlaceName =>
  named(lastBegun(places ?? [], point) ?? places?.[0] ?? {});

/**
 * Where a passage stands: the place or else the paragraph in which it begins, and the part of the page, where all of it
 * stands in that.
 */
export function locatorOf(
  source: Pick<SourceText, 'text' | 'blocks' | 'places'>,
  { start, end }: { readonly start: number; readonly end: number },
): Locator {
  const { blocks = [], places } = source;
  const place = placeAt(places, start);
  const isNamed = place.page !== undefined || place.time !== undefined;
  const paragraph = isNamed ? undefined : paragraphAt(source, start);
  const first = firstIndex(blocks.length, (index) => (blocks[index]?.end ?? Infinity) > start);
  const after = firstIndex(blocks.length, (index) => (blocks[index]?.start ?? Infinity) >= end);
  const parts = new Set(blocks.slice(first, after).map(({ part }) => part));
  const [part] = parts;
  return {
    ...place,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(parts.size === 1 && part !== undefined ? { part } : {}),
  };
}
