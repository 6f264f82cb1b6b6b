import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, parseDocument } from 'yaml';
import type { HelpLocale } from '../schema/help.ts';
import { type Locale, locales } from '../schema/locales.ts';
import { filesBelow } from '../build/files-below.ts';
import { hostSettings } from './hosts/host-settings.ts';
import { readme } from './readme.ts';
import { type Generator, projectManifest } from './project-manifest.ts';

/** What a new dossier is called, and who makes it. */
export interface Answers {
  readonly title: Readonly<Record<Locale, string>>;
  readonly editors: Readonly<Record<Locale, string>>;
}

/** How its folder is called, who makes its site, and the language of whoever begins it. */
export interface Beginning {
  readonly folder: string;
  readonly generator: Generator;
  readonly locale: HelpLocale;
  /** The `package.json` that is there already. */
  readonly manifest?: string | undefined;
}

const files = fileURLToPath(new URL('../../src/starter/files/', import.meta.url));

const dossierPlace = 'content/dossier.yaml';
const readmeName = 'README.md';

/** npm packs no file of these names, so they begin with another sign here. */
const placed = (name: string): string => name.replace(/^_/, '.');

/** The files that are the same for all, by where they go; each has its place here. */
const commonFiles = (): ReadonlyMap<string, string> =>
  new Map(filesBelow(files).map((way) => [placed(way), path.join(files, way)]));

/** Where the files of a new dossier go that must not be there yet. */
export const starterPlaces = (): readonly string[] => [...commonFiles().keys(), ...hostSettings.keys(), readmeName];

/** A file whose fields an editor explains in a language; those here name the schemas in English. */
const explainedIn = (text: string, locale: HelpLocale): string =>
  text.replaceAll('.dossier/schemas/en/', `.dossier/schemas/${locale}/`);

/** `dossier.yaml` with the answers in it, and all else as it was: its comments too. */
function named(text: string, { title, editors }: Answers): string {
  const document: Document = parseDocument(text);
  for (const locale of locales) {
    document.setIn(['title', locale], title[locale]);
    document.setIn(['editors', 0, locale], editors[locale]);
  }
  return document.toString({ lineWidth: 0 });
}

/**
 * The files of a new dossier, by where they go in its folder: a small one to start from, complete and in two languages,
 * and what stands around it. `provenance.lock.json` is not among them: to verify it is the first thing that one does.
 */
export async function starterFiles(answers: Answers, beginning: Beginning): Promise<ReadonlyMap<string, string>> {
  const texts = new Map(hostSettings);
  for (const [place, file] of commonFiles()) {
    const text = explainedIn(await readFile(file, 'utf8'), beginning.locale);
    texts.set(place, place === dossierPlace ? named(text, answers) : text);
  }
  return texts.set('package.json', projectManifest(beginning)).set(readmeName, readme(answers.title, beginning.locale));
}
