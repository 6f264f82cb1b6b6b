import type { HelpLocale } from '../../../schema/help.ts';
import type { DraftCollection } from './drafted.ts';

export const actions = ['accept', 'edit', 'merge', 'skip', 'back'] as const;
export type Action = (typeof actions)[number];

interface ReviewWords {
  /** What each choice is called; its first letter will do. */
  readonly actions: Readonly<Record<Action, string>>;
  readonly kinds: Readonly<Record<DraftCollection, string>>;
  readonly choose: (choices: string) => string;
  readonly unknown: (given: string, choices: string) => string;
  readonly into: string;
  readonly noEntry: (id: string) => string;
  readonly addition: (id: string) => string;
  readonly added: (place: string) => string;
  readonly nothingToAdd: (place: string) => string;
  readonly who: string;
  readonly first: string;
  readonly field: (name: string, value: string) => string;
  readonly faulty: string;
  readonly unedited: (editor: string) => string;
  readonly drafting: string;
  readonly noSpeech: (source: string) => string;
  readonly nothingNew: (source: string) => string;
  readonly begun: (count: number, source: string) => string;
  readonly untold: (statement: string) => string;
  readonly written: (counts: string) => string;
  readonly wouldWrite: (counts: string) => string;
  readonly counted: Readonly<Record<DraftCollection, (count: number) => string>>;
  readonly left: (count: number, source: string) => string;
  readonly done: string;
  readonly drafts: string;
  readonly proven: (lock: string) => string;
  readonly unproven: string;
}

const many =
  (one: string, more: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : more}`;

export const reviewWords: Readonly<Record<HelpLocale, ReviewWords>> = {
  nl: {
    actions: { accept: 'aanvaarden', edit: 'wijzigen', merge: 'samenvoegen', skip: 'overslaan', back: 'terug' },
    kinds: { actors: 'actor', events: 'gebeurtenis', quotes: 'citaat' },
    choose: (choices) => `${choices}?`,
    unknown: (given, choices) => `${given} is geen keuze. Antwoord met ${choices}; de eerste letter volstaat.`,
    into: 'Met welk item (id)?',
    noEntry: (id) => `${id} is geen id van een item van die soort. Schrijf er een, of niets om terug te gaan.`,
    addition: (id) => `${id} staat al in het dossier: aanvaarden voegt dit eraan toe.`,
    added: (place) => `${place} krijgt erbij wat dit voorstel nog meer zegt, met de passages.`,
    nothingToAdd: (place) => `${place} zegt al alles wat dit voorstel zegt.`,
    who: 'Wie spreekt (id van een actor, of een omschrijving)?',
    first: 'Dit is het eerste voorstel.',
    field: (name, value) => `${name} [${value}]`,
    faulty: 'Er werd niets geschreven. Wijzig het opnieuw, of kies iets anders.',
    unedited: (editor) => `${editor} kon niet starten. Zet EDITOR goed, of laat het weg: dan wordt elk veld gevraagd.`,
    drafting: 'Voorstellen zoeken',
    noSpeech: (source) =>
      `De tekst van ${source} geeft geen citaten, namen of gedateerde zinnen: er valt niets voor te stellen.`,
    nothingNew: (source) => `Alles wat ${source} geeft, staat al in het dossier of is beantwoord.`,
    begun: (count, source) =>
      `${many('voorstel', 'voorstellen')(count)} uit ${source}. Stoppen kan altijd met Ctrl-C; elk antwoord wordt meteen bewaard.`,
    untold: (statement) =>
      `Geen voorstel van ${statement}: de woorden staan vaker in de bron en niets eromheen zegt welke het zijn, of er staat een teken in dat geen tekst is.`,
    written: (counts) => `Geschreven: ${counts}`,
    wouldWrite: (counts) => `Zou schrijven: ${counts}`,
    counted: {
      actors: many('actor', 'actoren'),
      events: many('gebeurtenis', 'gebeurtenissen'),
      quotes: many('citaat', 'citaten'),
    },
    left: (count, source) =>
      `Nog ${many('voorstel', 'voorstellen')(count)} uit ${source}. Wat beantwoord is, is bewaard; geef hetzelfde commando om verder te gaan.`,
    done: 'Alle voorstellen zijn beantwoord.',
    drafts: 'Het zijn concepten: haal `draft: true` weg wanneer u ze nagekeken hebt, of loop ze na zonder --yes.',
    proven: (lock) => `De woorden zijn vergeleken met de bron, en staan in ${lock}.`,
    unproven: 'Geef dossier verify om de woorden met de bron te vergelijken.',
  },
  en: {
    actions: { accept: 'accept', edit: 'edit', merge: 'merge', skip: 'skip', back: 'back' },
    kinds: { actors: 'actor', events: 'event', quotes: 'quote' },
    choose: (choices) => `${choices}?`,
    unknown: (given, choices) => `${given} is no choice. Answer with ${choices}; the first letter will do.`,
    into: 'With which entry (id)?',
    noEntry: (id) => `${id} is no id of an entry of that kind. Write one, or nothing to go back.`,
    addition: (id) => `${id} is in the dossier already: accepting this adds to it.`,
    added: (place) => `${place} gains what this draft says besides, with its passages.`,
    nothingToAdd: (place) => `${place} says all that this draft says already.`,
    who: 'Who speaks (the id of an actor, or a description)?',
    first: 'This is the first draft.',
    field: (name, value) => `${name} [${value}]`,
    faulty: 'Nothing was written. Edit it again, or choose otherwise.',
    unedited: (editor) => `${editor} could not start. Set EDITOR right, or leave it out: each field is asked for then.`,
    drafting: 'Looking for drafts',
    noSpeech: (source) =>
      `The text of ${source} gives no quotes, names or dated sentences: there is nothing to propose.`,
    nothingNew: (source) => `All that ${source} gives is in the dossier already, or was answered.`,
    begun: (count, source) =>
      `${many('draft', 'drafts')(count)} from ${source}. Stop at any time with Ctrl-C; each answer is kept at once.`,
    untold: (statement) =>
      `No draft of ${statement}: the words stand in the source more than once and nothing around them says which they are, or they have a character that is no text.`,
    written: (counts) => `Written: ${counts}`,
    wouldWrite: (counts) => `Would write: ${counts}`,
    counted: {
      actors: many('actor', 'actors'),
      events: many('event', 'events'),
      quotes: many('quote', 'quotes'),
    },
    left: (count, source) =>
      `${many('draft', 'drafts')(count)} left from ${source}. What was answered is kept; give the same command to go on.`,
    done: 'All drafts are answered.',
    drafts: 'They are drafts: remove `draft: true` when you have checked them, or go through them without --yes.',
    proven: (lock) => `The words were compared with the source, and stand in ${lock}.`,
    unproven: 'Run dossier verify to compare the words with the source.',
  },
};
