import { openFonts } from '../fonts/fonts.ts';
import { type Content, entriesThat, type ReadContent } from '../reader/content.ts';
import type { ContentFile } from '../reader/content-file.ts';
import { type ContentFolder, diskFolder } from '../reader/content-folder.ts';
import type { Count } from '../reader/count.ts';
import { isError, type Problem, sortProblems } from '../reader/problem.ts';
import { readContent, type ReadFolder } from '../reader/read-content.ts';
import type { Rule } from '../reader/rules.ts';
import type { DossierData } from '../schema/dossier.ts';
import { factRules } from '../schema/fact-rules.ts';
import { gathering, runChecks } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { missingGlyphs } from './checks/missing-glyph.ts';
import { otherLanguages } from './checks/other-language.ts';
import { checkProblems } from './fact-checks/check-problems.ts';
import { type ChecksFile, readChecks } from './fact-checks/checks-file.ts';
import { type LockFile, readLock } from './provenance/lock-file.ts';
import type { PassageCount } from './provenance/passage-count.ts';
import { proof, type ProofOptions } from './provenance/prove.ts';
import { withRightHashes } from './provenance/right-hash.ts';

/** A content folder with everything that is wrong with it. */
export interface CheckedContent {
  /** Sorted by file and place; each once. */
  readonly problems: readonly Problem[];
  /** The content; `undefined` where there are errors. */
  readonly content: Content | undefined;
  /** What could be read of it, whatever its state; absent where there was nothing to read. */
  readonly read?: ReadContent;
  /** The files that were read, by the name that problems use. */
  readonly files: ReadonlyMap<string, ContentFile>;
  /** What verification wrote; it is no file of an editor. */
  readonly lock: LockFile | undefined;
  /** What editors checked; absent: the dossier has no such file. */
  readonly factChecks?: ChecksFile | undefined;
  /** What became of the passages, where they were looked for in an archive. */
  readonly passages?: PassageCount;
}

/** How much is asked of a dossier. */
export interface CheckContentOptions extends ProofOptions {
  /** Problems that may wait while a dossier is being written, but not when it is published, are errors. */
  readonly strict?: boolean;
  /** A fact that no editor has checked as it stands is an error. */
  readonly requireChecked?: boolean;
  /** Told how many of the files have been read. */
  readonly countFiles?: Count;
}

const strictRules: ReadonlySet<Rule> = new Set<Rule>([
  ...factRules,
  'revised-before-cutoff',
  'unsupported-fact',
  'missing-glyph',
  'outdated-translation',
  'much-of-source',
  'stale-record',
]);

const severityOf = ({ rule, severity }: Problem, { strict, provisional }: CheckContentOptions): Problem['severity'] =>
  strict && !provisional && strictRules.has(rule) ? 'error' : severity;

// A link that is wrong twice in one text is found twice at one place.
const unique = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

/** The problems of letters that no font has, and of the fonts that the dossier names. */
async function fontProblems({ content, files }: ReadFolder, folder: string): Promise<Problem[]> {
  const { report, problems } = gathering(files);
  await missingGlyphs(content, files, await openFonts(content.dossier?.fonts ?? [], folder), report);
  return problems;
}

function complete(read: ReadContent, dossier: DossierData): Content {
  const { folder, summary, briefings } = read;
  return { folder, dossier, ...entriesThat(read, () => true), summary, briefings };
}

/** Reads and checks a content folder. Throws only what the file system throws. */
export async function checkContent(
  folder: string,
  disk: ContentFolder = diskFolder(folder),
  options: CheckContentOptions = {},
): Promise<CheckedContent> {
  const [read, lock] = [await readContent(folder, disk, options.countFiles), await readLock(disk)];
  const { content, files } = read;
  const factChecks = await readChecks(disk);
  if (read.isNewer) return { problems: read.problems, content: undefined, files, lock: undefined };
  const found = await withRightHashes(read, options.archive);
  const { problems: unproven, count } = await proof(read, lock, options);
  const unfonted = await fontProblems(read, folder);
  const { report, problems: foreign } = gathering(files);
  await otherLanguages(content, report);
  const unchecked = checkProblems(content, factChecks, options.requireChecked ?? false, report);
  const ruled = [...runChecks(checks, content, files), ...foreign, ...unchecked];
  const all = unique([...found, ...ruled, ...unfonted, ...unproven]);
  const problems = sortProblems(all.map((problem) => ({ ...problem, severity: severityOf(problem, options) })));
  const sound = content.dossier && !problems.some(isError);
  return {
    problems,
    content: sound ? complete(content, content.dossier) : undefined,
    read: content,
    files,
    lock,
    ...(factChecks ? { factChecks } : {}),
    ...(count ? { passages: count } : {}),
  };
}
