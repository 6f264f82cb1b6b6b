import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { aDossier, anActor } from '../fixtures/dossier.ts';
import { attribute, elementsOfPage, textOf } from '../harness/html-elements.ts';
import { pagesOnDisk } from '../harness/packed-index.ts';
import { builtFrom } from './built-from.ts';
import { after, type Change, replacing, written } from './change.ts';
import { entry, list, schema, views } from './place-files.ts';

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
