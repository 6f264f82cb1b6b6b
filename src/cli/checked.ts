import path from 'node:path';
import { z } from 'zod';
import { onDisk } from '../build/swap/on-disk.ts';
import { type Checkable, checkables, checkKey, nodeOf } from '../dossier/fact-checks/checkable.ts';
import { checksName, checksText, readChecks } from '../dossier/fact-checks/checks-file.ts';
import { type FactOf, lapsed, withChecked } from '../dossier/fact-checks/fact-checks.ts';
import { factsToCheck } from '../dossier/fact-checks/facts-to-check.ts';
import type { ReadContent } from '../reader/content.ts';
import { diskFolder, displayName } from '../reader/content-folder.ts';
import { fieldName } from '../reader/problem.ts';
import { readContent } from '../reader/read-content.ts';
import type { CheckedBy, FactChecks } from '../schema/fact-checks.ts';
import { plural } from '../schema/limits.ts';
import { quoted } from '../schema/shortened.ts';
import { requireDossier } from './dossier-folder.ts';
import { idHint } from './named-entry.ts';
import { type Options, UsageError } from './options.ts';
import { replaceFile } from './replace-file.ts';
import type { Terminal } from './terminal.ts';

/** The facts that a name means: those of an entry, of a running text in its languages, or one of them. */
function factsNamed(name: string, stating: readonly Checkable[]): FactOf[] {
  const [id = '', field] = name.split('#', 2);
  const named = (byId: boolean) => stating.filter((of) => (byId ? nodeOf(of).id : checkKey(of)) === id);
  const [first, ...others] = named(false).length > 0 ? named(false) : named(true);
  if (!first) {
    const known = stating.map((of) => nodeOf(of).id);
    throw new UsageError(`${quoted(id)} is no entry that can be read.${idHint(id, known)}`);
  }
  // Both languages of a text have one id; of two kinds of entries that share theirs, the first is meant.
  const all = [first, ...others.filter((of) => checkKey(of) === checkKey(first))];
  const facts = all.flatMap((of) => factsToCheck(of).map((fact) => ({ of, fact })));
  const asked = facts.filter(({ fact }) => field === undefined || fieldName(fact.path) === field);
  if (asked.length > 0) return asked;
  const known = facts.map(({ fact }) => fieldName(fact.path));
  const advice = known.length === 0 ? 'It states no facts to check.' : `Its facts are ${known.join(', ')}.`;
  throw new UsageError(`${quoted(name)} is no fact. ${advice}`);
}

function whoOf({ by, on }: Options, today: string): CheckedBy {
  if (by === undefined || by.trim() === '') throw new UsageError('checked needs --by NAME: who checked the facts.');
  const day = z.iso.date().safeParse(on ?? today);
  if (!day.success)
    throw new UsageError(`${quoted(on ?? '')} is no day. Give one as year, month and day: --on ${today}.`);
  return { by: by.trim(), on: day.data };
}

/** The checks without those of what was asked for, and of entries that are gone, which no fact is bound to. */
function withoutLapsed(checks: FactChecks, content: ReadContent, asked: readonly FactOf[]): FactChecks {
  const old = lapsed(checks, checkables(content));
  const named = new Set(asked.map(({ of }) => checkKey(of)));
  const isThere = (key: string): boolean => {
    const [collection = '', id = ''] = key.split('/');
    return id === '' || [...content.ids].some(([each, all]) => each === collection && all.has(id));
  };
  const kept = Object.entries(checks.facts).filter(([key]) => {
    const [entry = ''] = key.split('#');
    return !old.has(key) || (isThere(entry) && !named.has(entry));
  });
  return { ...checks, facts: Object.fromEntries(kept) };
}

/** Records that somebody held facts against their words: those of entries, or each by its name. */
export async function checked(
  options: Options,
  terminal: Terminal,
  today: string = new Date().toISOString().slice(0, 10),
): Promise<boolean> {
  const who = whoOf(options, today);
  await requireDossier(options.content);
  const disk = diskFolder(options.content);
  const { content } = await readContent(options.content, disk);
  const file = await readChecks(disk);
  const [broken] = file?.problems ?? [];
  if (broken) throw new UsageError(`${broken.file}: ${broken.message}`);
  const asked = options.operands.flatMap((name) => factsNamed(name, checkables(content)));
  const kept = withoutLapsed(file?.checks ?? { version: 1, facts: {} }, content, asked);
  const text = checksText(withChecked(kept, asked, who));
  const location = path.join(options.content, checksName);
  const name = displayName(location);
  const news = `${plural(asked.length, 'fact')} checked by ${who.by} on ${who.on}`;
  if (options.dryRun) {
    terminal.print(`${news}: nothing was written. Leave out --dry-run to do this.`);
    return true;
  }
  if (text !== file?.text) await onDisk({ folder: options.content, name }, () => replaceFile(location, text));
  terminal.print(`${news}: ${name} ${text === file?.text ? 'is up to date' : 'written'}`);
  return true;
}
