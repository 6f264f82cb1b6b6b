import type { Format } from '../format.ts';
import { asLatin1 } from '../latin1.ts';

/** What a program that sends or takes mail writes, and nobody who types the head of a letter. */
const written = /^(?:received|mime-version|message-id):/im;

/** The head of a message, up to its first empty line. */
const headOf = (bytes: Uint8Array): string => asLatin1(bytes, 20_000).split(/\r?\n\r?\n/, 1)[0] ?? '';

/** Whether a file begins with the head of a message, and is not a page that a browser saved as one. */
function isMessage(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  const isHead = head
    .split(/\r?\n/)
    .every((line, index) => /^[!-9;-~]+:/.test(line) || (index > 0 && /^\s/.test(line)));
  const isPage = /^(?:snapshot-content-location:|from:\s*<?saved by)/im.test(head);
  return isHead && /^from:/im.test(head) && written.test(head) && !isPage;
}

/** E-mail, as programs save a message. */
export const mailFormat: Format = {
  id: 'eml',
  version: 2,
  endings: ['eml'],
  isOne: ({ bytes, ending }) => ending === 'eml' || (!['mht', 'mhtml'].includes(ending) && isMessage(bytes)),
  read: async (bytes) => (await import('./mail-text.ts')).mailText(bytes),
};
