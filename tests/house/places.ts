import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { aDossier, anActor } from '../fixtures/dossier.ts';
import { attribute, elementsOfPage, textOf } from '../harness/html-elements.ts';
import { pagesOnDisk } from '../harness/packed-index.ts';
import { builtFrom } from './built-from.ts';
import { after, type Change, replacing, written } from './change.ts';

const schema = `import { z } from 'zod';
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

const views = `import type { Dossier } from '../dossier/dossier.ts';
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

const list = `---
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

const entry = `---
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

/** A collection `places`, whose entries have pages, stand in lists, and are found, linked, composed and printed. */
export const places: Change = {
  name: 'a collection “places”',
  most: 15,
  edits: {
    'src/schema/place.ts': written(schema),
    'src/schema/data-schemas.ts': replacing(
      after("import { eventSchema } from './event.ts';", "import { placeEntrySchema } from './place.ts';"),
      after('  quotes: quoteSchema,', '  places: placeEntrySchema,'),
    ),
    'src/schema/collections.ts': replacing(
      ["list: 'sources/', menu: 4", "list: 'sources/', menu: 5"],
      ["list: 'briefings/', menu: 5", "list: 'briefings/', menu: 6"],
      [
        "  sources: { kind: 'source'",
        "  places: { kind: 'place', title: 'name', list: 'places/', menu: 4, letter: 'p', order: 'name' },\n  sources: { kind: 'source'",
      ],
    ),
    'src/reader/content.ts': replacing(
      after("  quotes: make('quotes', dataSchemas.quotes),", "  places: make('places', dataSchemas.places),"),
      after('  quotes: byId(entries.quotes),', '  places: byId(entries.places),'),
      after('  quotes: entries.quotes.filter(holds),', '  places: entries.places.filter(holds),'),
    ),
    'src/i18n/entries-en.ts': replacing(
      after("    quotes: 'Quotes',", "    places: 'Places',"),
      after("    quotes: 'Quote',", "    places: 'Place',"),
      after(
        "      quotes: (count: number) => (count === 1 ? 'quote' : 'quotes'),",
        "      places: (count: number) => (count === 1 ? 'place' : 'places'),",
      ),
      [
        '  sources: sourcesEn,',
        "  places: { lead: 'The places in this dossier.', country: 'Country' },\n  sources: sourcesEn,",
      ],
    ),
    'src/i18n/entries-nl.ts': replacing(
      after("    quotes: 'Citaten',", "    places: 'Plaatsen',"),
      after("    quotes: 'Citaat',", "    places: 'Plaats',"),
      after(
        "      quotes: (count) => (count === 1 ? 'citaat' : 'citaten'),",
        "      places: (count) => (count === 1 ? 'plaats' : 'plaatsen'),",
      ),
      [
        '  sources: sourcesNl,',
        "  places: { lead: 'De plaatsen in dit dossier.', country: 'Land' },\n  sources: sourcesNl,",
      ],
    ),
    'src/i18n/search-en.ts': replacing(after("    quotes: 'Quotes',", "    places: 'Places',")),
    'src/i18n/search-nl.ts': replacing(after("    quotes: 'Citaten',", "    places: 'Plaatsen',")),
    'src/views/place-pages.ts': written(views),
    'src/views/print-edition/kinds.ts': replacing(
      after("import { eventFacts } from '../event-page.ts';", "import { placeFacts } from '../place-pages.ts';"),
      [
        '= { actors, events, quotes, sources };',
        `= {
  actors,
  events,
  quotes,
  places: {
    label: (_, locale) => messages[locale].entry.places,
    listed: () => '',
    facts: (_, entry, locale) => placeFacts(locale, entry),
  },
  sources,
};`,
      ],
    ),
    'src/pages/[locale]/places/index.astro': written(list),
    'src/pages/[locale]/places/[id].astro': written(entry),
    'tests/fixtures/dossier.ts': replacing(
      after(
        "import type { eventSchema } from '../../src/schema/event.ts';",
        "import type { placeEntrySchema } from '../../src/schema/place.ts';",
      ),
      [
        'interface DossierParts extends',
        `export const aPlace = (parts: Parts<typeof placeEntrySchema> = {}): Written<typeof placeEntrySchema> => {
  const { id = 'plein' } = parts;
  return { name: \`Name of \${id}\`, ...parts, id };
};

interface DossierParts extends`,
      ],
      after('  quotes?: ReturnType<typeof aQuote>[];', '  places?: ReturnType<typeof aPlace>[];'),
      after('  quotes,\n  sources,', '  places,'),
      after("    ...entryFiles('quotes', quotes ?? []),", "    ...entryFiles('places', places ?? []),"),
    ),
    'tests/bench/sizes/peer.ts': replacing(
      after(
        "import { eventPage } from '../../../src/views/event-page.ts';",
        "import { placePage } from '../../../src/views/place-pages.ts';",
      ),
      [
        "    case 'sources':",
        "    case 'places':\n      return placePage(dossier, locale, entry);\n    case 'sources':",
      ],
    ),
    'docs/editing.md': replacing(
      after(
        '      quotes/<id>.yaml              one statement, in its exact words',
        '      places/<id>.yaml              one place where something happened',
      ),
      [
        '### Sources\n',
        '### Places\n\n`name`, `country` and, as every entry, `description`, `evidence`, `notes` and `draft`.\n\n### Sources\n',
      ],
    ),
  },
  prove: async (root, temporary) => {
    const site = await builtFrom(
      root,
      temporary,
      aDossier({
        actors: [
          anActor({
            description: { nl: 'Zetelt aan het [plein](place:plein).', en: 'Is on the [square](place:plein).' },
          }),
        ],
        files: { 'places/plein.yaml': 'name: { nl: Het Plein, en: The Square }\ncountry: NL\n' },
      }),
    );
    const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');
    const links = (file: string): string[] =>
      elementsOfPage(read(file)).flatMap((element) =>
        element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : [],
      );
    const said = (file: string): string => elementsOfPage(read(file)).slice(0, 1).map(textOf).join();
    assert.match(said('nl/places/plein/index.html'), /Het Plein.*Nederland/s, 'the page of a place says what is known');
    assert.ok(links('en/places/index.html').includes('plein/'), 'the list leads to the place');
    assert.ok(links('en/index.html').includes('places/'), 'the menu leads to the list');
    assert.ok(links('en/map/index.html').includes('../places/plein/'), 'all pages are listed');
    assert.ok(links('en/actors/parket/index.html').includes('../../places/plein/'), 'a text leads to the place');
    assert.ok(links('en/places/plein/index.html').includes('../../actors/parket/'), 'a place leads back');
    const printed = elementsOfPage(read('en/print/index.html')).map((element) => attribute(element, 'id'));
    assert.ok(printed.includes('part-places') && printed.includes('places-plein'), 'the print edition holds it');
    assert.ok(
      pagesOnDisk(site).some(({ url }) => url === '/nl/places/plein/'),
      'search finds it',
    );
    assert.ok(read('nl/compose.js').includes('Het Plein'), 'the composer lists it');
  },
};
