import type { HelpLocale } from '../../schema/help.ts';

interface IngestWords {
  /** In the file of a source: where a field was read, or why it says what it says. */
  readonly from: (place: string) => string;
  readonly given: (option: string) => string;
  readonly firstHeading: string;
  readonly firstLine: string;
  readonly fileName: string;
  readonly letter: string;
  readonly untitledLetter: string;
  readonly signature: string;
  readonly letterDate: string;
  readonly topLines: string;
  readonly guessedType: string;
  readonly guessedLanguage: string;
  readonly dateline: string;
  readonly careful: string;
  readonly fetchedOn: string;
  readonly fetchedFrom: string;
  readonly inCopy: string;
  readonly archivedFile: (file: string) => string;
  readonly header: string;
  readonly unread: (field: string, said: string, place: string) => string;
  readonly unreadItem: (field: string, said: string) => string;
  readonly untitledItem: string;
  readonly waits: string;
  readonly lacksFiles: (bibliography: string) => string;
  readonly completed: (source: string) => string;
  readonly newerThan: (source: string, same: string) => string;
  readonly isDraft: string;
  /** What is asked. */
  readonly language: (given: string) => string;
  readonly isRight: (source: string) => string;
  readonly yes: string;
  readonly no: string;
  /** What is printed. */
  readonly written: (file: string) => string;
  readonly wouldWrite: (file: string) => string;
  readonly isThere: (given: string, source: string) => string;
  readonly restored: (given: string, source: string, file: string) => string;
  readonly sameText: (given: string, source: string) => string;
  readonly unchanged: (given: string, source: string) => string;
  readonly newer: (older: string, source: string) => string;
  readonly sameAddress: string;
  readonly sameTitle: string;
  readonly lookAlike: (where: string, word: string, letter: string) => string;
  readonly text: string;
  readonly noBrowser: string;
  readonly noSandbox: string;
  readonly remains: string;
  readonly placed: (source: string, found: string, all: string) => string;
}

