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
 * Writes a print edition as a Word document into a built site; where it is in one language, each briefing for readers of
 * that as one, too. A file is packed and written piece by piece.
 */
export async function writeWordFiles(site: string, dossier: Dossier, columns: Languages): Promise<void> {
  const [locale, ...others] = columns;
  const file = others.length > 0 ? bilingualWord : dossierWord(locale);
  const input = editionInput(printEdition(dossier, columns), facts(dossier, columns));
  await writeFile(path.join(site, file), wordFile(input, nodePacking));
  if (others.length === 0) await writeBriefings(site, dossier, locale);
}
