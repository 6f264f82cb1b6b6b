import path from 'node:path';
import { openArchive } from '../../archive/archive.ts';
import { decoded, markedEncoding } from '../../archive/plain-text.ts';
import { archivedSource } from '../../dossier/archived-source.ts';
import { unreadableWords } from '../../dossier/provenance/unreadable-words.ts';
import { formatNumber } from '../../i18n/wording.ts';
import { diskFolder, displayName } from '../../reader/content-folder.ts';
import { nearest } from '../../reader/nearest.ts';
import { readContent } from '../../reader/read-content.ts';
import { quoted, shortened } from '../../schema/shortened.ts';
import { UsageError } from '../options.ts';
import { type Source, sourceAt } from './earlier-source.ts';
import { readGiven } from './given-file.ts';
import { quotesInHypothesis } from './hypothesis.ts';
import { ingestWords } from './ingest-words.ts';
import type { KeptSource, Run } from './run.ts';
import { type MarkedWords, placeMarked } from './marked-words.ts';
import { readingOf } from './review/drafted.ts';
import { reviewDrafts } from './review/review-drafts.ts';
import { quotesInCsv } from './quotes-csv.ts';

/** The text of a table, in the encoding given or that of its first bytes, else UTF-8, or what Excel writes in the West. */
export function tableText(bytes: Uint8Array, encoding: string | undefined, file: string): string {
  const zeros = (from: number): number =>
    bytes.subarray(0, 2000).filter((byte, at) => byte === 0 && at % 2 === from).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const wide = odd > even ? 'utf-16le' : 'utf-16be';
  const tried = encoding === undefined ? (even + odd > 0 ? [wide] : ['utf-8', 'windows-1252']) : [encoding];
  for (const each of markedEncoding(bytes) === undefined ? tried : ['utf-8'])
    try {
      return decoded(bytes, { encoding: each }).replace(/^\ufeff/, '');
    } catch {
      // The next may do.
    }
  throw new UsageError(
    `${shortened(file)} is not in ${tried.join(' or ')}. Give its encoding, such as --encoding windows-1252.`,
  );
}

/** A source that words can be looked up in. Throws a `UsageError` where there is none. */
async function withText(source: Source, { options }: Run): Promise<KeptSource> {
  const archived = await (await openArchive(options.archive))?.read(archivedSource(source));
  const name = displayName(options.archive);
  if (!archived)
    throw new UsageError(
      `${name} has no file of source ${quoted(source.id)}. Put it there, or name another folder with --archive DIR.`,
    );
  if (archived.state === 'other-file')
    throw new UsageError(
      `${shortened(archived.file)} is not the file that source ${quoted(source.id)} names. dossier verify says what to do.`,
    );
  if (archived.state === 'unreadable') throw new UsageError(`${shortened(archived.file)} ${unreadableWords(archived)}`);
  return { id: source.id, data: source.data, text: archived, file: archived.file };
}

function sourceNamed(id: string, sources: readonly Source[], ids: readonly string[]): Source {
  const source = sources.find((each) => each.id === id);
  if (source) return source;
  throw new UsageError(
    ids.includes(id)
      ? `Source ${quoted(id)} has errors. Run dossier check, and mend them first.`
      : `There is no source ${quoted(id)}.${nearest(id, ids) || ' dossier ingest FILE makes one.'}`,
  );
}

type Given = MarkedWords & { readonly uri?: string | undefined };

/** Which words were marked in which source: the one that is named, or those with the addresses that they were marked at. */
function bySource(words: readonly Given[], named: Source | undefined, sources: readonly Source[], file: string) {
  if (named) return new Map([[named, words]]);
  const grouped = Map.groupBy(words, ({ uri }) => (uri === undefined ? undefined : sourceAt(uri, sources)));
  const found = [...grouped].flatMap(([source, all]) => (source ? [[source, all] as const] : []));
  if (found.length === 0)
    throw new UsageError(
      `--quotes ${file}: no source has the address that these were marked at. Name one with --source ID.`,
    );
  return new Map(found);
}

/** Drafts quotations of what somebody has marked. Resolves to whether all of it stands in its source, and lists the rest. */
export async function ingestQuotes(file: string, run: Run): Promise<boolean> {
  const { options, terminal, locale } = run;
  const { content } = await readContent(options.content, diskFolder(options.content));
  const id = options.answers.get('source');
  const named =
    id === undefined ? undefined : sourceNamed(id, content.sources, [...(content.ids.get('sources') ?? [])]);
  const text = tableText(await readGiven(file), options.answers.get('encoding'), file);
  const isJson = path.extname(file).toLowerCase() === '.json' || /^\s*[[{]/.test(text);
  if (!named && !isJson)
    throw new UsageError('--quotes needs the source that the words stand in. Name it with --source ID.');
  const words: readonly Given[] = isJson ? quotesInHypothesis(text, file) : quotesInCsv(text, file);
  if (words.length === 0) throw new UsageError(`${file} marks no words.`);
  let isGood = true;
  for (const [source, own] of bySource(words, named, content.sources, file)) {
    const kept = await withText(source, run);
    const reading = readingOf(kept);
    const { marked, missing } = placeMarked(own, kept.text, reading.speech);
    for (const { at, message } of missing) terminal.fail(`${file}:${at}  ${message}`);
    const counts = [marked.length, own.length].map((count) => formatNumber(count, locale));
    terminal.print(ingestWords[locale].placed(source.id, counts[0] ?? '', counts[1] ?? ''));
    isGood = isGood && missing.length === 0;
    if (marked.length > 0) isGood = (await reviewDrafts({ ...run, kept: { ...kept, marked, reading } })) && isGood;
  }
  return isGood;
}
