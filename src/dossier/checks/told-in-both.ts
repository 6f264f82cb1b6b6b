import { type AnyEntry, dataEntries, type ProseEntry, type ReadContent } from '../../reader/content.ts';
import { fileIn } from '../../reader/content-folder.ts';
import type { ProblemAt } from '../../reader/content-file.ts';
import { otherOf, type ReadingLanguage } from '../../reading/words/words.ts';
import { type EntryRef, isEntryRef, refKey } from '../../schema/entry-ref.ts';
import { isProse, proseText } from '../../schema/inline.ts';
import { isLocalized } from '../../schema/localized.ts';
import { quoted } from '../../schema/shortened.ts';
import { kept } from '../remembered.ts';
import { walkFields } from '../walk-fields.ts';
import { entryWords } from './entry-words.ts';
import { readingLanguage, type Written } from './fact-warnings.ts';
import { type ProseBlock, proseBlocks } from './prose-blocks.ts';

/** What a text says in one language, and where that stands. */
export interface Told {
  readonly text: string;
  /** What it links to, shows and cites, each as a message names it. */
  readonly names: ReadonlySet<string>;
  /** Whether it names what the dossier does not have, as another rule says. */
  readonly isDangling?: boolean | undefined;
  readonly written: Written;
  readonly at: Pick<ProblemAt, 'path' | 'position'>;
}

/** What is told in both languages: a field, a quotation with its translation, or a block of running text. */
export type ToldInBoth = Readonly<Record<ReadingLanguage, Told>>;

const none: ReadonlySet<string> = new Set();

const words = (text: unknown): string | undefined =>
  typeof text === 'string' ? text : isProse(text) ? proseText(text) : undefined;

/** The entries that a short text links to. */
function linkedIn(text: unknown): ReadonlySet<string> {
  if (typeof text === 'string') return none;
  const found: EntryRef[] = [];
  walkFields(text, (value) => {
    if (isEntryRef(value)) found.push(value);
    return false;
  });
  return new Set(found.map(entryWords));
}

/** The texts of a file of fields that are there in both languages. */
function inFields(written: Written): ToldInBoth[] {
  const found: ToldInBoth[] = [];
  walkFields(written.data, (value, path) => {
    if (!isLocalized(value)) return false;
    const at = { path: [...path] };
    const told = (text: string, raw: unknown): Told => ({ text, names: linkedIn(raw), written, at });
    const [nl, en] = [words(value.nl), words(value.en)];
    // A name that is one string is the same in both, whatever its language.
    if (nl !== undefined && en !== undefined && nl !== en)
      found.push({ nl: told(nl, value.nl), en: told(en, value.en) });
    return true;
  });
  return found;
}

/** A quotation with its translation into the other language. */
function inQuotation(entry: AnyEntry): ToldInBoth[] {
  const lang = entry.collection === 'quotes' ? readingLanguage(entry.data.lang) : undefined;
  if (entry.collection !== 'quotes' || !lang) return [];
  const other = otherOf(lang);
  const translation = entry.data.translations[other];
  if (!translation) return [];
  const at = { path: ['translations', other] };
  const told = (text: string): Told => ({ text, names: none, written: entry, at });
  const [own, theirs] = [told(entry.data.segments.map(({ exact }) => exact).join(' ')), told(translation.join(' '))];
  return [lang === 'nl' ? { nl: own, en: theirs } : { nl: theirs, en: own }];
}

type Page = ProseEntry<Written['data']>;

/** What a block links to, shows, and cites: of a passage its words, which are the same in both languages. */
const namedIn = ({ refs, evidence }: Page, { holds }: Pick<ProseBlock, 'holds'>): ReadonlySet<string> =>
  new Set([
    ...refs.filter(({ as, position }) => as !== 'evidence' && holds(position)).map(({ ref }) => entryWords(ref)),
    ...evidence
      .filter(({ positions }) => [...positions.values()].some(holds))
      .map(({ words: { source, exact } }) => `${quoted(exact)} of ${source.id}`),
  ]);

type IsThere = (ref: EntryRef) => boolean;

const dangles = ({ refs }: Page, { holds }: Pick<ProseBlock, 'holds'>, isThere: IsThere): boolean =>
  refs.some(({ ref, position }) => holds(position) && !isThere(ref));

const whole = (blocks: readonly ProseBlock[]): ProseBlock => ({
  type: 'page',
  text: blocks.map(({ text }) => text).join('\n'),
  position: { line: 1, column: 1 },
  holds: () => true,
});

/** A running text block by block, or as a whole where the languages do not have the same blocks. */
function inPages(nl: Page, en: Page, isThere: IsThere): ToldInBoth[] {
  const [ours, theirs] = [proseBlocks(nl.body), proseBlocks(en.body)];
  const isAlike = ours.length === theirs.length && ours.every(({ type }, index) => type === theirs[index]?.type);
  const told = (page: Page, block: ProseBlock): Told => ({
    text: block.text,
    names: namedIn(page, block),
    isDangling: dangles(page, block, isThere),
    written: page,
    at: { position: block.position },
  });
  if (!isAlike) return [{ nl: told(nl, whole(ours)), en: told(en, whole(theirs)) }];
  return ours.flatMap((block, index) => {
    const other = theirs[index];
    return other ? [{ nl: told(nl, block), en: told(en, other) }] : [];
  });
}

const pairs =
  (isThere: IsThere) =>
  (pages: readonly Page[]): ToldInBoth[] => {
    const [nl, en] = [pages.find(({ locale }) => locale === 'nl'), pages.find(({ locale }) => locale === 'en')];
    return nl && en ? inPages(nl, en, isThere) : [];
  };

/** What a file with errors of its own says is incomplete, so that nothing can be missed in it. */
function all({ dossier, folder, summary, briefings, faulty, ids, ...content }: ReadContent): ToldInBoth[] {
  const inBoth = pairs(({ collection, id }) => ids.get(collection)?.has(id) ?? false);
  const told = [
    ...(dossier ? inFields({ file: fileIn(folder, 'dossier.yaml'), data: dossier }) : []),
    ...dataEntries(content).flatMap((entry) => [...inFields(entry), ...inQuotation(entry)]),
    ...inBoth(summary),
    ...[...Map.groupBy(briefings, refKey).values()].flatMap(inBoth),
  ];
  return told.filter(({ nl, en }) => !faulty.has(nl.written.file) && !faulty.has(en.written.file));
}

const known = new WeakMap<ReadContent, readonly ToldInBoth[]>();

/** All that a dossier tells in both languages. Several rules ask for it. */
export const toldInBoth = (content: ReadContent): readonly ToldInBoth[] => kept(known, content, () => all(content));
