import type { Kind } from '../search/kinds.ts';

export const searchNl = {
  title: 'Zoeken',
  label: 'Zoek in dit dossier',
  placeholder: 'Een naam, een woord of een zin',
  submit: 'Zoeken',
  close: 'Sluiten',
  noScript: 'Zoeken werkt alleen met JavaScript. Deze lijsten leiden ook zonder naar alles:',
  lists: 'Of zoek het op in een lijst:',
  listNames: { 'actors/': 'Actoren van A tot Z', 'map/': 'Alle pagina’s' },
  all: 'Alle resultaten, met filters',
  unavailable: 'De zoekfunctie kon niet worden geladen. Deze lijsten leiden naar alles:',
  kinds: {
    summary: 'Samenvatting',
    actors: 'Actoren',
    events: 'Gebeurtenissen',
    quotes: 'Citaten',
    briefings: 'Briefings',
    sources: 'Bronnen',
  } satisfies Record<Kind, string>,
  allOf: (kind: string, count: string) => `${kind}: alle ${count} tonen`,
  more: (count: string) => `Er nog ${count} tonen`,
  /** With what was looked for: as many results of another question are said again. */
  found: (count: number, text: string) =>
    (count === 1 ? '1 resultaat' : `${count} resultaten`) + (text && ` voor ‘${text}’`),
  none: (text: string) => `Niets gevonden voor ‘${text}’.`,
  noneLeft: 'Geen resultaat past bij deze filters.',
  instead: (typed: string, found: string) => `Niets gevonden voor ‘${typed}’. Dit zijn de resultaten voor ‘${found}’.`,
  partly: 'Niets bevat al deze woorden. Dit bevat een deel ervan.',
  near: 'Bedoelde u:',
  filter: 'Filteren',
  filters: { kind: 'Soort', lang: 'Taal', actor: 'Actor', year: 'Jaar', source: 'Bron' },
  moreValues: 'Alle tonen',
  clear: 'Alle filters verwijderen',
  sort: 'Sorteren op',
  sorts: { relevance: 'Relevantie', date: 'Datum, nieuwste eerst' },
  both: (languages: readonly string[]) =>
    `Ook de ${languages.map((name) => `${name}e`).join(' en ')} pagina’s doorzoeken`,
  ofEditors: 'Van de redactie:',
  sourceOf: (date: string) => `bron van ${date}`,
  shortcut: 'De toets / opent het zoekvenster',
  keys: 'De pijltoetsen gaan door de resultaten, Escape sluit.',
};
