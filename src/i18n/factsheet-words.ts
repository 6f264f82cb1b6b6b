import type { FactKind } from '../dossier/fact-checks/facts-to-check.ts';
import type { Locale } from '../schema/locales.ts';

interface FactsheetWords {
  readonly title: string;
  /** What to do with it. */
  readonly lead: string;
  /** The heads of the columns. */
  readonly checked: string;
  readonly fact: string;
  readonly words: string;
  readonly note: string;
  readonly table: (number: number) => string;
  readonly facts: (count: number) => string;
  readonly kinds: Readonly<Record<FactKind, string>>;
  readonly saidBy: (speaker: string) => string;
  readonly inLanguage: (kind: string, language: string) => string;
  /** After the words of a passage that nobody has looked up yet. */
  readonly unplaced: string;
  /** Of words that readers do not see. */
  readonly notOnSite: string;
  /** Of words that a text does not cite itself. */
  readonly lentBy: (entries: string) => string;
  readonly alsoOn: (sources: string) => string;
  readonly without: string;
  readonly withoutLead: string;
  readonly noWords: string;
}

/** The words of the sheet for fact-checkers, which stands on no site. */
export const factsheetWords: Readonly<Record<Locale, FactsheetWords>> = {
  nl: {
    title: 'Controleblad',
    lead: 'Elk feit naast de woorden waarop het steunt, per bron, zodat u elke bron één keer leest. Vink aan wat de woorden bevestigen, noteer wat ze niet bevestigen, en leg het vast met dossier checked.',
    checked: 'Klopt',
    fact: 'Feit',
    words: 'Woorden van de bron',
    note: 'Opmerking',
    table: (number) => `Tabel ${number}`,
    facts: (count) => (count === 1 ? 'Eén feit' : `${count} feiten`),
    kinds: {
      country: 'Land',
      relation: 'Relatie',
      date: 'Datum',
      place: 'Plaats',
      participant: 'Rol',
      figure: 'Cijfer',
      description: 'Beschrijving',
      quotation: 'Citaat',
      translation: 'Vertaling',
      claim: 'Zin',
    },
    saidBy: (speaker) => `gezegd door ${speaker}`,
    inLanguage: (kind, language) => `${kind} (${language})`,
    unplaced: 'nog niet opgezocht in de bron',
    notOnSite: 'niet getoond op de site',
    lentBy: (entries) => `bewijs bij ${entries}`,
    alsoOn: (sources) => `Steunt ook op ${sources}`,
    without: 'Feiten zonder bewijs',
    withoutLead: 'Deze feiten noemen geen woorden van een bron. Zoek ze elders na, of geef de woorden.',
    noWords: 'geen',
  },
  en: {
    title: 'Sheet for fact-checkers',
    lead: 'Every fact beside the words that it rests on, source by source, so that you read each source once. Tick what the words support, note what they do not, and record it with dossier checked.',
    checked: 'Right',
    fact: 'Fact',
    words: 'Words of the source',
    note: 'Note',
    table: (number) => `Table ${number}`,
    facts: (count) => (count === 1 ? 'One fact' : `${count} facts`),
    kinds: {
      country: 'Country',
      relation: 'Relation',
      date: 'Date',
      place: 'Place',
      participant: 'Role',
      figure: 'Figure',
      description: 'Description',
      quotation: 'Quotation',
      translation: 'Translation',
      claim: 'Sentence',
    },
    saidBy: (speaker) => `said by ${speaker}`,
    inLanguage: (kind, language) => `${kind} (${language})`,
    unplaced: 'not looked up in the source yet',
    notOnSite: 'not shown on the site',
    lentBy: (entries) => `evidence of ${entries}`,
    alsoOn: (sources) => `Rests on ${sources} too`,
    without: 'Facts without evidence',
    withoutLead: 'These facts name no words of a source. Look for them elsewhere, or give the words.',
    noWords: 'none',
  },
};
