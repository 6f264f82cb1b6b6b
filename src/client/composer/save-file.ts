import { domElement } from '../page/dom-element.ts';

/** Has the browser save a file under a name. */
export function saveFile(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  domElement('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}
