import type { BriefingLanguages } from '../../contract/composer/briefing-form.ts';
import { partFile, partName, partScript } from '../../contract/composer/shelf-script.ts';
import { editionHtml } from '../../document/writers/markup/edition.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { columnsOf, shelvedEditions, shelvedPart, shelvedParts } from '../../views/composer/shelved-editions.ts';
import { printPath } from '../../views/page.ts';
import { printEdition } from '../../views/print-edition/edition.ts';
import { fileWriter } from '../file-writer.ts';
import type { PortableSite } from '../links/portable-site.ts';
import { fillPage } from './fill-page.ts';

/** Writes what the composer loads of an edition below a site. */
function writeParts(site: string, dossier: Dossier, languages: BriefingLanguages): void {
  const write = fileWriter(site);
  for (const part of shelvedParts(dossier, languages)) {
    const name = partName(languages, part.index);
    write(partFile(name), partScript(name, shelvedPart(dossier, part)));
  }
}

/**
 * Writes the editions into the print pages of a site, and as what the composer loads. An edition is written once for
 * both, and is gone when the next one is.
 */
export function writeEditions(site: string, dossier: Dossier, { page }: Pick<PortableSite, 'page'>): void {
  for (const languages of shelvedEditions) {
    const file = `${languages === 'both' ? '' : `${languages}/`}${printPath}index.html`;
    const edition = printEdition(dossier, columnsOf(dossier, languages));
    fillPage(site, file, editionHtml(edition), (html) => page(file, html));
    writeParts(site, dossier, languages);
  }
}

/** The same for a site without print pages. */
export function writeComposerParts(site: string, dossier: Dossier): void {
  for (const languages of shelvedEditions) writeParts(site, dossier, languages);
}
