import type { Unreadable } from '../../archive/format.ts';
import { knownEndings } from '../../archive/formats.ts';
import { inFigures, limits } from '../../schema/limits.ts';

const kinds: Readonly<Record<Unreadable, string>> = {
  format: `is none of ${knownEndings()}`,
  encoding: 'is not in UTF-8',
  damaged: 'is damaged: it cannot be read as what it seems to be',
  password: 'is protected by a password',
  scan: 'has no text, only pictures of its pages',
  empty: 'has no text',
  access: 'cannot be read',
  select: 'has nothing that select selects',
  time: 'takes too long to read',
  size: `is too large: a file may have ${inFigures(limits.archivedBytes)} bytes, ${inFigures(limits.archivedText)} characters and ${inFigures(limits.pages)} pages`,
};

const remedies: Readonly<Record<Unreadable, string>> = {
  format: 'Archive its text in one of these.',
  encoding: 'Give its encoding in the source, such as encoding: windows-1252; the file stays as it is.',
  damaged: 'Archive it anew, or archive its text.',
  password: 'Archive a copy without it, and give its sha256.',
  scan: 'Run OCR, such as ocrmypdf, and give the new sha256.',
  empty: 'Archive the file that has the words, and give its sha256.',
  access: 'Give yourself the right to read it.',
  select: 'Correct the CSS selector, such as main or #content, or remove select.',
  time: 'Archive the part that is quoted.',
  size: 'Archive the part that is quoted.',
};

/** What to do with a file of another kind, by what its name ends in. */
const otherKinds: readonly (readonly [remedy: string, endings: readonly string[]])[] = [
  ['Save it as .docx or PDF, and give the new sha256.', ['doc', 'dot', 'rtf', 'pages', 'wpd', 'wps', 'docm']],
  ['Save it as PDF, and give the new sha256.', ['ppt', 'pptx', 'odp', 'key', 'ps', 'djvu', 'epub', 'xps']],
  ['Save the sheet as PDF or as text, and give the new sha256.', ['xls', 'xlsx', 'ods', 'numbers', 'csv', 'tsv']],
  [
    'Make a PDF with text of it by OCR, such as ocrmypdf, and give its sha256.',
    ['png', 'jpg', 'jpeg', 'tif', 'tiff', 'gif', 'webp', 'heic', 'bmp'],
  ],
  ['Unpack it, and archive the file that is quoted.', ['zip', 'gz', 'tar', 'tgz', '7z', 'rar', 'wacz', 'warc']],
  [
    'Archive its transcript, as .vtt or .srt where it has times.',
    ['mp3', 'mp4', 'm4a', 'mkv', 'mov', 'wav', 'webm', 'ogg', 'avi', 'flac', 'aac'],
  ],
  ['Save the message as .eml or PDF, and give the new sha256.', ['msg', 'mbox', 'pst']],
  ['Save it as .txt or PDF, and give the new sha256.', ['json', 'xml', 'log', 'tex', 'text']],
];

const remedyFor = (reason: Unreadable, file: string): string => {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const other = otherKinds.find(([, endings]) => endings.includes(ending));
  return reason === 'format' && other ? other[0] : remedies[reason];
};

/** A file that gives no text, and the encoding that its source gives. */
export interface Unread {
  readonly file: string;
  readonly reason: Unreadable;
  readonly encoding?: string | undefined;
}

/** Why a file gives no text, to follow its name. */
export const unreadableKind = (reason: Unreadable): string => kinds[reason];

/** Why a file gives no text, to follow its name, and what to do. */
export const unreadableWords = ({ file, reason, encoding }: Unread): string =>
  reason === 'encoding' && encoding !== undefined
    ? `is not in ${encoding}. Correct the encoding of the source.`
    : `${kinds[reason]}. ${remedyFor(reason, file)}`;
