import { beside } from '../../document/beside.ts';
import type { Block } from '../../document/nodes.ts';
import { row, textRow } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Locale } from '../../schema/locales.ts';
import { pick, plainText } from '../text.ts';
import type { Column } from './facts.ts';
import { partAnchor, partTitle } from './places.ts';
import { prose } from './prose.ts';
import { foreignNotice } from './running-text.ts';
import type { Writing } from './source-notes.ts';

/** The summary in one column. The other language stands in for a missing one only where it does not stand beside it. */
function column(dossier: Dossier, { locale, cite, isBeside }: Column): Block[][] {
  const picked = pick(dossier.summary, locale);
  if (!picked) return [];
  const notice = [foreignNotice(picked.lang, locale)];
  if (picked.foreign && isBeside) return [notice];
  const blocks = prose(dossier, locale, picked.value, cite);
  return picked.foreign
    ? [notice, ...blocks.map((block): Block[] => [inLanguage(block, picked.lang)])]
    : blocks.map((block) => [block]);
}

/** A block whose words are in another language than that of the document. */
const inLanguage = (block: Block, lang: Locale): Block => ({ type: 'foreign', lang, children: [block] });

/** The summary in the columns of the edition, block beside block. */
export function summaryBlocks({ dossier, locales, notes }: Writing): Block[] {
  const title = textRow(locales, (locale) => plainText(partTitle('summary', locale), locale));
  const place = { anchor: partAnchor('summary'), title };
  const isBeside = locales.length > 1;
  return beside(
    row(locales, (locale) => column(dossier, { locale, cite: notes.citer(place, locale), isBeside })),
    'text',
  );
}
