import { finishLeft } from '../../change-files.ts';
import { dossierGround } from '../../change-plan.ts';
import type { Asker } from '../../ask.ts';
import type { Terminal } from '../../terminal.ts';
import { type Draft, draftKey } from '../../../ingest/draft.ts';
import { dataEntries } from '../../../reader/content.ts';
import { diskFolder, fileIn } from '../../../reader/content-folder.ts';
import { readContent } from '../../../reader/read-content.ts';
import type { HelpLocale } from '../../../schema/help.ts';
import { type Answers, openAnswers } from './answers.ts';
import { DraftFiles } from './draft-files.ts';
import { draftsWaiting, type Ingested, isSilent, readingOf, type ReviewOptions } from './drafted.ts';

export interface Review {
  readonly kept: Ingested;
  readonly options: ReviewOptions;
  readonly terminal: Terminal;
  /** Who answers; `undefined`: nobody, so that all drafts are written. */
  readonly asker: Asker | undefined;
  readonly locale: HelpLocale;
  readonly environment?: NodeJS.ProcessEnv;
}

/** A review as it stands when it begins. */
export interface Begun {
  readonly drafts: readonly Draft[];
  /** Whether the source gives nothing that a draft could be made of. */
  readonly isSilent: boolean;
  readonly untold: readonly string[];
  readonly open: readonly Draft[];
  readonly files: DraftFiles;
  readonly answers: Answers;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The drafts of a source with what was answered about them, after whatever an interrupted command left is done. */
export async function begin({ kept, options, terminal, locale, asker }: Review): Promise<Begun> {
  const { content } = options;
  if (!options.dryRun) await finishLeft(dossierGround(options), options, terminal);
  const disk = diskFolder(content);
  const read = await readContent(content, disk);
  const textAt = (place: string): string | undefined => read.files.get(fileIn(disk.name, place))?.text;
  const answers = openAnswers(content, kept.id, kept.data.sha256);
  const written = new Map(
    dataEntries(read.content)
      .map(({ collection, id }) => `${collection}/${id}.yaml`)
      .map((place) => [place, textAt(place) ?? ''] as const)
      .filter(([place, text]) => answers.isProposal(place, text)),
  );
  const source = { ...kept, reading: kept.reading ?? readingOf(kept) };
  const made = draftsWaiting(read, source, new Set(written.keys()));
  const drafts = made.drafts.filter((draft) => {
    const answer = answers.get(draftKey(draft));
    // What exists is changed only where somebody says so.
    const isOffered = draft.into === undefined || (asker !== undefined && !options.yes);
    return isOffered && !(answer?.action === 'accept' && answer.settled);
  });
  const files = new DraftFiles({ drafts, answers, options, language: kept.data.language, locale, textAt }, written);
  return {
    drafts,
    isSilent: isSilent(source),
    untold: made.untold,
    open: drafts.filter(files.isOpen),
    files,
    answers,
    ids: read.content.ids,
  };
}
