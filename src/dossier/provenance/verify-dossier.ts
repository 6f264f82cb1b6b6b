import type { Archive } from '../../archive/archive.ts';
import { quoted } from '../../schema/shortened.ts';
import type { ReadContent } from '../../reader/content.ts';
import { type ContentFolder, fileIn } from '../../reader/content-folder.ts';
import type { Count } from '../../reader/count.ts';
import { isError, type Path, sortProblems } from '../../reader/problem.ts';
import { readContent } from '../../reader/read-content.ts';
import type { WrittenDate } from '../../schema/edtf.ts';
import type { Provenance } from '../../schema/provenance.ts';
import type { CheckedContent } from '../check-content.ts';
import { gathering, type Report } from '../checks/check.ts';
import { archiveFindings, reportRefused, withoutArchive } from './archive-check.ts';
import { inWords } from './checks/lock-check.ts';
import { givenPassages } from './cited-passages.ts';
import { lockName, readLock } from './lock-file.ts';
import { lockText } from './lock-text.ts';
import { movedLock } from './moved.ts';
import { soughtIn } from './passage-claims.ts';
import { passageCount, type PassageCount } from './passage-count.ts';
import { byReader } from './read-anew.ts';
import { renewedProvenance } from './renew.ts';
import { rewordedPassages } from './reworded.ts';

/** A lock as it is to be written. */
export interface WrittenLock {
  readonly file: string;
  readonly text: string;
}

/** What a verification found. */
export interface Verification extends Pick<CheckedContent, 'problems' | 'files' | 'lock'> {
  readonly passages: PassageCount;
  /** How many sources the proven passages stand in. */
  readonly sources: number;
  /** The passages whose words are others than at the last verification: a key, or a place in running text. */
  readonly reworded: readonly string[];
  /** The new lock, where everything was found. */
  readonly renewed: WrittenLock | undefined;
  /** The lock with new places only, where not everything was found, and some files are read by another reader. */
  readonly moved: WrittenLock | undefined;
  /** The ids of the sources whose files are read by another reader than the lock names. */
  readonly readAnew: readonly string[];
}

export interface VerificationOptions {
  /** The month of this verification, as EDTF: `2026-11`. */
  readonly month: WrittenDate;
  /** The editors say that the translations of changed words still hold. */
  readonly keepTranslations: boolean;
  /** Told in how many of the sources passages have been looked for. */
  readonly countSources?: Count;
}

// The segments of a quotation have one source between them.
const isLaterSegment = ([field, index]: Path): boolean => field === 'segments' && index !== 0;

/** Words that nobody can look for, because their source does not exist. */
function sourceless({ ids, ...content }: ReadContent, report: Report): void {
  for (const passage of givenPassages(content)) {
    const { file, path, source } = passage;
    if (!ids.get('sources')?.has(source) && !isLaterSegment(path))
      report(file, {
        rule: 'dangling-reference',
        ...(path[0] === 'segments' ? { path: ['source'] } : inWords(passage, 'source')),
        message: `${quoted(source)} is not a source, so its words cannot be verified. Correct the id, or write sources/${source}.yaml.`,
      });
  }
}

/** Looks for every passage of a dossier in the archive, where there is one. */
export async function verifyDossier(
  disk: ContentFolder,
  archive: Archive | undefined,
  { month, keepTranslations, countSources }: VerificationOptions,
): Promise<Verification> {
  const [{ content, files, problems: found }, lock] = [await readContent(disk.name, disk), await readLock(disk)];
  const { report, problems: unproven } = gathering(files);
  sourceless(content, report);
  const sought = soughtIn(content);
  const findings = archive
    ? await archiveFindings(sought, archive, 'error', report, countSources)
    : withoutArchive(sought);
  const { verified } = findings;
  reportRefused(verified, report);
  const problems = sortProblems([...found, ...unproven]);
  const old = lock?.provenance;
  const provenance = renewedProvenance({ content, verified, old, month, keepTranslations });
  const { anew } = byReader(verified, old);
  const isWhole = !problems.some(isError) && (archive !== undefined || findings.textless.length === 0);
  // An interrupted change counts on the lock as it is.
  const isFree = !isWhole && !problems.some(({ rule }) => rule === 'unfinished-change');
  const moved = isFree ? movedLock(old, anew, month) : undefined;
  const written = (record: Provenance): WrittenLock => ({ file: fileIn(disk.name, lockName), text: lockText(record) });
  return {
    problems,
    files,
    lock,
    passages: passageCount(content, findings),
    sources: Object.keys(provenance.sources).length,
    reworded: rewordedPassages(
      old,
      verified.flatMap((source) => source.passages),
    ),
    renewed: isWhole ? written(provenance) : undefined,
    moved: moved && written(moved),
    readAnew: anew.map(({ id }) => id),
  };
}
