import { element } from './element.ts';

/** Has the browser save what a file is made of. */
export function saveFile(pieces: readonly BlobPart[], type: string, name: string): void {
  const href = URL.createObjectURL(new Blob([...pieces], { type }));
  element('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}
