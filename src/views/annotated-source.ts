import type { Dossier } from '../dossier/dossier.ts';
import { nodeKey } from '../dossier/edges.ts';
import type { OpenText } from '../dossier/open-texts.ts';
import { partAt } from '../dossier/used-text/parts.ts';
import { covered, type UsedPassage } from '../dossier/used-text/used-passages.ts';
import { codePoints } from '../archive/code-points.ts';
import type { BlockFields } from '../archive/text-block.ts';
import { isWithheld } from '../dossier/shown-words.ts';
import type { Support } from '../dossier/supports.ts';
import { messages } from '../i18n/messages.ts';
import { formatShare } from '../i18n/wording.ts';
import type { DataEntry } from '../reader/content.ts';
import { displayed } from '../schema/characters.ts';
import type { Locale } from '../schema/locales.ts';
import type { PlaceName } from '../schema/locator.ts';
import { passageId } from './evidence.ts';
import { type Link, nodeLink } from './link.ts';
import { characterWords, locatorWords, placeWords } from './locator.ts';
import { type MarkedParagraph, markedSource } from './marked-source.ts';
import { originalHref } from './original.ts';
import { partHref, type PartsView, partsView } from './source-parts.ts';

/** A piece of the text of a source. */
export interface RunView {
  readonly text: string;
  /** How many passages hold it: 0 where nothing rests on it. */
  readonly depth: number;
  /** The ids of the passages that begin with it. */
  readonly anchors: readonly string[];
  /** The ids of those passages that hold it which other passages or the ends of paragraphs cut in pieces. */
  readonly pieceOf: readonly string[];
  /** The notes on the passages that end with it. */
  readonly notes: readonly { readonly number: number; readonly href: string }[];
}

/** What rests on one passage. The summary is of no kind: its name says what it is. */
export interface PassageNote {
  readonly number: number;
  readonly id: string;
  /** The way back to the passage. */
  readonly href: string;
  /** Where readers find it in the source, as far as the text around it does not show that. */
  readonly where: readonly string[];
  readonly uses: readonly {
    readonly entry: Link;
    readonly kind: string | undefined;
    readonly facts: readonly string[];
  }[];
}

/** A paragraph of a source, with the notes on the passages that end in it. */
export interface ParagraphView {
  readonly runs: readonly RunView[];
  /** What it is, as far as its file says so. */
  readonly block: BlockFields | undefined;
  /** Of an item that goes on from others: its number in its list. */
  readonly item: number | undefined;
  /** “pagina 3” or “00:14:32”, where it is the first to begin there, and the way there in the original. */
  readonly place: { readonly text: string; readonly href: string | undefined } | undefined;
  readonly notes: readonly PassageNote[];
}

/** The text of a source, or a part of it, as far as it may be shown, with every passage that something rests on. */
export interface AnnotatedSource {
  /** Whether it is all of the text, or only the passages, with something left out between them. */
  readonly whole: boolean;
  /** The language of the text, as BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly lead: string;
  /** Where it stands among the parts of the source; `undefined` where there is one. */
  readonly parts?: PartsView;
  readonly paragraphs: readonly ParagraphView[];
}

// The innermost field that has a name says it: of a relation's date, the date.
function factName({ entry, path }: Support, locale: Locale): string {
  const { facts } = messages[locale].sources;
  const names = new Map<unknown, string>(Object.entries(facts));
  if (entry.collection === 'summary' || entry.collection === 'briefings') return facts.text;
  return path.map((key) => names.get(key)).findLast((name) => name !== undefined) ?? facts.description;
}

/** In a whole text, it is seen where a passage stands, but not that this is no part of the article. */
function whereOf({ place, shown }: UsedPassage, isWhole: boolean, locale: Locale): string[] {
  if (!place) return [];
  if (shown === false && !isWhole)
    return [messages[locale].evidence.notShown, ...locatorWords(place, locale), characterWords(place, locale)];
  return locatorWords(isWhole ? { ...place, page: undefined, time: undefined, paragraph: undefined } : place, locale);
}

function note(
  dossier: Dossier,
  locale: Locale,
  { supports }: UsedPassage,
  { number, href, where }: Pick<PassageNote, 'number' | 'href' | 'where'>,
): PassageNote {
  return {
    number,
    id: `note-${number}`,
    href,
    where,
    uses: [...Map.groupBy(supports, ({ entry }) => nodeKey(entry)).values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return {
        entry: nodeLink(dossier, first.entry, locale),
        kind: first.entry.collection === 'summary' ? undefined : messages[locale].entry[first.entry.collection],
        facts: [...new Set(group.map((support) => factName(support, locale)))],
      };
    }),
  };
}

