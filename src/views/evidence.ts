import type { Dossier } from '../dossier/dossier.ts';
import { selectorHash } from '../dossier/provenance/hashes.ts';
import { isWithheld, shownWords } from '../dossier/shown-words.ts';
import { messages } from '../i18n/messages.ts';
import { type CitedWords, wordsKey } from '../dossier/supports.ts';
import { partAt } from '../dossier/used-text/parts.ts';
import type { Evidence, Note } from '../schema/evidence.ts';
import type { Locale } from '../schema/locales.ts';
import type { PassageRecord } from '../schema/provenance.ts';
import { richText, entryLink, pageHref, sourcePartPath, type Link } from './link.ts';
import { characterWords, locatorWords } from './locator.ts';
import { originalHref } from './original.ts';
import { type RichText } from './text.ts';

/** The words of a source that a fact rests on. */
export interface EvidenceView {
  readonly exact: string;
  /** False: they are not shown, so that `exact` has only the first and the last of them, or the sign for that. */
  readonly shown?: boolean | undefined;
  /** Where the words stand on the page of their source; `undefined` where their place was never verified. */
  readonly href: string | undefined;
  /** Where they stand in the published original; `undefined` where the source has no address. */
  readonly original: string | undefined;
  /** Where readers find them in the source: “page iv”, “paragraph 3”, “in the headline”. */
  readonly where: readonly string[];
  /** The language of the words, as BCP 47. */
  readonly lang: string;
  readonly source: Link;
  /** A key that is equal for the same words at the same place of the same source, and for nothing else. */
  readonly passage: string;
  /** Where that is; `undefined` where it was never verified. */
  readonly place: PassageRecord | undefined;
  /** The editors' judgement of the statement, from 1 to 6, and in words. */
  readonly credibilityLevel: number | undefined;
  readonly credibility: string | undefined;
}

/** A remark by the editors. */
export interface NoteView {
  readonly kind: Note['kind'];
  readonly label: string;
  readonly text: RichText | undefined;
  readonly evidence: readonly EvidenceView[];
}

export const evidenceViews = (dossier: Dossier, locale: Locale, evidence: readonly Evidence[]): EvidenceView[] =>
  evidence.map((words) => {
    const place = dossier.placeOf(words);
    const data = dossier.sources.get(words.source.id)?.data;
    const withheld = isWithheld(words);
    return {
      exact: shownWords(words),
      ...(withheld ? { shown: false } : {}),
      href: place && placeHref(dossier, locale, words, place),
      original: data && originalHref(data, withheld ? undefined : words, place),
      where: withheld ? withheldWhere(place, locale) : place ? locatorWords(place, locale) : [],
      lang: data?.language ?? locale,
      source: entryLink(dossier, words.source, locale),
      credibility: words.credibility === undefined ? undefined : credibilityIn(words.credibility, locale),
      passage: withheld ? selectorHash(words.source.id, words) : wordsKey(words.source.id, words),
      place,
      credibilityLevel: words.credibility,
    };
  });

/** Words that readers do not see have at least their characters to be found by. */
function withheldWhere(place: PassageRecord | undefined, locale: Locale): string[] {
  const { notShown } = messages[locale].evidence;
  if (!place) return [notShown];
  const where = locatorWords(place, locale);
  return [notShown, ...(where.length > 0 ? where : [characterWords(place, locale)])];
}

/** The id of a passage on the page of its source: its characters, counted from 1 as people do. */
export const passageId = ({ start, end }: Pick<PassageRecord, 'start' | 'end'>): string =>
  `passage-${start + 1}-${end}`;

/** The way to words on the page of their source. */
export function passageHref(dossier: Dossier, locale: Locale, words: CitedWords): string | undefined {
  const place = dossier.placeOf(words);
  return place && placeHref(dossier, locale, words, place);
}

function placeHref(dossier: Dossier, locale: Locale, { source }: CitedWords, place: PassageRecord): string {
  const part = partAt(dossier.partsOf(source.id), place.start);
  return pageHref(dossier.site, locale, `${sourcePartPath(source, part)}#${passageId(place)}`);
}

function credibilityIn(credibility: number, locale: Locale): string {
  const { credibility: words, judged } = messages[locale].evidence;
  return judged(words[credibility - 1] ?? String(credibility));
}

export const noteView = (dossier: Dossier, locale: Locale, note: Note): NoteView => ({
  kind: note.kind,
  label: messages[locale].notes[note.kind],
  text: richText(dossier, locale, note.text),
  evidence: evidenceViews(dossier, locale, note.evidence),
});
