import type { Archive, Archived, ArchivedText } from '../../archive/archive.ts';
import { type AnyEntry, dataEntries, type DataEntry, type ReadContent } from '../../reader/content.ts';
import { displayName } from '../../reader/content-folder.ts';
import { inFigures, limits } from '../../schema/limits.ts';
import type { Report } from '../checks/check.ts';
import { foldedText } from '../verification/folded-text.ts';
import { type Claim, verifySource } from '../verification/verify.ts';
import { type CitedPassage, citedPassages, prosePassages } from './cited-passages.ts';
import { inWords } from './checks/lock-check.ts';
import type { FoundPassage, VerifiedSource } from './renew.ts';
import { resting } from './resting.ts';

/** What the archive says of the passages of a dossier. */
export interface ArchiveFindings {
  /** The sources whose own file was there, with the passages that were found in it. */
  readonly verified: readonly VerifiedSource[];
  /** The keys of the passages that were looked for and not found. */
  readonly missed: ReadonlySet<string>;
}

/** The segments of a quotation are judged together, as they must be in order; evidence is judged piece by piece. */
type PassageClaim = Claim<readonly CitedPassage[]>;

const claim = (passages: readonly CitedPassage[]): PassageClaim => ({ subject: passages, selectors: passages });

function claimsOf(entry: AnyEntry): PassageClaim[] {
  const passages = citedPassages(entry);
  const isSegment = ({ path }: CitedPassage): boolean => entry.collection === 'quotes' && path[0] === 'segments';
  const segments = passages.filter(isSegment);
  const evidence = passages.filter((passage) => !isSegment(passage)).map((passage) => claim([passage]));
  return segments.length > 0 ? [claim(segments), ...evidence] : evidence;
}

const sourceOf = ({ subject }: PassageClaim): string => subject[0]?.source ?? '';

const pageOf = (pages: readonly number[] | undefined, point: number): number | undefined =>
  pages && Math.max(1, pages.filter((start) => start <= point).length);

const kinds = {
  format: 'is neither .txt, .md, .html nor .pdf',
  encoding: 'is not in UTF-8',
  pdf: 'is no PDF that can be read',
  access: 'cannot be read',
  size: `is too large: a file may have ${inFigures(limits.archivedBytes)} bytes, ${inFigures(limits.archivedText)} characters and ${inFigures(limits.pages)} pages`,
};
const remedies = {
  format: 'Archive its text in one of these.',
  encoding: 'Save it as UTF-8, and give its new sha256.',
  pdf: 'Archive it anew, or archive its text.',
  access: 'Give yourself the right to read it.',
  size: 'Archive the part that is quoted.',
};

interface Sought {
  readonly source: DataEntry<'sources'>;
  readonly folder: string;
  readonly claims: readonly PassageClaim[];
}

/** The text of a source; `undefined`, and a problem, where the archive does not have it. */
function textOf(archived: Archived | undefined, sought: Sought, severity: 'error' | 'warning', report: Report) {
  if (archived?.state === 'text') return archived;
  const { source, folder, claims } = sought;
  const { id, file, data } = source;
  const place = { path: ['sha256'] };
  const name = displayName(folder);
  if (!archived)
    report(file, {
      rule: 'not-archived',
      severity,
      ...place,
      message: `${name} has no file of this source, so its passages could not be looked for. Put it there as ${id}.txt, .md, .html or .pdf.`,
    });
  else if (archived.state === 'other-file')
    report(file, {
      rule: 'other-archived-file',
      ...place,
      message: `${archived.file} in ${name} has the SHA-256 ${archived.sha256}, not ${data.sha256}. Restore the file; or correct sha256 and check again: ${resting(claims.flatMap(({ subject }) => subject))}.`,
    });
  else
    report(file, {
      rule: 'unreadable-archive',
      ...place,
      message: `${archived.file} in ${name} ${kinds[archived.reason]}. ${remedies[archived.reason]}`,
    });
  return undefined;
}

function verify(
  { source, claims }: Sought,
  archived: ArchivedText,
  missed: Set<string>,
  report: Report,
): VerifiedSource {
  const text = foldedText(archived.text);
  const passages: FoundPassage[] = [];
  for (const { subject, index, passage: found, fault } of verifySource(text, claims)) {
    const passage = subject[index];
    if (!passage) continue;
    if (found) passages.push({ ...passage, ...found, page: pageOf(archived.pages, found.start) });
    else {
      missed.add(passage.key);
      report(passage.file, { rule: fault.rule, ...inWords(passage), message: fault.message });
    }
  }
  return { id: source.id, sha256: archived.sha256, length: text.length, passages };
}

/** Looks for every passage in the archived file of its own source. */
export async function archiveFindings(
  content: ReadContent,
  archive: Archive,
  severity: 'error' | 'warning',
  report: Report,
): Promise<ArchiveFindings> {
  const inProse = prosePassages(content).map((passage) => claim([passage]));
  const claims = Map.groupBy([...dataEntries(content).flatMap(claimsOf), ...inProse], sourceOf);
  const missed = new Set<string>();
  const verified: VerifiedSource[] = [];
  for (const source of content.sources) {
    const sought = { source, folder: archive.folder, claims: claims.get(source.id) ?? [] };
    if (sought.claims.length === 0) continue;
    const archived = await archive.read({ id: source.id, sha256: source.data.sha256 });
    const text = textOf(archived, sought, severity, report);
    if (text) verified.push(verify(sought, text, missed, report));
  }
  return { verified, missed };
}
