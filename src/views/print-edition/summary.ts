import { beside } from '../../document/beside.ts';
import type { Block } from '../../document/nodes.ts';
import { type Languages, row } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Locale } from '../../schema/locales.ts';
import { pick } from '../text.ts';
import { prose } from './prose.ts';
import { foreignNotice } from './running-text.ts';

/** The summary in one column. The other language stands in for a missing one only where it does not stand beside it. */
function column(dossier: Dossier, locale: Locale, isBeside: boolean): Block[][] {
  const picked = pick(dossier.summary, locale);
  if (!picked) return [];
  if (!picked.foreign) return prose(dossier, locale, picked.value.body).map((block) => [block]);
  const notice = [foreignNotice(picked.lang, locale)];
  return isBeside
    ? [notice]
    : [notice, ...prose(dossier, locale, picked.value.body).map((block): Block[] => [inLanguage(block, picked.lang)])];
}

/** A block whose words are in another language than that of the document. */
const inLanguage = (block: Block, lang: Locale): Block => ({ type: 'foreign', lang, children: [block] });

/** The summary in the columns of the edition, block beside block. */
export const summaryBlocks = (dossier: Dossier, locales: Languages): Block[] =>
  beside(
    row(locales, (locale) => column(dossier, locale, locales.length > 1)),
    'text',
  );
