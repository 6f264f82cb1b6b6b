import type { Format } from '../format.ts';
import { decoded } from '../plain-text.ts';

/** Markdown. Before it had a reader of its own, it was read as plain text, which was the first version. */
export const markdownFormat: Format = {
  id: 'markdown',
  version: 2,
  endings: ['md'],
  isOne: ({ ending }) => ending === 'md',
  read: async (bytes, hints) => (await import('./markdown-text.ts')).markdownText(decoded(bytes, hints)),
};
