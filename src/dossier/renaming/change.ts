import type { ContentFile } from '../../reader/content-file.ts';
import { dataEntries } from '../../reader/content.ts';
import type { Path, Position } from '../../reader/problem.ts';
import { fieldName } from '../../reader/problem.ts';
import type { ReadFolder } from '../../reader/read-content.ts';
import { type EntryRef, refKey } from '../../schema/entry-ref.ts';
import { entryWords } from '../checks/entry-words.ts';
import { type ChangedFile, changedRecords, type Records } from './changed-records.ts';
import { edited } from './edits.ts';
import { formerEdits } from './former-edits.ts';
import { mdxEdits, type Redirection, type RefEdits, yamlEdits } from './ref-edits.ts';

/** Why something is not done, and where that stands. */
export interface Obstacle {
  readonly file: string;
  readonly position: Position;
  /** One line, with what to do. */
  readonly message: string;
}

/** What becomes of a content folder. */
export interface Change {
  readonly files: readonly ChangedFile[];
  /** The files that go without another in their place. */
  readonly removed: readonly string[];
  readonly obstacles: readonly Obstacle[];
}

/** What a change does: all references lead elsewhere, and the entry gets another id, or goes (`isMerged`). */
export interface Intent extends Redirection {
  readonly isMerged: boolean;
}

interface Written {
  readonly file: string;
  /** The entry that the file is of. */
  readonly of: EntryRef | undefined;
  readonly formerIds: readonly string[];
  readonly refEdits: (text: string) => RefEdits;
}

/** All files that may name an entry, with what finds the places. */
function writtenFiles({ content, files }: ReadFolder, redirection: Redirection): Written[] {
  const { dossier, summary, briefings } = content;
  const dossierFile = [...files.keys()].find((file) => /(?:^|\/)dossier\.yaml$/.test(file));
  const yaml = (data: unknown) => (text: string) => yamlEdits(text, data, redirection);
  const mdx = (page: (typeof summary)[number]) => (text: string) =>
    mdxEdits(
      text,
      page.refs.map(({ ref }) => ref),
      redirection,
    );
  return [
    ...(dossierFile ? [{ file: dossierFile, of: undefined, formerIds: [], refEdits: yaml(dossier) }] : []),
    ...summary.map((page) => ({ file: page.file, of: undefined, formerIds: [], refEdits: mdx(page) })),
    ...briefings.map((page) => ({ file: page.file, of: page, formerIds: page.data.formerIds, refEdits: mdx(page) })),
    ...dataEntries(content).map((entry) => ({
      file: entry.file,
      of: entry,
      formerIds: entry.data.formerIds,
      refEdits: yaml(entry.data),
    })),
  ];
}

const isOf = ({ of }: Written, entry: EntryRef): boolean => of !== undefined && refKey(of) === refKey(entry);

/** `actors/europol.yaml` → `actors/europol-den-haag.yaml` */
const movedName = (name: string, { from, to }: Redirection): string => refKey(to) + name.slice(refKey(from).length);

function unclear(file: ContentFile, path: Path, { from }: Redirection): Obstacle {
  const field = path.length > 0 ? `${fieldName(path)}: ` : '';
  return {
    file: file.file,
    position: path.length > 0 ? file.locate(path) : { line: 1, column: 1 },
    message: `${field}${entryWords(from)} is written with escaped characters here. Write it as it reads, and try again.`,
  };
}

// A line at the end of the file would stand behind its last brace.
const inBraces = (file: string): Obstacle => ({
  file,
  position: { line: 1, column: 1 },
  message: 'The fields of this file stand in braces. Write them below each other, and try again.',
});

/** What becomes of a content folder that was read without errors. Files that stay as they are do not count. */
export function changeOf(read: ReadFolder, records: Records, intent: Intent): Change {
  const { from, to, isMerged } = intent;
  const folder = read.content.folder;
  const nameOf = (file: string): string => (folder === '' ? file : file.slice(folder.length + 1));
  const written = writtenFiles(read, intent);
  const going = isMerged ? written.filter((each) => isOf(each, from)) : [];
  const ids = [from.id, ...going.flatMap(({ formerIds }) => formerIds)];
  const files: ChangedFile[] = [];
  const obstacles: Obstacle[] = [];
  for (const each of written.filter((one) => !going.includes(one))) {
    const file = read.files.get(each.file);
    if (!file) continue;
    const { edits, unclear: paths } = each.refEdits(file.text);
    obstacles.push(...paths.map((path) => unclear(file, path, intent)));
    const name = nameOf(each.file);
    const moves = !isMerged && isOf(each, from);
    const gained = moves || isOf(each, to) ? formerEdits(name, file.text, ids, to.id) : [];
    if (gained.length > 0 && /^\s*\{/.test(file.text)) obstacles.push(inBraces(each.file));
    const all = [...edits, ...gained];
    if (all.length > 0)
      files.push({
        from: name,
        name: moves ? movedName(name, intent) : name,
        text: edited(file.text, all),
        places: all.length,
      });
  }
  return {
    files: [...files, ...changedRecords(records, read.content, intent)],
    removed: going.map(({ file }) => nameOf(file)),
    obstacles,
  };
}