/** The number of each passage. It stands where the passage ends, so that is the order in which one reads them. */
function numbersAtEnds(passages: readonly UsedPassage[]): number[] {
  const end = (index: number): number => passages[index]?.place?.end ?? Infinity;
  const order = passages.map((_, index) => index).toSorted((a, b) => (end(a) === end(b) ? 0 : end(a) - end(b)));
  const ranks = new Map(order.map((index, rank) => [index, rank]));
  return passages.map((_, index) => (ranks.get(index) ?? index) + 1);
}

function lead(
  { text, data }: { readonly text: OpenText | undefined; readonly data: DataEntry<'sources'>['data'] },
  passages: readonly UsedPassage[],
  locale: Locale,
): string {
  const { sources } = messages[locale];
  const withheld = passages.filter(isWithheld).length;
  const share = text ? covered(passages) / codePoints(text.text) : 0;
  return [
    sources.passagesLead(passages.length),
    ...(share > 0 ? [sources.shareUsed(formatShare(share, locale))] : []),
    ...(passages.length > 0 ? [text ? sources.wholeLead : sources.excerptLead] : []),
    ...(withheld > 0 && !text ? [sources.withheldLead(withheld)] : []),
    ...(data.rights === 'open' && !text ? [sources.notAtHand] : []),
  ].join(' ');
}

/**
 * A part of the text of a source: of all of it where its rights are `open` and the archive was at hand, else of its
 * passages, in the order of the source. `undefined` where there is nothing to show.
 */
export function annotatedSource(
  dossier: Dossier,
  locale: Locale,
  source: DataEntry<'sources'>,
  part = 1,
): AnnotatedSource | undefined {
  const { sources } = messages[locale];
  const parts = dossier.partsOf(source.id);
  const { passages, paragraphs, cut } = markedSource(dossier, source.id);
  const full = dossier.openTexts.get(source.id);
  if (!full && passages.length === 0) return undefined;
  const ids = passages.map(({ place }, index) => (place ? passageId(place) : `passage-${index + 1}`));
  const numbers = numbersAtEnds(passages);
  const partOf = ({ place }: UsedPassage): number => (place ? partAt(parts, place.start) : parts.starts.length);
  const noteOf = (index: number): PassageNote[] => {
    const passage = passages[index];
    if (!passage) return [];
    const [from, id] = [partOf(passage), ids[index] ?? ''];
    const href = from === part ? `#${id}` : `${partHref(dossier.site, locale, source, from)}#${id}`;
    const where = whereOf(passage, full !== undefined, locale);
    return [note(dossier, locale, passage, { number: numbers[index] ?? index + 1, href, where })];
  };
  const inOrder = (notes: readonly PassageNote[]) => notes.toSorted((a, b) => a.number - b.number);
  const placeOf = (place: PlaceName | undefined): ParagraphView['place'] => {
    const text = place && placeWords(place, locale);
    return text === undefined ? undefined : { text, href: originalHref(source.data, { exact: text }, place) };
  };
  const view = ({ runs, place, block, item }: MarkedParagraph): ParagraphView => ({
    runs: runs.map(({ text, within, begins, ends }) => ({
      text: displayed(text),
      depth: within.length,
      anchors: begins.flatMap((index) => ids[index] ?? []),
      pieceOf: within.flatMap((index) => (cut.has(index) ? (ids[index] ?? []) : [])),
      notes: inOrder(ends.flatMap(noteOf)).map(({ number, id }) => ({ number, href: `#${id}` })),
    })),
    block,
    item,
    place: placeOf(place),
    notes: inOrder(runs.flatMap(({ ends }) => ends.flatMap(noteOf))),
  });
  const shown = paragraphs.filter((_, index) => (parts.paragraphs[index] ?? parts.starts.length) === part).map(view);
  const count = shown.reduce((sum, { notes }) => sum + notes.length, 0);
  const among = partsView(dossier, locale, source, part, count);
  return {
    whole: full !== undefined,
    lang: source.data.language,
    title: full ? sources.text : sources.passages,
    lead: part === 1 ? lead({ text: full, data: source.data }, passages, locale) : '',
    ...(among ? { parts: among } : {}),
    paragraphs: shown,
  };
}
