import type { BriefingLanguages } from '../../contract/composer/briefing-form.ts';
import type { ComposerData, DocumentWords, ListGroup } from '../../contract/composer/composer-data.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { messages } from '../../i18n/messages.ts';
import { dataCollections, type DataCollection, isDataCollection } from '../../schema/collections.ts';
import { type Locale, perLocale } from '../../schema/locales.ts';
import { asOf, editorsIn, markedEdition } from '../page.ts';
import { writerWords } from '../print-edition/edition.ts';
import { partAnchor } from '../print-edition/places.ts';
import { bilingual } from '../print-edition/print-page.ts';
import { sectionPath, sections } from '../section.ts';
import { textIn } from '../text.ts';
import { pickables } from './pickable.ts';
import { partCount } from './shelved-editions.ts';

/** A kind of entries that can be chosen. */
export interface ListedKind {
  readonly collection: DataCollection;
  readonly title: string;
}

/** The kinds that a dossier has entries of. */
export function listedKinds(dossier: Dossier, locale: Locale): ListedKind[] {
  const { collections, edition } = messages[locale];
  return dataCollections
    .filter((collection) => dossier[collection].size > 0)
    .map((collection) => ({ collection, title: collection === 'events' ? edition.events : collections[collection] }));
}

/** The entries that can be chosen, by kind. */
export function listGroups(dossier: Dossier, locale: Locale): ListGroup[] {
  const listed = pickables(dossier, locale);
  return listedKinds(dossier, locale).map((kind) => ({ ...kind, entries: listed(kind.collection) }));
}

function documentWords(dossier: Dossier, locale: Locale): DocumentWords {
  const { composer, page } = messages[locale];
  const { untitled, statement, dossier: label, ...words } = composer.document;
  const title = textIn(dossier.data.title, locale).text;
  return {
    ...words,
    ...writerWords(locale),
    pageRef: '',
    untitled: untitled(title),
    imprint: {
      dossier: `${label}: ${title}`,
      lines: [
        `${markedEdition(dossier, locale).text} · ${asOf(dossier, locale)}`,
        `${page.editors}: ${editorsIn(dossier, locale)}`,
      ],
      statements: [statement],
    },
  };
}

/** In how many parts an edition is loaded, and the sheet with the head and foot of its documents. */
const loadedEdition = (dossier: Dossier, languages: BriefingLanguages) => ({
  parts: partCount(dossier, languages),
  sheet: `${languages === 'both' ? '' : `${languages}/`}compose.css`,
});

/** What the composer page in a language knows of the dossier; `sheet` is that of the print edition, below the site. */
export function composerData(dossier: Dossier, locale: Locale, sheet: string): ComposerData {
  const { site } = dossier;
  const { composer } = messages[locale];
  return {
    ...(site.url === undefined ? {} : { root: site.url + site.base }),
    groups: listGroups(dossier, locale),
    words: composer.live,
    documents: perLocale((each) => documentWords(dossier, each)),
    editions: { ...perLocale((each) => loadedEdition(dossier, each)), both: loadedEdition(dossier, 'both') },
    sheet,
    both: bilingual(dossier),
    places: {
      'part-summary': sectionPath('summary'),
      'part-key-figures': sectionPath('summary'),
      'part-timeline': sectionPath('events'),
      ...Object.fromEntries(
        sections.filter(isDataCollection).map((collection) => [partAnchor(collection), sectionPath(collection)]),
      ),
      'part-account': sectionPath('about'),
    },
  };
}
