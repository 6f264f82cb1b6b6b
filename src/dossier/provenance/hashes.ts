import { hash } from 'node:crypto';

const sha256 = (text: string): string => hash('sha256', text);

/** Words of a source, with what tells them from others like them. */
export interface SelectedWords {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The hash of words as the entry gives them. */
export const wordsHash = (exact: string): string => sha256(exact);

/** The hash of what tells a passage from others like it; `undefined` where it needs nothing. */
export const contextHash = (prefix: string | undefined, suffix: string | undefined): string | undefined =>
  prefix === undefined && suffix === undefined ? undefined : textsHash([prefix ?? '', suffix ?? '']);

/** The beginning of a hash of the words of a source with what tells them from others like them: a name for a passage. */
export const selectorHash = (source: string, { exact, prefix = '', suffix = '' }: SelectedWords): string =>
  textsHash([source, exact, prefix, suffix]).slice(0, 16);

/** The hash of texts that belong together: the segments of a quotation, or their translations. */
export const textsHash = (texts: readonly string[]): string => sha256(JSON.stringify(texts));
