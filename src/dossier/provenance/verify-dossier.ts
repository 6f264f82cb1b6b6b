import type { Archive } from '../../archive/archive.ts';
import { quoted } from '../../schema/shortened.ts';
import type { ReadContent } from '../../reader/content.ts';
import { type ContentFolder, fileIn } from '../../reader/content-folder.ts';
import { isError, type Path, sortProblems } from '../../reader/problem.ts';
import { readContent } from '../../reader/read-content.ts';
import type { WrittenDate } from '../../schema/edtf.ts';
import type { CheckedContent } from '../check-content.ts';
import { gathering, type Report } from '../checks/check.ts';
import { archiveFindings } from './archive-check.ts';
import { inWords } from './checks/lock-check.ts';
import { givenPassages } from './cited-passages.ts';
import { lockName, readLock } from './lock-file.ts';
import { lockText } from './lock-text.ts';
import { renewedProvenance } from './renew.ts';
import { rewordedPassages } from './reworded.ts';

/** What a verification found. */
export interface Verification extends Pick<CheckedContent, 'problems' | 'files' | 'lock'> {
  /** How many passages were found. */
  readonly passages: number;
  /** How many sources they stand in. */
  readonly sources: number;
  /** The passages whose words are others than at the last verification: a key, or a place in running text. */
  readonly reworded: readonly string[];
  /** The new lock, where everything was found. */
  readonly renewed: { readonly file: string; readonly text: string } | undefined;
}

export interface VerificationOptions {
  /** The month of this verification, as EDTF: `2026-11`. */
  readonly month: WrittenDate;
  /** The editors say that the translations of changed words still hold. */
  readonly keepTranslations: boolean;
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

/** Looks for every passage of a dossier in the archive. */
export async function verifyDossier(
  disk: ContentFolder,
  archive: Archive,
  { month, keepTranslations }: VerificationOptions,
): Promise<Verification> {
  const [{ content, files, problems: found }, lock] = [await readContent(disk.name, disk), await readLock(disk)];
  const { report, problems: unproven } = gathering(files);
  sourceless(content, report);
  const { verified } = await archiveFindings(content, archive, 'error', report);
  const problems = sortProblems([...found, ...unproven]);
  const provenance = renewedProvenance({ content, verified, old: lock?.provenance, month, keepTranslations });
  return {
    problems,
    files,
    lock,
    passages: Object.keys(provenance.passages).length,
    sources: Object.keys(provenance.sources).length,
    reworded: rewordedPassages(
      lock?.provenance,
      verified.flatMap((source) => source.passages),
    ),
    renewed: problems.some(isError) ? undefined : { file: fileIn(disk.name, lockName), text: lockText(provenance) },
  };
}
