/* The files that the collection `places` adds to `src`: its schema, its views, and its two pages. */

export const schema = `import { z } from 'zod';
import { country, entryFields } from './entry.ts';
import { evidenceList } from './evidence.ts';
import { help } from './help.ts';
import { name } from './localized.ts';

/** One place where something happened. */
export const placeEntrySchema = z.strictObject({
  name: name().meta(help({ nl: ['Naam', 'De naam.'], en: ['Name', 'The name.'] })),
  country: country().optional().meta(help({ nl: ['Land', 'Waar ze ligt.'], en: ['Country', 'Where it is.'] })),
  evidence: evidenceList(),
  ...entryFields,
});
`;

export const views = `import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { countryName } from '../i18n/wording.ts';
import type { DataEntry } from '../reader/content.ts';
import { originAt } from '../reader/origin.ts';
import type { Locale } from '../schema/locales.ts';
import { backlinks } from './backlinks.ts';
import { evidenceViews, noteView } from './evidence.ts';
import { type Fact, plainFact, withValues } from './fact.ts';
import { inOrder } from './in-order.ts';
import { entryLink, entryPath, richText } from './link.ts';
import { page } from './page.ts';
import { searchRecord } from './search-record.ts';
import { sectionPath } from './section.ts';
import { plainDescription, textIn } from './text.ts';

/** What is known of a place, row by row. */
export const placeFacts = (locale: Locale, { file, data }: DataEntry<'places'>): Fact[] =>
  withValues([
    plainFact(
      messages[locale].places.country,
      data.country === undefined ? [] : [countryName(data.country, locale)],
      locale,
      originAt(file, 'country'),
    ),
  ]);

/** The page of a place. */
export const placePage = (dossier: Dossier, locale: Locale, place: DataEntry<'places'>) => ({
  page: page(dossier, locale, {
    path: entryPath(place),
    title: textIn(place.data.name, locale),
    description: plainDescription(place.data.description, locale) ?? textIn(place.data.name, locale).text,
    section: 'places',
    record: searchRecord(dossier, locale, place),
  }),
  description: richText(dossier, locale, place.data.description),
  evidence: evidenceViews(dossier, locale, place.data.evidence),
  facts: placeFacts(locale, place),
  notes: place.data.notes.map((note) => noteView(dossier, locale, note)),
  backlinks: backlinks(dossier, locale, place),
});

/** The list of places. */
export const placesPage = (dossier: Dossier, locale: Locale) => ({
  page: page(dossier, locale, {
    path: sectionPath('places'),
    title: messages[locale].collections.places,
    description: messages[locale].places.lead,
    section: 'places',
  }),
  links: inOrder(dossier, 'places', locale).map((place) => entryLink(dossier, place, locale)),
});
`;

export const list = `---
import LinkList from '../../../components/LinkList.astro';
import PageHeading from '../../../components/PageHeading.astro';
import Site from '../../../layouts/Site.astro';
import { loadDossier } from '../../../run/load-dossier.ts';
import type { Locale } from '../../../schema/locales.ts';
import { placesPage } from '../../../views/place-pages.ts';
import { localePaths } from '../../_paths.ts';

export const getStaticPaths = localePaths;
interface Props {
  locale: Locale;
}
const { locale } = Astro.props;
const { page, links } = placesPage(await loadDossier(), locale);
---

<Site page={page}>
  <PageHeading page={page} lead={page.description} />
  <LinkList links={links} locale={locale} />
</Site>
`;

export const entry = `---
import Backlinks from '../../../components/Backlinks.astro';
import Description from '../../../components/Description.astro';
import FactPanel from '../../../components/FactPanel.astro';
import IncludeButton from '../../../components/IncludeButton.astro';
import PageHeading from '../../../components/PageHeading.astro';
import Site from '../../../layouts/Site.astro';
import { loadDossier } from '../../../run/load-dossier.ts';
import type { DataEntry } from '../../../reader/content.ts';
import { refKey } from '../../../schema/entry-ref.ts';
import type { Locale } from '../../../schema/locales.ts';
import { placePage } from '../../../views/place-pages.ts';
import { entryPaths } from '../../_paths.ts';

export const getStaticPaths = () => entryPaths(({ places }) => places);
interface Props {
  locale: Locale;
  entry: DataEntry<'places'>;
}
const { locale, entry } = Astro.props;
const view = placePage(await loadDossier(), locale, entry);
const name = view.page.title;
---

<Site page={view.page}>
  <PageHeading page={view.page}>
    <IncludeButton entry={refKey(entry)} name={name} locale={locale} />
  </PageHeading>
  <FactPanel locale={locale} facts={view.facts} />
  <Description locale={locale} name={name} text={view.description} evidence={view.evidence} notes={view.notes} />
  <Backlinks locale={locale} groups={view.backlinks} />
</Site>
`;
