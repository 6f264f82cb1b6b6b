import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { Evidence, Note } from '../schema/evidence.ts';
import type { Locale } from '../schema/locales.ts';
import { richText, entryLink, type Link } from './link.ts';
import { type RichText } from './text.ts';

/** The words of a source that a fact rests on. */
export interface EvidenceView {
  readonly exact: string;
  /** The language of the words, as BCP 47. */
  readonly lang: string;
  readonly source: Link;
  /** The editors' judgement of the statement, in words. */
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
  evidence.map(({ source, exact, credibility }) => ({
    exact,
    lang: dossier.sources.get(source.id)?.data.language ?? locale,
    source: entryLink(dossier, source, locale),
    credibility: credibility === undefined ? undefined : credibilityIn(credibility, locale),
  }));

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
