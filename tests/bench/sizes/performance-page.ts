import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const page = new URL('../../../docs/performance.md', import.meta.url);

const begin = '<!-- measured by npm run bench -->';
const end = '<!-- end of what was measured -->';

/** Puts what was measured between the marks of a page. Throws where it has none. */
export function withMeasured(text: string, measured: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/performance.md lacks its marks. Put "${begin}" and "${end}" into it.`);
  return `${text.slice(0, from)}${begin}\n\n${measured}\n\n${text.slice(to)}`;
}

/** Writes what was measured into docs/performance.md. */
export async function writePerformance(measured: string): Promise<void> {
  const text = withMeasured(await readFile(page, 'utf8'), measured);
  const options = await resolveConfig(page);
  await writeFile(page, await format(text, { ...options, parser: 'markdown' }));
}
