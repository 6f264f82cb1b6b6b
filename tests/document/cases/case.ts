import type { Block, Part, TitlePage } from '../../../src/document/nodes.ts';
import type { Languages } from '../../../src/document/row.ts';
import type { Format } from './formats.ts';

/** What a case is about: blocks, a part, or a title page. */
export type Piece = Block | Part | TitlePage;

/** A piece of a document, and what each writer makes of it. */
export interface Case extends Readonly<Record<Format, string>> {
  readonly name: string;
  readonly tree: readonly Piece[];
  /** The languages of the document around it; English alone unless given. */
  readonly locales?: Languages;
}

/** A line of markup, cut where it would be too long for the file. */
export const line = (...parts: readonly string[]): string => parts.join('');

/** Both columns of markup that a page and a book write alike. */
export const markup = (written: string): Readonly<Record<'html' | 'xhtml', string>> => ({
  html: written,
  xhtml: written,
});
