import type { HelpLocale } from '../../src/schema/help.ts';

/** Where the guide says more of a field: below its table, or in a section. */
export type More = 'below' | 'traps' | 'texts' | 'offline' | 'scripts' | 'host';

/** What the tables of the editing guide say beside the help of the schemas. */
export interface FieldTableWords {
  readonly kinds: readonly [kind: string, how: string];
  readonly field: string;
  /** How groups of fields are called, by their names in English. */
  readonly fieldOf: (group: string) => string;
  readonly heads: readonly [required: string, value: string, says: string];
  readonly required: Readonly<Record<'yes' | 'no', string>>;
  readonly value: Readonly<
    Record<'note' | 'notes' | 'evidence' | 'group' | 'choice' | 'truth' | 'pair' | 'number', string>
  >;
  readonly listOf: (several: string) => string;
  /** The plural of a word for values. */
  readonly several: (word: string) => string;
  readonly otherwise: (value: string) => string;
  readonly more: Readonly<Record<More, string>>;
}

/** A word out of a list that is to have it. */
function among(words: Readonly<Record<string, string>>, word: string): string {
  const found = words[word];
  if (found === undefined)
    throw new Error(`The Dutch tables have no word for “${word}”. Add it to field-table-words.ts.`);
  return found;
}

const dutchGroups = {
  'a relation of an actor': 'een relatie van een actor',
  'a country': 'een land',
  'a date': 'een datum',
  'a participant': 'een betrokkene',
  'a relation of an event': 'een relatie van een gebeurtenis',
  'a place': 'een plaats',
  'a figure': 'een cijfer',
  'a segment': 'een segment',
  'a key figure': 'een kerncijfer',
};

const dutchPlurals = {
  regel: 'regels',
  naam: 'namen',
  tekst: 'teksten',
  id: 'id’s',
  verwijzing: 'verwijzingen',
  datum: 'datums',
  taal: 'talen',
  land: 'landen',
  adres: 'adressen',
  pakket: 'pakketten',
  groep: 'groepen',
};

export const fieldTableWords: Readonly<Record<HelpLocale, FieldTableWords>> = {
  nl: {
    kinds: ['soort waarde', 'hoe u ze schrijft'],
    field: 'veld',
    fieldOf: (group) => `veld van ${among(dutchGroups, group)}`,
    heads: ['verplicht?', 'waarde', 'wat het zegt'],
    required: { yes: '**ja**', no: 'nee' },
    value: {
      note: 'één noot',
      notes: 'noten',
      evidence: 'bewijs',
      group: 'groep',
      choice: 'een van deze',
      truth: '`true` of `false`',
      pair: 'lijst van twee getallen',
      number: 'getal',
    },
    listOf: (several) => `lijst van ${several}`,
    several: (word) => among(dutchPlurals, word),
    otherwise: (value) => `\`${value}\` als u niets schrijft.`,
    more: {
      below: 'Zie hieronder.',
      traps: 'Zie [Valkuilen van YAML](#valkuilen-van-yaml).',
      texts: 'Zie [Teksten](#teksten).',
      offline: 'Zie [Lezen zonder verbinding](#lezen-zonder-verbinding).',
      scripts: 'Zie [Andere schriften](#andere-schriften).',
      host: 'Zie [Op een host](#op-een-host).',
    },
  },
  en: {
    kinds: ['kind of value', 'how to write it'],
    field: 'field',
    fieldOf: (group) => `field of ${group}`,
    heads: ['must it be there?', 'value', 'what it says'],
    required: { yes: '**yes**', no: 'no' },
    value: {
      note: 'one note',
      notes: 'notes',
      evidence: 'evidence',
      group: 'group',
      choice: 'one of these',
      truth: '`true` or `false`',
      pair: 'list of two numbers',
      number: 'number',
    },
    listOf: (several) => `list of ${several}`,
    several: (word) => `${word}${word.endsWith('s') ? 'es' : 's'}`,
    otherwise: (value) => `\`${value}\` if left out.`,
    more: {
      below: 'See below.',
      traps: 'See [Traps of YAML](#traps-of-yaml).',
      texts: 'See [Texts](#texts).',
      offline: 'See [Reading offline](#reading-offline).',
      scripts: 'See [Other scripts](#other-scripts).',
      host: 'See [On a host](#on-a-host).',
    },
  },
};
