import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Asker } from '../../ask.ts';
import type { reviewWords } from './review-words.ts';
import type { HelpLocale } from '../../../schema/help.ts';

type Words = (typeof reviewWords)[HelpLocale];

/** The program in which one edits, as it is set for others. */
export const editorOf = (environment: NodeJS.ProcessEnv): string | undefined =>
  [environment['VISUAL'], environment['EDITOR']].find((program) => program !== undefined && program !== '');

/** Opens a text in an editor. `undefined` where that could not start, or ended with an error. */
export function editedText(text: string, editor: string, asker: Asker): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  const file = path.join(folder, 'draft.yaml');
  try {
    writeFileSync(file, text);
    // The setting may hold options, such as `code --wait`, so that a shell must read it; the file is no part of it.
    const run = () => spawnSync(`${editor} draft.yaml`, { cwd: folder, shell: true, stdio: 'inherit' });
    const { status } = asker.suspended(run);
    return status === 0 ? readFileSync(file, 'utf8') : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is not asked for: the words of the source, which prove the rest. */
const proving = new Set(['evidence', 'segments', 'source']);

/** Asks for each field of an entry that is one value, where there is no editor. An empty answer leaves it as it is. */
export async function askedText(text: string, { ask }: Asker, words: Words): Promise<string> {
  const document = parseDocument(text);
  const fields: { readonly name: string; readonly value: string; readonly set: (value: string) => void }[] = [];
  visit(document, {
    Pair: (_, { key, value }, above) => {
      const name = isScalar(key) ? String(key.value) : '';
      if (proving.has(name)) return visit.SKIP;
      if (isScalar(value)) {
        const names = above.flatMap((node) => ('key' in node && isScalar(node.key) ? [String(node.key.value)] : []));
        fields.push({
          name: [...names, name].join('.'),
          value: String(value.value),
          set: (given) => {
            value.value = given;
          },
        });
      }
      return undefined;
    },
  });
  if (!isMap(document.contents)) return text;
  for (const { name, value, set } of fields) {
    const given = await ask(words.field(name, value));
    if (given !== '') set(given);
  }
  return document.toString({ lineWidth: 0 });
}
