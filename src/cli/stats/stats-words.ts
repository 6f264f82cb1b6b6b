import type { HelpLocale } from '../../schema/help.ts';

export interface StatsWords {
  readonly entries: string;
  readonly drafts: string;
  readonly undated: string;
  readonly unused: string;
  readonly lines: (from: string, to: string) => string;
  readonly pages: (from: string, to: string) => string;
  readonly paragraphs: (from: string, to: string) => string;
  readonly characters: (unused: string, all: string, share: string) => string;
  readonly notFound: (passages: string) => string;
  readonly notArchived: string;
  /** Above what a language lacks. */
  readonly untranslated: (language: string) => string;
  readonly wholePage: string;
  readonly withoutQuote: string;
  readonly withoutEvidence: string;
  readonly unlinked: string;
  readonly more: (count: string) => string;
  readonly notCounted: string;
}

/** What `stats` says, in the language of whoever asks. */
export const statsWords: Readonly<Record<HelpLocale, StatsWords>> = {
  nl: {
    entries: 'aantal',
    drafts: 'concepten',
    undated: 'zonder jaar',
    unused: 'Niet gebruikte tekst van bronnen',
    lines: (from, to) => (from === to ? `regel ${from}` : `regels ${from}–${to}`),
    pages: (from, to) => (from === to ? `pagina ${from}` : `pagina’s ${from}–${to}`),
    paragraphs: (from, to) => (from === to ? `alinea ${from}` : `alinea’s ${from}–${to}`),
    characters: (unused, all, share) => `${unused} van ${all} tekens (${share})`,
    notFound: (passages) => `niet gevonden passages: ${passages}; dossier verify zegt welke`,
    notArchived: 'Bronnen zonder tekst in het archief',
    untranslated: (language) => `Niet in het ${language}`,
    wholePage: 'de hele pagina',
    withoutQuote: 'Actoren zonder citaat',
    withoutEvidence: 'Actoren en gebeurtenissen zonder bewijs',
    unlinked: 'Waar niets naar verwijst',
    more: (count) => `en nog ${count} (--json geeft alles)`,
    notCounted: 'Niet meegeteld, want er zitten fouten in (dossier check zegt welke)',
  },
  en: {
    entries: 'number',
    drafts: 'drafts',
    undated: 'no year',
    unused: 'Unused text of sources',
    lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    pages: (from, to) => (from === to ? `page ${from}` : `pages ${from}–${to}`),
    paragraphs: (from, to) => (from === to ? `paragraph ${from}` : `paragraphs ${from}–${to}`),
    characters: (unused, all, share) => `${unused} of ${all} characters (${share})`,
    notFound: (passages) => `passages not found: ${passages}; dossier verify tells which`,
    notArchived: 'Sources without text in the archive',
    untranslated: (language) => `Not in ${language}`,
    wholePage: 'the whole page',
    withoutQuote: 'Actors without a quotation',
    withoutEvidence: 'Actors and events without evidence',
    unlinked: 'What nothing refers to',
    more: (count) => `and ${count} more (--json gives all)`,
    notCounted: 'Not counted, as there are errors in them (dossier check tells which)',
  },
};
