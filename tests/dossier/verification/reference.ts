/** The rules of the normalisation once more, with no positions and no thought for speed, to test by. */
export const referenceFold = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/[‘’‚‛‹›ʼ]/gu, "'")
    .replace(/[“”„‟«»⹂]/gu, '"');

/** Without the space around folded words; `trim` takes the byte order mark too. */
export const trimmed = (folded: string): string => folded.replace(/^ | $/gu, '');

export const sliceOf = (text: string, { start, end }: { start: number; end: number }): string =>
  Array.from(text).slice(start, end).join('');

/** Whether the words of a source are those of a quotation, with a hyphen or none where the source has a soft one. */
export function isReadAs(source: string, words: string): boolean {
  if (trimmed(referenceFold(source)) === trimmed(referenceFold(words))) return true;
  const at = source.indexOf('\u00ad');
  const rest = source.slice(at + 1);
  return at !== -1 && ['', '-'].some((reading) => isReadAs(`${source.slice(0, at)}${reading}${rest}`, words));
}
