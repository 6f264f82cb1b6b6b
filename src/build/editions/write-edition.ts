import type { BriefingLanguages } from '../../contract/composer/briefing-form.ts';
import { partFile, partName, partScript } from '../../contract/composer/shelf-script.ts';
import type { Languages } from '../../document/row.ts';
import { shelfParts } from '../../document/shelf.ts';
import { editionHtml } from '../../document/writers/markup/edition.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { partCount } from '../../views/composer/shelved-editions.ts';
import { printPath } from '../../views/page.ts';
import { printEdition } from '../../views/print-edition/edition.ts';
import { fileWriter } from '../file-writer.ts';
import type { PortableSite } from '../links/portable-site.ts';
import { fillPage } from './fill-page.ts';

const nameOf = ([locale, ...others]: Languages): BriefingLanguages => (others.length > 0 ? 'both' : locale);

/** Writes a print edition into its page in a built site, its links as they lead from there. */
export function writePrintPage(
  site: string,
  dossier: Dossier,
  columns: Languages,
  { page }: Pick<PortableSite, 'page'>,
): void {
  const name = nameOf(columns);
  const file = `${name === 'both' ? '' : `${name}/`}${printPath}index.html`;
  fillPage(site, file, editionHtml(printEdition(dossier, columns)), (html) => page(file, html));
}

/** Writes what the composer loads of a print edition into a built site. */
export function writeComposerParts(site: string, dossier: Dossier, columns: Languages): void {
  const write = fileWriter(site);
  const languages = nameOf(columns);
  const parts = partCount(dossier, languages);
  const part = shelfParts(printEdition(dossier, columns), parts);
  for (let index = 0; index < parts; index++) {
    const name = partName(languages, index);
    write(partFile(name), partScript(name, part(index)));
  }
}
