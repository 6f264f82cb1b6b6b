import path from 'node:path';
import { openArchive } from '../../../archive/archive.ts';
import { onDisk } from '../../../build/swap/on-disk.ts';
import { lockName } from '../../../dossier/provenance/lock-file.ts';
import { type Draft, draftKey } from '../../../ingest/draft.ts';
import { dataEntries } from '../../../reader/content.ts';
import { diskFolder, displayName, fileIn } from '../../../reader/content-folder.ts';
import { readContent } from '../../../reader/read-content.ts';
import { visible } from '../../../schema/characters.ts';
import { quoted } from '../../../schema/shortened.ts';
import type { HelpLocale } from '../../../schema/help.ts';
import { type Asker, Left } from '../../ask.ts';
import { finishLeft } from '../../change-files.ts';
import { dossierGround } from '../../change-plan.ts';
import { extendedLock } from '../../new/extended-lock.ts';
import { replaceFile } from '../../replace-file.ts';
import type { Terminal } from '../../terminal.ts';
import { type Answers, openAnswers } from './answers.ts';
import { type Asking, chosen } from './choose.ts';
import { DraftFiles } from './draft-files.ts';
import { type DraftCollection, draftsWaiting, type Ingested, isSilent, type ReviewOptions } from './drafted.ts';
import { passageText } from './passage.ts';
import { reviewWords } from './review-words.ts';

export interface Review {
  readonly kept: Ingested;
  readonly options: ReviewOptions;
  readonly terminal: Terminal;
  /** Who answers; `undefined`: nobody, so that all drafts are written. */
  readonly asker: Asker | undefined;
  readonly locale: HelpLocale;
  readonly environment?: NodeJS.ProcessEnv;
}

interface Begun {
  readonly drafts: readonly Draft[];
  readonly untold: readonly string[];
  readonly open: readonly Draft[];
  readonly files: DraftFiles;
  readonly answers: Answers;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The drafts of a source with what was answered about them, after whatever an interrupted command left is done. */
async function begin({ kept, options, terminal, locale }: Review): Promise<Begun> {
  const { content } = options;
  if (!options.dryRun) await finishLeft(dossierGround(options), options, terminal);
  const read = await readContent(content, diskFolder(content));
  const answers = openAnswers(content, kept.id, kept.data.sha256);
  const written = new Map(
    dataEntries(read.content)
      .map(({ collection, id }) => `${collection}/${id}.yaml`)
      .map((place) => [place, read.files.get(fileIn(content, place))?.text ?? ''] as const)
      .filter(([place, text]) => answers.isProposal(place, text)),
  );
  const made = draftsWaiting(read, kept, new Set(written.keys()));
  const drafts = made.drafts.filter((draft) => {
    const answer = answers.get(draftKey(draft));
    return !(answer?.action === 'accept' && answer.settled);
  });
  const files = new DraftFiles({ drafts, answers, options, language: kept.data.language, locale }, written);
  return { drafts, untold: made.untold, open: drafts.filter(files.isOpen), files, answers, ids: read.content.ids };
}

/** `3 actors, 1 event, 12 quotes` */
function counted(drafts: readonly Draft[], locale: HelpLocale): string {
  const words = reviewWords[locale].counted;
  const kinds = ['actors', 'events', 'quotes'] as const satisfies readonly DraftCollection[];
  return kinds
    .map((kind) => [kind, drafts.filter(({ collection }) => collection === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => words[kind](count))
    .join(', ');
}

/** Adds the words of entries to the lock, where a verification would change nothing else in it. */
async function recordWords(drafts: readonly Draft[], { options, terminal, locale }: Review): Promise<void> {
  const archive = await openArchive(options.archive);
  if (!archive || drafts.length === 0) return;
  const own = drafts.map(({ collection, id }) => `${collection}/${id}`);
  const lock = await extendedLock(diskFolder(options.content), archive, own);
  const file = path.join(options.content, lockName);
  if (lock !== undefined)
    await onDisk({ folder: options.content, name: displayName(file) }, () => replaceFile(file, lock));
  terminal.print(lock === undefined ? reviewWords[locale].unproven : reviewWords[locale].proven(displayName(file)));
}

/** Walks through the open drafts. Returns when all are answered; throws `Left` when somebody leaves. */
async function walk(review: Review, { drafts, open, files, answers, ids }: Begun, asker: Asker): Promise<void> {
  const { kept, options, terminal, locale, environment = process.env } = review;
  const words = reviewWords[locale];
  // A draft is merged with what stays: no other that went itself, and not with itself.
  const known = (draft: Draft): string[] => {
    const isTaken = (one: Draft): boolean => one !== draft && answers.get(draftKey(one))?.action === 'accept';
    const own = new Set(drafts.map(({ id }) => id));
    return [
      ...[...(ids.get(draft.collection) ?? [])].filter((id) => !own.has(id)),
      ...drafts.filter((one) => one.collection === draft.collection && isTaken(one)).map(({ id }) => id),
    ];
  };
  const asking: Asking = {
    asker,
    terminal,
    options,
    locale,
    environment,
    known,
    textOf: (one) => files.acceptedText(one),
  };
  for (let at = 0; at < open.length;) {
    const draft = open[at];
    if (!draft) break;
    terminal.print(
      [
        `\n[${at + 1}/${open.length}] ${words.kinds[draft.collection]} ${draft.id}`,
        passageText(draft, kept),
        files.acceptedText(draft).trimEnd().replace(/^/gm, '  '),
      ].join('\n\n'),
    );
    const answer = await chosen(draft, asking);
    if (answer === 'back' && at === 0) terminal.print(words.first);
    if (answer === 'back') {
      at = Math.max(0, at - 1);
      continue;
    }
    answers.set(draftKey(draft), answer);
    await files.follow();
    at++;
  }
  terminal.print(words.done);
}

/**
 * Makes the drafts of a source that is in the dossier, and writes those that somebody accepts at the terminal; all of them
 * with `--yes`, or where nobody can answer. Each answer is kept at once, and files are written as a whole, so that it may
 * end at any time; the same again goes on where it ended. Resolves to `true` when nothing went wrong.
 */
export async function reviewDrafts(review: Review): Promise<boolean> {
  const { kept, options, terminal, asker, locale } = review;
  const words = reviewWords[locale];
  terminal.status(words.drafting);
  const begun = await begin(review);
  const { drafts, open, files } = begun;
  if (!options.dryRun) await files.follow();
  for (const statement of new Set(begun.untold)) terminal.print(words.untold(visible(quoted(statement))));
  if (open.length === 0) {
    terminal.print(drafts.length === 0 && isSilent(kept) ? words.noSpeech(kept.id) : words.nothingNew(kept.id));
    return true;
  }
  if (options.dryRun) {
    terminal.print(words.wouldWrite(counted(open, locale)));
    return true;
  }
  if (options.yes || !asker) {
    const added = await files.proposeAll();
    terminal.print(added.length === 0 ? words.nothingNew(kept.id) : words.written(counted(added, locale)));
    if (added.length > 0) terminal.print(words.drafts);
    await recordWords(added, review);
    return true;
  }
  terminal.print(words.begun(open.length, kept.id));
  try {
    await walk(review, begun, asker);
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    terminal.print(`\n${words.left(open.filter(files.isOpen).length, kept.id)}`);
  }
  const taken = drafts.filter((draft) => begun.answers.get(draftKey(draft))?.action === 'accept');
  if (taken.length > 0) terminal.print(words.written(counted(taken, locale)));
  await recordWords(taken, review);
  return true;
}
