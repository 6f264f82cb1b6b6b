import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { onDisk } from '../build/swap/on-disk.ts';
import { knownEntries } from '../dossier/known-entries.ts';
import type { ReadContent } from '../reader/content.ts';
import { displayName } from '../reader/content-folder.ts';
import { readContent } from '../reader/read-content.ts';
import { type HelpLocale, helpLocales } from '../schema/help.ts';
import { jsonSchema, fieldSchemas } from '../schema/json-schema.ts';
import { plural } from '../schema/limits.ts';
import { requireDossier } from './dossier-folder.ts';
import { type Options, UsageError } from './options.ts';
import { replaceFile } from './replace-file.ts';
import type { Terminal } from './terminal.ts';

/** Where the settings of editors look for the schemas, from the folder in which one works. */
export const schemaFolder = '.dossier/schemas';

/** The files of the schemas, by their path in that folder. */
const schemaFiles = (content: ReadContent): ReadonlyMap<string, string> =>
  new Map(
    helpLocales.flatMap((locale) => {
      const known = knownEntries(content, locale);
      return Object.entries(fieldSchemas).map(([name, schema]): [string, string] => [
        `${schemaFolder}/${locale}/${name}.json`,
        `${JSON.stringify(jsonSchema(schema, locale, known), undefined, 2)}\n`,
      ]);
    }),
  );

/** Writes the schemas that are not there as they are to be, in a folder that git ignores by itself. Resolves to how many. */
export async function writeSchemas(content: ReadContent, folder: string): Promise<number> {
  const files = new Map([['.dossier/.gitignore', '*\n'], ...schemaFiles(content)]);
  const own = path.join(folder, '.dossier');
  if (existsSync(own) && !statSync(own).isDirectory())
    throw new UsageError(`${displayName(own)} is a file, and the schemas go into a folder of that name. Move it away.`);
  let written = 0;
  await onDisk({ folder, name: displayName(path.join(folder, schemaFolder)) }, () => {
    for (const [name, text] of files) {
      const file = path.join(folder, name);
      if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
      replaceFile(file, text);
      written++;
    }
  });
  return written;
}

/**
 * The first line of a file of content, by which any YAML language server finds its schema; empty where the schemas do not
 * stand beside the content.
 */
export function schemaLine(content: string, file: string, locale: HelpLocale): string {
  const schema = `${schemaFolder}/${locale}/${path.posix.dirname(file)}.json`;
  const isThere = file.endsWith('.yaml') && existsSync(path.join(path.dirname(content), schema));
  return isThere ? `# yaml-language-server: $schema=../../${schema}\n` : '';
}

/** Writes the schemas of a dossier into the folder in which one stands. */
export async function schemas({ content }: Options, terminal: Terminal): Promise<boolean> {
  await requireDossier(content);
  const written = await writeSchemas((await readContent(content)).content, process.cwd());
  terminal.print(`${schemaFolder} ${written === 0 ? 'is up to date' : `has ${plural(written, 'new file')}`}.`);
  return true;
}

/**
 * Writes the schemas of a dossier while it is written, where its folder stands in the one in which one works: only there
 * do editors look for them. What a disk refuses is said once, and keeps nobody from writing.
 */
export function schemasBeside(folder: string, terminal: Terminal): (content: ReadContent) => Promise<void> {
  let isRefused = path.dirname(folder) !== process.cwd();
  return async (content) => {
    if (isRefused) return;
    try {
      await writeSchemas(content, path.dirname(folder));
    } catch (error) {
      isRefused = true;
      terminal.fail(error instanceof Error ? error.message : String(error));
    }
  };
}
