import { plainMarkdown } from '../schema/plain-markdown.ts';

/** Words of a source as Markdown that says the same: signs of Markdown among them are escaped. */
export function markdownText(words: string): string {
  const [only, ...others] = plainMarkdown(words)?.children ?? [];
  const isPlain =
    only?.type === 'paragraph' && others.length === 0 && only.children.every(({ type }) => type === 'text');
  return isPlain ? words : words.replace(/[!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-]/g, String.raw`\$&`);
}
