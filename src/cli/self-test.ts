import { openArchive } from '../archive/archive.ts';
import { lockName, readLock } from '../dossier/provenance/lock-file.ts';
import { givenPassages } from '../dossier/provenance/cited-passages.ts';
import { falsifications, type Falsification, type Trials } from '../dossier/provenance/lock-trial.ts';
import { selfTest } from '../dossier/provenance/self-test.ts';
import { diskFolder, displayName, fileIn } from '../reader/content-folder.ts';
import { readContent } from '../reader/read-content.ts';
import { plural } from '../schema/limits.ts';
import { requireDossier } from './dossier-folder.ts';
import { jsonText } from './json-text.ts';
import { type Options, UsageError } from './options.ts';
import type { Terminal } from './terminal.ts';

const what: Readonly<Record<Falsification, string>> = {
  altered: 'with one letter altered',
  moved: 'moved',
  swapped: 'given to another source',
};

const trialLines = (trials: Trials): string[] =>
  falsifications.flatMap((each) => {
    const { tried, unnoticed } = trials[each];
    return [
      ...unnoticed.map((key) => `  ${key}, ${what[each]}, was not refused.`),
      `  ${plural(tried, 'passage')} ${what[each]}: ${tried - unnoticed.length} refused`,
    ];
  });

const triedIn = (trials: Trials): number => falsifications.reduce((count, each) => count + trials[each].tried, 0);

const isNoticed = (trials: Trials): boolean => falsifications.every((each) => trials[each].unnoticed.length === 0);

/** Falsifies passages of a dossier in a copy, and prints how many were refused. Good where all of them were. */
export async function printSelfTest(
  options: Pick<Options, 'content' | 'archive' | 'json'>,
  terminal: Terminal,
): Promise<boolean> {
  await requireDossier(options.content);
  const disk = diskFolder(options.content);
  const [{ content }, lock] = [await readContent(options.content, disk), await readLock(disk)];
  if (givenPassages(content).length === 0) {
    terminal.print(options.json ? '{}' : 'Self-test: this dossier has no passages, so there is nothing to try.');
    return true;
  }
  if (!lock?.provenance)
    throw new UsageError(
      `There is no sound ${fileIn(displayName(options.content), lockName)} to try. Write it first: npm run verify.`,
    );
  terminal.status('Falsifying passages in a copy');
  const archive = await openArchive(options.archive);
  const tested = await selfTest(content, lock.provenance, archive);
  const all = [tested.lock, ...(tested.archive ? [tested.archive] : [])];
  const good = all.every((trials) => isNoticed(trials)) && triedIn(tested.lock) > 0;
  if (options.json) terminal.print(jsonText(tested));
  else {
    const { archive: inArchive } = tested;
    if (inArchive) terminal.print(`Self-test against the texts of ${plural(inArchive.sources, 'source')}:`);
    else terminal.print(`There is no archive in ${displayName(options.archive)}: the lock alone is tested.`);
    for (const line of inArchive ? trialLines(inArchive) : []) terminal.print(line);
    terminal.print('Self-test against the lock:');
    for (const line of trialLines(tested.lock)) terminal.print(line);
  }
  if (triedIn(tested.lock) === 0) terminal.fail('The lock has none of the passages. Run npm run verify first.');
  else if (!good) terminal.fail('The self-test failed: what was falsified passed for proven.');
  return good;
}
