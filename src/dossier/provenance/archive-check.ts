import path from 'node:path';
import type { Archive, Archived, ArchivedText, OtherFile } from '../../archive/archive.ts';
import type { DataEntry } from '../../reader/content.ts';
import { uncounted } from '../../reader/count.ts';
import { displayName } from '../../reader/content-folder.ts';
import type { Report } from '../checks/check.ts';
import { archivedSource } from '../archived-source.ts';
import { cuts } from '../verification/cut-statement.ts';
import { gaps } from '../verification/gap.ts';
import type { Fault } from '../verification/fault.ts';
import { locatedText } from '../verification/located-text.ts';
import { locatorIn } from '../verification/locator-in.ts';
import { verifySource } from '../verification/verify.ts';
import { type CitedPassage, isSegment } from './cited-passages.ts';
import { inWords } from './checks/lock-check.ts';
import type { Sought } from './passage-claims.ts';
import type { FoundPassage, VerifiedSource } from './renew.ts';
import { resting } from './resting.ts';
import { unreadableKind, unreadableWords } from './unreadable-words.ts';

/** A passage that its source does not prove, and why. */
export interface RefusedPassage {
  readonly passage: CitedPassage;
  readonly fault: Fault;
}

/** A source whose own file was there, with what became of its passages. */
export interface ReadSource extends VerifiedSource {
  readonly refused: readonly RefusedPassage[];
}

/** A source whose text is not there, so that nobody can say whether its passages stand in it. */
export interface TextlessSource {
  readonly id: string;
  readonly passages: readonly CitedPassage[];
  /** As a part of a sentence without its full stop. */
  readonly why: string;
}

/** What the archive says of the passages of a dossier. */
export interface ArchiveFindings {
  readonly verified: readonly ReadSource[];
  readonly textless: readonly TextlessSource[];
}

/** What is wrong with a file that is not the one of its source, and what to do. */
function otherFileWords({ file, sha256, changedEnds }: OtherFile, { source, claims }: Sought, folder: string): string {
  const name = displayName(folder);
  if (changedEnds)
    return `${file} in ${name} is the right file with other line ends, as git makes of it (core.autocrlf). Write a line \`${path.basename(folder)}/** -text\` into .gitattributes beside that folder, remove the file and restore it: git checkout -- ${displayName(path.join(folder, file))}.`;
  return `${file} in ${name} has the SHA-256 ${sha256}, not ${source.data.sha256}. Restore the file; or correct sha256 and check again: ${resting(claims.flatMap(({ subject }) => subject))}.`;
}

/** Why the archive does not have the text of a source; also reported. */
function missingText(
  archived: Exclude<Archived, { state: 'text' }> | undefined,
  sought: Sought,
  { folder }: Archive,
  severity: 'error' | 'warning',
  report: Report,
): string {
  const { id, file, data } = sought.source;
  const place = { path: ['sha256'] };
  const name = displayName(folder);
  if (!archived) {
    report(file, {
      rule: 'not-archived',
      severity,
      ...place,
      message: `${name} has no file of this source, so its passages could not be looked for. Put it there as ${id}.pdf, ${id}.html or whatever its ending is.`,
    });
    const isKept = data.rights === 'excerpt';
    return `${name} has no file of it${isKept ? ', whose rights keep it from travelling with the content' : ''}`;
  }
  if (archived.state === 'other-file') {
    report(file, {
      rule: 'other-archived-file',
      ...place,
      message: otherFileWords(archived, sought, folder),
    });
    return `${archived.file} in ${name} is another file than it names`;
  }
  report(file, {
    rule: 'unreadable-archive',
    path: [archived.reason === 'select' ? 'select' : 'sha256'],
    message: `${archived.file} in ${name} ${unreadableWords({ ...archived, encoding: data.encoding })}`,
  });
  return `${archived.file} in ${name} ${unreadableKind(archived.reason)}`;
}

/** Looks for passages in the text of their source. */
export function readSource({ source, claims }: Sought, archived: ArchivedText): ReadSource {
  const text = locatedText(archived);
  const cutOf = cuts(text);
  const gapOf = gaps(text);
  const passages: FoundPassage[] = [];
  const refused: RefusedPassage[] = [];
  let previous: FoundPassage | undefined;
  for (const { subject, index, passage: found, fault } of verifySource(text, claims)) {
    const passage = subject[index];
    if (!passage) continue;
    if (found) {
      const before = previous?.key === subject[index - 1]?.key ? previous : undefined;
      const ofSegment = isSegment(passage) ? { cut: cutOf(found), gap: before && gapOf(before, found) } : {};
      previous = { ...passage, ...found, locator: locatorIn(text, found, passage.exact), ...ofSegment };
      passages.push(previous);
    } else refused.push({ passage, fault });
  }
  const { sha256, format } = archived;
  return { id: source.id, sha256, length: text.length, reader: `${format.id} ${format.version}`, passages, refused };
}

/** Where there is no archive, no source has a text. */
export const withoutArchive = (all: readonly Sought[]): ArchiveFindings => ({
  verified: [],
  textless: all.map(({ source, claims }) => ({
    id: source.id,
    passages: claims.flatMap(({ subject }) => subject),
    why: 'there is no archive',
  })),
});

/** Looks at a source while its text is at hand. */
export type Look = (source: DataEntry<'sources'>, archived: ArchivedText, read: ReadSource) => void;

/** Looks for every passage in the archived file of its own source, and reports the sources without a text. */
export async function archiveFindings(
  all: readonly Sought[],
  archive: Archive,
  severity: 'error' | 'warning',
  report: Report,
  count = uncounted,
  look: Look = () => undefined,
): Promise<ArchiveFindings> {
  const verified: ReadSource[] = [];
  const textless: TextlessSource[] = [];
  for (const [at, sought] of all.entries()) {
    count(at + 1, all.length);
    const { source, claims } = sought;
    const archived = await archive.read(archivedSource(source));
    if (archived?.state === 'text') {
      const read = readSource(sought, archived);
      verified.push(read);
      look(source, archived, read);
    } else {
      const why = missingText(archived, sought, archive, severity, report);
      textless.push({ id: source.id, passages: claims.flatMap(({ subject }) => subject), why });
    }
  }
  return { verified, textless };
}

/** Reports the passages that their sources do not prove. */
export function reportRefused(sources: readonly ReadSource[], report: Report): void {
  for (const { passage, fault } of sources.flatMap(({ refused }) => refused))
    report(passage.file, { rule: fault.rule, ...inWords(passage), message: fault.message });
}
