import type { HelpLocale } from '../../schema/help.ts';

interface NewWords {
  readonly id: (proposed: string) => string;
  readonly kind: (kinds: string) => string;
  readonly name: string;
  readonly title: string;
  readonly documentTitle: string;
  readonly description: string;
  readonly audience: string;
  readonly translation: string;
  readonly in: (language: string) => string;
  readonly same: string;
  readonly later: string;
  readonly speaker: string;
  readonly source: string;
  readonly lang: (language: string) => string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly file: string;
  readonly type: (types: string) => string;
  readonly language: string;
  readonly rights: string;
  /** In the file: what the comments after it are, and why it is a draft. */
  readonly often: string;
  readonly untranslated: string;
  readonly unwritten: string;
  /** The text of a briefing that nobody has written. */
  readonly body: string;
  readonly sameDocument: (source: string) => string;
  /** What is printed. */
  readonly written: (file: string) => string;
  readonly wouldWrite: (file: string) => string;
  readonly isThere: (file: string) => string;
  readonly isDraft: string;
  readonly proven: (lock: string) => string;
  readonly unproven: string;
}

/** What `new` asks and says, and what it writes beside the answers, in the language of whoever asks. */
export const newWords: Readonly<Record<HelpLocale, NewWords>> = {
  nl: {
    id: (proposed) => `Id, die later niet meer verandert? [${proposed}]`,
    kind: (kinds) => `Welke soort? (${kinds})`,
    name: 'Naam',
    title: 'Titel',
    documentTitle: 'Titel van het document, of een omschrijving tussen vierkante haken?',
    description: 'Wat is het, in een of twee zinnen',
    audience: 'Voor wie is het',
    translation: 'Vertaling',
    in: (language) => `in het ${language}`,
    same: 'dezelfde',
    later: 'later',
    speaker: 'Wie zei het? (id van de actor; Tab vult aan)',
    source: 'In welke bron staat het? (id; Tab vult aan)',
    lang: (language) => `Taal van de woorden? [${language}]`,
    exact: 'Wat zijn de woorden, precies zoals in de bron en zonder aanhalingstekens?',
    prefix: 'Welke woorden staan er net voor? [geen]',
    suffix: 'Welke woorden staan er net na? [geen]',
    file: 'Welk bestand? (.txt, .md, .html of .pdf; Tab vult aan wat al in het archief staat)',
    type: (types) => `Wat voor document? (${types})`,
    language: 'Taal van het document? (nl, en, fr-BE…)',
    rights: 'Wat mag gepubliceerd worden? (open: de hele tekst; excerpt: alleen wat aangehaald wordt)',
    often: 'Dit komt er vaak bij. Haal het # weg en vul in wat in een bron staat; laat de rest weg.',
    untranslated: 'Een concept tot de andere taal er is: haal deze regel dan weg.',
    unwritten: 'Een concept tot de tekst er staat: haal deze regel dan weg.',
    body: 'Hier komt de tekst.',
    sameDocument: (source) => `De bron ${source} heeft hetzelfde document.`,
    written: (file) => `${file} geschreven.`,
    wouldWrite: (file) => `${file} zou geschreven worden.`,
    isThere: (file) => `${file} heeft dit document al.`,
    isDraft: 'Het is een concept: zo staat het nog op geen enkele pagina.',
    proven: (lock) => `De woorden staan in de bron; ${lock} is aangevuld.`,
    unproven: 'De woorden staan in de bron. Leg dat vast met: dossier verify',
  },
  en: {
    id: (proposed) => `Id, which never changes later? [${proposed}]`,
    kind: (kinds) => `Which kind? (${kinds})`,
    name: 'Name',
    title: 'Title',
    documentTitle: 'Title of the document, or a description in square brackets?',
    description: 'What is it, in one or two sentences',
    audience: 'For whom is it',
    translation: 'Translation',
    in: (language) => `in ${language}`,
    same: 'the same',
    later: 'later',
    speaker: 'Who said it? (id of the actor; Tab completes)',
    source: 'Which source has it? (id; Tab completes)',
    lang: (language) => `Language of the words? [${language}]`,
    exact: 'What are the words, exactly as in the source and without quotation marks?',
    prefix: 'Which words are just before? [none]',
    suffix: 'Which words are just after? [none]',
    file: 'Which file? (.txt, .md, .html or .pdf; Tab completes what is in the archive)',
    type: (types) => `What sort of document? (${types})`,
    language: 'Language of the document? (nl, en, fr-BE…)',
    rights: 'What may be published? (open: the whole text; excerpt: only what is quoted)',
    often: 'These are often added. Remove the # and fill in what a source says; leave out the rest.',
    untranslated: 'A draft until the other language is there: then remove this line.',
    unwritten: 'A draft until the text is there: then remove this line.',
    body: 'The text goes here.',
    sameDocument: (source) => `Source ${source} has the same document.`,
    written: (file) => `${file} written.`,
    wouldWrite: (file) => `${file} would be written.`,
    isThere: (file) => `${file} has this document already.`,
    isDraft: 'It is a draft, so it is on no page yet.',
    proven: (lock) => `The words are in the source, and ${lock} says so.`,
    unproven: 'The words are in the source. To record that, run: dossier verify',
  },
};
