import type { Composed } from '../../document/compose.ts';
import type { Action } from '../../contract/composer/actions.ts';
import { copyText } from './copy-text.ts';
import { saveFile } from './save-file.ts';
import { textWriter } from './texts.ts';
import { wordWriter } from './word.ts';
import type { LiveWord, Words } from '../../contract/words.ts';

/** Takes a document away as a file for Word, as text, or as the link to it. Resolves to what became of it, in words. */
export async function takeAway(
  what: string,
  document: Composed,
  base: string,
  words: Words<LiveWord>,
): Promise<string> {
  const file = `${words('file')}.${what === ('word' satisfies Action) ? 'docx' : what === ('markdown' satisfies Action) ? 'md' : 'txt'}`;
  if (what === ('word' satisfies Action)) {
    saveFile((await wordWriter(base))(document), file);
    return words('saved', { file });
  }
  const write =
    what === ('link' satisfies Action)
      ? () => location.href
      : await textWriter(what === ('markdown' satisfies Action) ? 'markdown' : 'text', base);
  return words(await copyText(write(document), file), { file });
}
