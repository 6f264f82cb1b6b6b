import type { SourceText } from './source-text.ts';

/**
 * Why a file gives no text: nobody knows what it is, how it is written, that it is damaged, that it asks for a
 * password, that it only has pictures of its pages, or nothing, that there is too much of it, that it takes too long, the
 * system, or that the source selects nothing of it.
 */
export const unreadableReasons = [
  'format',
  'encoding',
  'damaged',
  'password',
  'scan',
  'empty',
  'size',
  'time',
  'access',
  'select',
] as const;
export type Unreadable = (typeof unreadableReasons)[number];

/** A file that gives no text. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(`A file without a text: ${reason}.`);
    this.reason = reason;
  }
}

/** What a source says of how its file is to be read. */
export interface ReadingHints {
  /** The encoding of a text that does not say so itself, as the WHATWG's Encoding Standard names it. */
  readonly encoding?: string | undefined;
  /** Of a page: the selector of what is the article. */
  readonly select?: string | undefined;
}

/** A kind of file that an archive may hold. */
export interface Format {
  /** As the lock names it. */
  readonly id: string;
  /** Grows when the same file gives another text, so that its passages must be looked for anew. */
  readonly version: number;
  /** What the names of its files end in, without the dot, the usual one first. */
  readonly endings: readonly string[];
  /** Whether a file is one, by its first bytes, or by its ending where these may be anything. */
  readonly isOne: (file: { readonly bytes: Uint8Array; readonly ending: string }) => boolean;
  /** Throws an `UnreadableFile`; anything else that it throws means that the file is damaged. */
  readonly read: (bytes: Uint8Array, hints: ReadingHints) => Promise<SourceText> | SourceText;
}
