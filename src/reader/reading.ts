import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { type Collection, dataCollections } from '../schema/collections.ts';
import { idAdvice, idPattern } from '../schema/entry-ref.ts';
import { inFigures, limits } from '../schema/limits.ts';
import { locales } from '../schema/locales.ts';
import { characterProblems } from './characters.ts';
import type { ContentFile } from './content-file.ts';
import { changeName, type ContentFolder, fileIn, type Refused } from './content-folder.ts';
import { type Count, uncounted } from './count.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rules.ts';
import { schemaProblems } from './schema-problems.ts';

/** Files of the content folder that are no content: what commands record of it, and what one leaves that was killed. */
const besides: readonly string[] = ['provenance.lock.json', 'checked.json', changeName];

/** What to do about what is no file. */
const refusals: Record<Refused['as'], string> = {
  link: 'This is a link to another place, which is not followed. Put the file itself here, or remove the link.',
  folder: 'This is a folder, and its name is that of a file. Rename it, or move it away.',
  special: 'This is neither a file nor a folder, and cannot be read. Move it away.',
  unreadable: 'This folder cannot be read. Give yourself the right to read it.',
};

/** What is wrong with a file that the system does not let one read. */
export const unreadable = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `This file cannot be read${code}. Give yourself the right to read it, or look whether it is still there.`;
};

/** What stands in the folder of a collection of data, by the rest of its name. */
const inCollection = (rest: string): RegExp => new RegExp(`^(?:${dataCollections.join('|')})/${rest}$`);

/** Where a file that nobody asked for may have been meant to be. */
function unexpectedAdvice(name: string): string {
  if (inCollection(String.raw`[^/]+\.(?:yml|YAML|YML|json|txt)`).test(name) || name === 'dossier.yml')
    return 'The name of an entry ends in .yaml. Rename this file.';
  if (inCollection(String.raw`.+/[^/]+\.yaml`).test(name))
    return 'Entries stand directly in their folder. Move this file up.';
  if (/^(?:summary|briefings\/[^/]+)\/[^/]+\.mdx?$/.test(name))
    return `Running text stands in ${locales.map((locale) => `${locale}.mdx`).join(' and ')} only. Rename this file, or move it away.`;
  return 'A dossier has no place for this file. Correct its folder, name or ending, or move it away.';
}

const utf8 = new TextDecoder();

const top = { line: 1, column: 1 };

const tooLarge = `The file is larger than ${inFigures(limits.fileBytes)} bytes. Divide it, or move away what is no content.`;

/** A file that was asked for by a pattern, and what the groups of that found in its name. */
export interface Found<F extends ContentFile> {
  readonly file: F;
  readonly groups: Readonly<Record<string, string>>;
}

/** One pass over a content folder: hands out its files by name, and gathers what is wrong with each. */
export class Reading {
  readonly files = new Map<string, ContentFile>();
  readonly problems: Problem[] = [];
  readonly ids = new Map<Collection, Set<string>>();
  private readonly folder: ContentFolder;
  private readonly unread: Set<string>;
  private readonly countRead: () => void;

  private constructor(folder: ContentFolder, names: readonly string[], count: Count) {
    this.folder = folder;
    this.unread = new Set(names);
    this.countRead = () => count(this.files.size, names.length);
  }

  static async of(folder: ContentFolder, count = uncounted): Promise<Reading> {
    const names = (await folder.files()).filter((name) => !besides.includes(name)).toSorted();
    const reading = new Reading(folder, names, count);
    for (const { name, as } of (await folder.refused?.()) ?? [])
      reading.report('unreadable-file', reading.nameOf(name), refusals[as]);
    return reading;
  }

  /** A file of the folder as the editor names it: `content/dossier.yaml`. */
  nameOf(name: string): string {
    return fileIn(this.folder.name, name);
  }

  /** The files whose name matches, in the order of their names, each read and parsed. */
  async matching<F extends ContentFile>(
    pattern: RegExp,
    parse: (file: string, text: string) => F,
  ): Promise<Found<F>[]> {
    const names = [...this.unread].filter((name) => pattern.test(name));
    const read = await Promise.all(
      names.map(async (name) => {
        this.unread.delete(name);
        const bytes = await this.bytesOf(name);
        if (!bytes) return [];
        const isTooLarge = bytes.length > limits.fileBytes;
        const text = isTooLarge ? '' : utf8.decode(bytes);
        const parsed = parse(this.nameOf(name), text);
        const file = isTooLarge ? { ...parsed, raw: undefined } : parsed;
        this.files.set(file.file, file);
        this.countRead();
        if (isTooLarge) this.report('too-large', file.file, tooLarge);
        else if (isUtf8(bytes)) this.problems.push(...file.problems, ...characterProblems(file.file, text));
        else
          this.report(
            'not-utf8',
            file.file,
            'The file is not in UTF-8, so letters with accents are lost. Save it as UTF-8.',
          );
        return [{ file, groups: pattern.exec(name)?.groups ?? {} }];
      }),
    );
    return read.flat();
  }

  private async bytesOf(name: string): Promise<Uint8Array | undefined> {
    try {
      return await this.folder.read(name, limits.fileBytes);
    } catch (error) {
      this.report('unreadable-file', this.nameOf(name), unreadable(error));
      return undefined;
    }
  }

  /** The data of a file; `undefined`, and problems gathered, where the schema refuses it. */
  data<S extends z.ZodType>(file: ContentFile, schema: S): z.output<S> | undefined {
    if (file.raw === undefined) return undefined;
    const result = schema.safeParse(file.raw, { reportInput: true });
    if (result.success) return result.data;
    this.problems.push(...schemaProblems(file, schema, result.error.issues, this.ids));
    return undefined;
  }

  /** Notes that an entry exists, whatever its state, and reports a name that cannot be an id. */
  noteId(collection: Collection, id: string, file: string): void {
    this.ids.set(collection, (this.ids.get(collection) ?? new Set()).add(id));
    if (!idPattern.test(id)) this.report('invalid-id', file, idAdvice(id, 'Rename it to'));
  }

  /** Files that nobody asked for are mistakes: a wrong folder or ending must not make an entry vanish. */
  reportUnread(): void {
    for (const name of this.unread) this.report('unexpected-file', this.nameOf(name), unexpectedAdvice(name));
  }

  report(rule: Rule, file: string, message: string): void {
    this.problems.push({ rule, severity: 'error', file, field: '', position: top, message });
  }
}
