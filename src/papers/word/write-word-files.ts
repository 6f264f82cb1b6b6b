import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { briefingInput, editionInput } from '../../document/writers/word/document.ts';
import { wordFile } from '../../document/writers/word/package.ts';
import type { WordFacts } from '../../document/writers/word/properties.ts';
import { type Languages, textRow } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Locale } from '../../schema/locales.ts';
import { briefingIn } from '../../views/briefings-page.ts';
import { bilingualWord, briefingWord, dossierWord } from '../../views/document-links.ts';
import { briefingDocument } from '../../views/print-edition/briefing.ts';
import { printEdition } from '../../views/print-edition/edition.ts';
import { bilingual } from '../../views/print-edition/print-page.ts';
import { textIn } from '../../views/text.ts';
import { nodePacking } from '../node-packing.ts';

/** What a file says of itself, in its first language; its title in all. */
function facts({ data }: Dossier, languages: Languages): WordFacts {
  const [locale] = languages;
  return {
    title: textRow(languages, (each) => textIn(data.title, each))
      .map(({ value }) => value.text)
      .join(' / '),
    subject: data.subtitle && textIn(data.subtitle, locale).text,
    creators: data.editors.map((name) => textIn(name, locale).text),
    revised: data.revised,
  };
}

/** The briefings for readers of a language, each beside the page that it is made of. */
async function writeBriefings(site: string, dossier: Dossier, locale: Locale): Promise<void> {
  for (const pages of dossier.briefings.values()) {
    const briefing = briefingIn(pages, locale);
    if (!briefing) continue;
    const { title, description } = briefing.data;
    const input = briefingInput(briefingDocument(dossier, locale, briefing), {
      ...facts(dossier, [locale]),
      title,
      subject: description,
    });
    const file = path.join(site, briefingWord(locale, briefing));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, wordFile(input, nodePacking));
  }
}

/**
 * Writes the print edition as Word documents into a built site: one per language, and one in both where there are two;
 * and each briefing as one.
 * A file is packed and written piece by piece.
 */
export async function writeWordFiles(site: string, dossier: Dossier, languages: readonly Locale[]): Promise<void> {
  const write = (file: string, locales: Languages): Promise<void> => {
    const input = editionInput(printEdition(dossier, locales), facts(dossier, locales));
    return writeFile(path.join(site, file), wordFile(input, nodePacking));
  };
  for (const locale of languages) {
    await write(dossierWord(locale), [locale]);
    await writeBriefings(site, dossier, locale);
  }
  if (languages.length > 1) await write(bilingualWord, bilingual(dossier));
}
