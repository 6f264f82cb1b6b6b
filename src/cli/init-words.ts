import type { HelpLocale } from '../schema/help.ts';

interface InitWords {
  readonly title: (language: string) => string;
  readonly otherTitle: (language: string) => string;
  readonly editors: string;
  /** What a dossier is called that nobody named, and who makes it. */
  readonly unnamed: string;
  readonly nobody: string;
  readonly written: (files: number, folder: string) => string;
  readonly next: string;
}

/** What `init` asks and says, in the language of whoever begins. The unnamed are named in the language of the text. */
export const initWords: Readonly<Record<HelpLocale, InitWords>> = {
  nl: {
    title: (language) => `Hoe heet het dossier, in het ${language}? [De Molenbrug in Oudermeer]`,
    otherTitle: (language) => `En in het ${language}? [dezelfde titel]`,
    editors: 'Wie maakt het dossier? [De redactie]',
    unnamed: 'De Molenbrug in Oudermeer',
    nobody: 'De redactie',
    written: (files, folder) => `${files} bestanden geschreven in ${folder}: een klein dossier om van te vertrekken.`,
    next: 'Hierna:',
  },
  en: {
    title: (language) => `What is the dossier called, in ${language}? [De Molenbrug in Oudermeer]`,
    otherTitle: (language) => `And in ${language}? [the same title]`,
    editors: 'Who makes the dossier? [The editors]',
    unnamed: 'The Mill Bridge in Oudermeer',
    nobody: 'The editors',
    written: (files, folder) => `${files} files written into ${folder}: a small dossier to start from.`,
    next: 'Next:',
  },
};
