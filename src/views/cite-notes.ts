import { citeAnchor, citeRefAnchor, textEvidence } from '../document/cites.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { ProseEntry } from '../reader/content.ts';
import type { Locale } from '../schema/locales.ts';
import { type EvidenceView, evidenceViews } from './evidence.ts';

/** A passage that a text on a page rests on, under its number. */
export interface CiteNote {
  readonly number: number;
  readonly id: string;
  /** The way back to the first claim that rests on it. */
  readonly href: string;
  readonly evidence: EvidenceView;
  /** Says that nobody has compared the words with their source, where nobody has. */
  readonly unproven: string | undefined;
}

/** What a text rests on, each passage once, in the order of reading; empty where there is no text. */
export function citeNotes(
  dossier: Dossier,
  locale: Locale,
  text: Pick<ProseEntry<unknown>, 'body' | 'locale'> | undefined,
): CiteNote[] {
  if (!text) return [];
  return evidenceViews(dossier, locale, [...textEvidence(text.body).values()]).map((evidence, index) => ({
    number: index + 1,
    id: citeAnchor(text.locale, index + 1),
    href: `#${citeRefAnchor(text.locale, index + 1)}`,
    evidence,
    unproven: evidence.place ? undefined : messages[locale].verification.unproven,
  }));
}
