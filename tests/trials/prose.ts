import { parseMdx } from '../../src/reader/mdx-file.ts';
import { randomProse } from '../fuzz/prose.ts';
import { random } from '../generator/random.ts';
import { outlineOfHtml, outlineOfTree } from '../harness/prose-outline.ts';
import { renderedProse } from '../harness/rendered-prose.ts';

/** What came of one text: refused by the checks, or rendered as it was checked or otherwise. */
export type Judged = { readonly as: 'refused' | 'same' } | { readonly as: 'other'; readonly difference: string };

const other = (difference: string): Judged => ({ as: 'other', difference });

/** Checks a text and, where nothing is wrong with it, renders it as a page does and compares what a reader would get. */
export async function judgeProse(text: string): Promise<Judged> {
  const { body, problems } = parseMdx('text.mdx', `---\n---\n${text}`);
  if (problems.length > 0) return { as: 'refused' };
  try {
    const [checked, rendered] = [outlineOfTree(body), outlineOfHtml(await renderedProse(body))];
    const at = checked.findIndex((part, index) => part !== rendered[index]);
    if (at >= 0) return other(`${checked[at] ?? ''} was checked, ${rendered[at] ?? 'nothing'} rendered`);
    return checked.length === rendered.length ? { as: 'same' } : other(`${rendered[checked.length] ?? ''} was added`);
  } catch (error) {
    return other(String(error).split('\n', 1)[0] ?? '');
  }
}

/** The text of a number, the same for the same seed. */
export const textOf = (seed: number, number: number): string => randomProse(random(seed, `prose/${number}`));
