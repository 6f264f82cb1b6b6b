import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openArchive } from '../../../archive/archive.ts';
import { onDisk } from '../../../build/swap/on-disk.ts';
import { lockName } from '../../../dossier/provenance/lock-file.ts';
import { type Draft, draftKey } from '../../../ingest/draft.ts';
import { diskFolder, displayName } from '../../../reader/content-folder.ts';
import { visible } from '../../../schema/characters.ts';
import { quoted } from '../../../schema/shortened.ts';
import type { HelpLocale } from '../../../schema/help.ts';
import { Left } from '../../ask.ts';
import { extendedLock } from '../../new/extended-lock.ts';
import { replaceFile } from '../../replace-file.ts';
import { begin, type Review } from './begin.ts';
import { type DraftCollection, placeIn } from './drafted.ts';
import { reviewWords } from './review-words.ts';
import { walk } from './walk.ts';

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

/** Adds the words of entries, by their places, to the lock, where a verification would change nothing else in it. */
async function recordWords(places: readonly string[], { options, terminal, locale }: Review): Promise<void> {
  const archive = await openArchive(options.archive);
  if (!archive || places.length === 0) return;
  const own = places.map((place) => place.replace(/\.yaml$/, ''));
  const lock = await extendedLock(diskFolder(options.content), archive, own);
  const file = path.join(options.content, lockName);
  if (lock !== undefined && existsSync(file) && readFileSync(file, 'utf8') === lock) return;
  if (lock !== undefined)
    await onDisk({ folder: options.content, name: displayName(file) }, () => replaceFile(file, lock));
  terminal.print(lock === undefined ? reviewWords[locale].unproven : reviewWords[locale].proven(displayName(file)));
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
    terminal.print(drafts.length === 0 && begun.isSilent ? words.noSpeech(kept.id) : words.nothingNew(kept.id));
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
    // One that was killed before it came to the lock left words that stand in none.
    await recordWords(open.map(placeIn), review);
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
  await recordWords([...taken.map(placeIn), ...files.extended], review);
  return true;
}
