import type { Format } from './format.ts';
import { htmlFormat } from './html/html-format.ts';
import { mailFormat } from './mail/mail-format.ts';
import { markdownFormat } from './markdown/markdown-format.ts';
import { mhtmlFormat } from './mhtml/mhtml-format.ts';
import { openDocumentFormat } from './open-document/open-document-format.ts';
import { pdfFormat } from './pdf/pdf-format.ts';
import { plainFormat } from './plain-text.ts';
import { subtitleFormat } from './subtitles/subtitle-format.ts';
import { wordFormat } from './word/word-format.ts';

/** Every kind of file that has a text. The first that knows a file reads it. */
export const formats: readonly Format[] = [
  wordFormat,
  openDocumentFormat,
  pdfFormat,
  subtitleFormat,
  mhtmlFormat,
  mailFormat,
  htmlFormat,
  markdownFormat,
  plainFormat,
];

/** What the names of all files that have a text end in: `.txt, .md, … or .docx`. */
export function knownEndings(): string {
  const endings = formats.toReversed().flatMap((format) => format.endings.map((ending) => `.${ending}`));
  return `${endings.slice(0, -1).join(', ')} or ${endings.at(-1) ?? ''}`;
}
