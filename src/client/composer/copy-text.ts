import { saveFile } from './save-file.ts';

/** Copies a text, or saves it as a file where the browser does not let it be copied. Says which. */
export async function copyText(text: string, file: string): Promise<'copied' | 'saved'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), file);
    return 'saved';
  }
}
