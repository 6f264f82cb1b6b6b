import type { Span } from '../../reader/written-scalar.ts';

/** What is written in place of a part of a text. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text with edits, none of which touches another. */
export function edited(text: string, edits: readonly Edit[]): string {
  let [written, done] = ['', 0];
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    written += text.slice(done, start) + replacement;
    done = end;
  }
  return written + text.slice(done);
}

/** How the lines of a text end. */
export const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