/** What `ingest` asks and says, and what it writes beside what a file says, in the language of whoever asks. */
export const ingestWords: Readonly<Record<HelpLocale, IngestWords>> = {
  nl: {
    from: (place) => `uit ${place}`,
    given: (option) => `uit ${option}`,
    firstHeading: 'de eerste kop van de tekst',
    firstLine: 'de eerste regel van de tekst',
    fileName: 'de naam van het bestand, dat zelf geen titel geeft',
    letter: 'afgeleid uit de aanhef en de slotgroet van de tekst',
    untitledLetter: 'een omschrijving: een brief heeft geen titel',
    signature: 'de naam onder de brief',
    letterDate: 'de datum boven de brief',
    topLines: 'de regels boven de tekst',
    guessedType: 'afgeleid uit het soort bestand',
    guessedLanguage: 'afgeleid uit de woorden van de tekst',
    dateline: 'gelezen aan het begin van de tekst',
    careful: 'voorzichtig gekozen: open, als de hele tekst gepubliceerd mag worden',
    fetchedOn: 'de dag waarop de pagina is opgehaald',
    fetchedFrom: 'het adres waarvan de pagina is opgehaald',
    inCopy: 'uit het adres van de kopie',
    archivedFile: (file) => `van ${file} in het archief`,
    header: 'Content-Type in het antwoord van de server',
    unread: (field, said, place) =>
      `${field}: het bestand zegt ${said} (${place}), en dat kan hier niet staan. Vul het zelf in.`,
    unreadItem: (field, said) => `${field}: de bibliografie zegt ${said}, en dat kan hier niet staan. Vul het zelf in.`,
    untitledItem: 'de bibliografie geeft geen titel',
    waits: 'Uit een bibliografie, nog zonder document. dossier ingest BESTAND vult deze bron aan.',
    lacksFiles: (file) =>
      `Deze bronnen hebben nog geen document, en dossier check zegt dat van elk. Geef hun bestanden: dossier ingest BESTAND… --bibliography ${file}`,
    completed: (source) => `De bron ${source} uit de bibliografie heeft nu haar document.`,
    newerThan: (source, same) => `Een nieuwere versie van de bron ${source} (${same}).`,
    isDraft: 'Een concept tot u hebt nagekeken wat hierboven staat: haal deze regel dan weg.',
    language: (given) => `In welke taal is ${given}? (nl, en, fr-BE…)`,
    isRight: (source) => `Klopt wat er over de bron ${source} staat? [ja; met nee blijft ze een concept]`,
    yes: 'ja',
    no: 'nee',
    written: (file) => `${file} geschreven.`,
    wouldWrite: (file) => `${file} zou geschreven worden.`,
    isThere: (given, source) => `${given} is de bron ${source} al. Er is geen bron toegevoegd.`,
    restored: (given, source, file) =>
      `${given} is de bron ${source} al; het ontbrak in het archief en staat er nu als ${file}.`,
    sameText: (given, source) =>
      `${given} heeft dezelfde tekst als de bron ${source}, in een ander bestand. Er is niets toegevoegd. Wilt u er toch een eigen bron van maken: dossier new source.`,
    unchanged: (given, source) =>
      `${given} heeft nog dezelfde tekst als toen de bron ${source} ervan gemaakt werd. Er is geen bron toegevoegd.`,
    newer: (older, source) =>
      `Het is een nieuwere versie van de bron ${older}, en daarom een eigen bron. Wat op ${older} steunt, blijft staan; moet het op de nieuwe steunen: dossier merge source ${older} ${source}, en dossier verify.`,
    sameAddress: 'hetzelfde webadres',
    sameTitle: 'dezelfde titel, en grotendeels dezelfde tekst',
    lookAlike: (where, word, letter) =>
      `${where}: in ${word} staat ${letter}, die op een Latijnse letter lijkt en er geen is. Vergelijk voor u het overneemt.`,
    text: 'tekst',
    noSandbox:
      'De browser draaide zonder sandbox: deze gebruiker is root, of het systeem laat er geen toe. Haal een pagina die u niet vertrouwt op waar hij er een heeft, of met --plain.',
    noBrowser: 'Er is hier geen browser: de pagina is bewaard zoals de server ze gaf, zonder beeld ervan.',
    remains: 'De bron is een concept: zo staat ze nog op geen enkele pagina.',
    placed: (source, found, all) => `Gemarkeerde passages die in de bron ${source} staan: ${found} van ${all}.`,
  },
  en: {
    from: (place) => `from ${place}`,
    given: (option) => `from ${option}`,
    firstHeading: 'the first heading of the text',
    firstLine: 'the first line of the text',
    fileName: 'the name of the file, which gives no title itself',
    letter: 'inferred from the salutation and the farewell of the text',
    untitledLetter: 'a description: a letter has no title',
    signature: 'the name below the letter',
    letterDate: 'the date above the letter',
    topLines: 'the lines above the text',
    guessedType: 'inferred from the kind of file',
    guessedLanguage: 'inferred from the words of the text',
    dateline: 'read at the beginning of the text',
    careful: 'a careful choice: open, where the whole text may be published',
    fetchedOn: 'the day on which the page was fetched',
    fetchedFrom: 'the address from which the page was fetched',
    inCopy: 'from the address of the copy',
    archivedFile: (file) => `of ${file} in the archive`,
    header: 'Content-Type in the answer of the server',
    unread: (field, said, place) =>
      `${field}: the file says ${said} (${place}), which cannot stand here. Fill it in yourself.`,
    unreadItem: (field, said) =>
      `${field}: the bibliography says ${said}, which cannot stand here. Fill it in yourself.`,
    untitledItem: 'the bibliography gives no title',
    waits: 'From a bibliography, without a document yet. dossier ingest FILE completes this source.',
    lacksFiles: (file) =>
      `These sources have no document yet, and dossier check says so of each. Give their files: dossier ingest FILE… --bibliography ${file}`,
    completed: (source) => `Source ${source} of the bibliography has its document now.`,
    newerThan: (source, same) => `A newer version of source ${source} (${same}).`,
    isDraft: 'A draft until you have looked at what stands above: then remove this line.',
    language: (given) => `In which language is ${given}? (nl, en, fr-BE…)`,
    isRight: (source) => `Is what it says of source ${source} right? [yes; with no, it stays a draft]`,
    yes: 'yes',
    no: 'no',
    written: (file) => `${file} written.`,
    wouldWrite: (file) => `${file} would be written.`,
    isThere: (given, source) => `${given} is source ${source} already. No source was added.`,
    restored: (given, source, file) =>
      `${given} is source ${source} already; the archive lacked it, and has it now as ${file}.`,
    sameText: (given, source) =>
      `${given} has the same text as source ${source}, in another file. Nothing was added. To make a source of it all the same: dossier new source.`,
    unchanged: (given, source) => `${given} still has the text that source ${source} was made of. No source was added.`,
    newer: (older, source) =>
      `It is a newer version of source ${older}, so it is a source of its own. What rests on ${older} stays; to have it rest on the new one: dossier merge source ${older} ${source}, and dossier verify.`,
    sameAddress: 'the same web address',
    sameTitle: 'the same title, and mostly the same text',
    lookAlike: (where, word, letter) =>
      `${where}: ${word} has ${letter}, which looks like a Latin letter and is none. Compare before you take it.`,
    text: 'text',
    noSandbox:
      'The browser ran without its sandbox: this user is root, or the system gives it none. Fetch a page that you do not trust where it has one, or with --plain.',
    noBrowser: 'There is no browser here: the page was kept as the server gave it, without a picture of it.',
    remains: 'The source is a draft, so it is on no page yet.',
    placed: (source, found, all) => `Marked passages that stand in source ${source}: ${found} of ${all}.`,
  },
};
