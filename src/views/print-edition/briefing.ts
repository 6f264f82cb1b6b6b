import type { Block, Document, Part } from '../../document/nodes.ts';
import { row } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { perDossier } from '../../dossier/remembered.ts';
import { messages } from '../../i18n/messages.ts';
import type { Briefing } from '../../reader/content.ts';
import { originAt } from '../../reader/origin.ts';
import type { Locale } from '../../schema/locales.ts';
import { absoluteHref, entryPath, pageHref } from '../link.ts';
import { plainText, type Text, textIn } from '../text.ts';
import { imprint, notesBlocks, writerWords } from './edition.ts';
import { partAnchor, partTitle } from './places.ts';
import { prose } from './prose.ts';
import { foreignNotice } from './running-text.ts';
import { shown } from './shown.ts';
import { sourceNotes, type Writing } from './source-notes.ts';

const anchor = 'briefing';

/** The dossier with its links as they lead from outside of the site. All briefings share it, and the links that it knows. */
const fromOutside = perDossier((dossier): Dossier => {
  const { site } = dossier;
  return { ...dossier, site: { ...site, hrefOf: (locale, path) => (site.url ?? '') + pageHref(site, locale, path) } };
});

/**
 * A briefing as a document of its own, for readers of a language: its text, in which embeds stand with what they show,
 * and the notes that it rests on.
 */
export function briefingDocument(published: Dossier, locale: Locale, briefing: Briefing): Document {
  const dossier = fromOutside(published);
  const { file, data, locale: lang } = briefing;
  const said = (text: string): Text => ({ text, lang, foreign: lang !== locale });
  const place = { anchor, title: [{ lang: locale, value: said(data.title) }] };
  const writing: Writing = { dossier, locales: [locale], notes: sourceNotes(dossier) };
  const column = { locale, cite: writing.notes.citer(place, locale), isBeside: false };
  const text = prose(dossier, locale, briefing, column.cite, {
    // The title of the document stands above its headings.
    depth: -1,
    shown: (name, embed) => shown(name, embed, { writing, place, column }),
  });
  const children: Block[] =
    lang === locale ? text : [foreignNotice(lang, locale), { type: 'foreign', lang, children: text }];
  // What stands above them speaks of the dossier.
  const notes = notesBlocks(writing).filter(({ type }) => type === 'source-notes');
  const part = (of: string, title: Text, blocks: readonly Block[]): Part => ({
    type: 'part',
    anchor: of,
    title: [{ lang: locale, value: title }],
    children: blocks,
  });
  return {
    locales: [locale],
    words: row([locale], writerWords),
    titlePage: {
      title: place.title,
      subtitle: [{ lang: locale, value: said(data.description) }],
      imprint: row([locale], () => [
        `${messages[locale].briefings.audience}: ${data.audience}`,
        textIn(dossier.data.title, locale).text,
        ...imprint(dossier, locale),
      ]),
      address: absoluteHref(published.site, locale, entryPath(briefing)),
      origins: {
        title: originAt(file, 'title'),
        subtitle: originAt(file, 'description'),
        imprint: [originAt(file, 'audience')],
        address: originAt(dossier.file, 'url'),
      },
    },
    parts: [
      part(anchor, said(data.title), children),
      ...(notes.length > 0 ? [part(partAnchor('notes'), plainText(partTitle('notes', locale), locale), notes)] : []),
    ],
  };
}
