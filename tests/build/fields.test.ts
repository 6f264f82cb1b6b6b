import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { fieldWord } from '../harness/field-word.ts';
import { attributeValues, pageTexts } from '../harness/html-text.ts';
import { leafFields } from '../harness/injection/dossier.ts';
import { pagesOnDisk } from '../harness/packed-index.ts';

/** The pages of the entry that holds a field; of the dossier, those that are about it. */
const pagesOf: Readonly<Record<string, readonly string[]>> = {
  dossier: ['', 'about/'],
  actors: ['actors/actor-een/'],
  events: ['events/event-een/'],
  quotes: ['quotes/quote-een/'],
  sources: ['sources/source-twee/'],
  summary: [''],
  briefings: ['briefings/briefing-een/'],
};

const wordOf = (field: string): string => `Word ${fieldWord(field)}`;
const other = 'Second elsewhere';

/** What readers of Dutch see of the fields that hold no words of their own, by the end of their names; the first counts. */
const shown: readonly (readonly [RegExp, string | RegExp])[] = [
  [/sha256$/, /\b[0-9a-f]{64}\b/],
  [/^sources rights$/, 'De tekst van deze bron'],
  [/^actors kind$/, 'Organisatie'],
  [/^actors relations\[\]\.type$/, 'Lid van'],
  [/^events kind$/, 'Operatie'],
  [/^events relations\[\]\.type$/, 'Onderdeel van'],
  [/^events participants\[\]\.role$/, 'Uitgevoerd door'],
  [/^events figures\[\]\.(?:value|qualifier)$/, `ongeveer 1 ${wordOf('events figures[].unit.nl')}`],
  [/^dossier keyFigures\[\]\.(?:event|figure)$/, `ongeveer 1 ${wordOf('events figures[].unit.nl')}`],
  [/^dossier cutoff$/, 'november 2019'],
  [/^sources type$/, 'Nieuwsartikel'],
  [/^sources (?:accessed|archived)$/, 'november 2019'],
  [/^sources reliability$/, 'volledig betrouwbaar'],
  [/^(?:sources language|quotes lang)$/, 'Frans'],
  [/(?:\.code|place\.country)$/, 'België'],
  [/(?:edtf|issued)$/, 'november 2019'],
  [/\.reckoned$/, 'maand afgeleid; de bron zegt'],
  [/\.kind$/, 'Correctie van de redactie'],
  [/credibility$/, 'bevestigd door andere bronnen'],
  [/evidence\[\]\.source$|^quotes source$/, wordOf('sources title.nl')],
  [/(?:\.to|\.actor|speaker\[\]|quotes event|about\[\])$/, other],
  [/URL|sameAs|corrections/, 'https://site.example/'],
];

type Place = 'page' | 'print' | 'search';
const everywhere: readonly Place[] = ['page', 'print', 'search'];

/** The fields that are not everywhere, where they are, and the words of the editing guide that say so. */
const elsewhere: readonly (readonly [RegExp, readonly Place[], string])[] = [
  [/ draft$/, [], 'Drafts are nowhere.'],
  [/^sources select$/, [], 'What a source selects of its page shows by the part that a passage is said to stand in.'],
  [/formerIds\[\]$/, [], 'For each of these, the site has a page at the old address that leads to the new one'],
  [/^sources encoding$/, [], 'How its file is encoded matters to the archive alone.'],
  [
    /\.rule$|exceptions\[\]\.reason$|^quotes block$|^sources (?:allSpeech|maxShare)$/,
    [],
    'What only the check asks for stands nowhere',
  ],
  [/\.shown$/, [], 'No file of the site has the rest.'],
  [/coordinates$|figures\[\]\.id$/, [], 'The coordinates of a place and the id of a figure stand nowhere.'],
  // What stands around the words of a quote in its source is shown with them.
  [
    /^(?:quotes (?:segments|date)|sources )\S*(?:prefix|suffix)$/,
    ['page', 'search'],
    'A prefix and a suffix only tell passages apart.',
  ],
  [/^sources type$/, [], 'A genre stands instead of the type of a source.'],
  // The way into the original leads to the very place.
  [/(?:prefix|suffix)$/, ['page'], 'A prefix and a suffix only tell passages apart.'],
  [/sortAs$/, ['print'], '`sortAs` orders the lists, and stands in the index of the print edition alone.'],
  [/relations\[\]\.type$/, ['page', 'print'], 'by the type of a relation'],
  [/participants\[\]\.role$/, ['page', 'print'], 'a role'],
  [/^(?!sources).*evidence\[\]\.source$|^quotes source$/, ['page', 'print'], 'the source of a passage'],
  [/^quotes lang$/, ['page', 'print'], 'the language of a quotation'],
  [
    /^sources (?:reliability|sha256)$/,
    ['page', 'print'],
    'the type, the hash, the rights or the reliability of a source',
  ],
  [/sameAs|URL|archive-url/, ['page', 'print'], 'by web addresses'],
  [/^sources rights$/, ['page'], 'the rights of a source decide what its page shows'],
  [
    /^dossier (?:format|embedding|defaultLanguage|translations|url|offline|fonts\[\]|revised)$/,
    [],
    'The settings in `dossier.yaml`',
  ],
  [
    /^dossier (?:edition|marking|editors|about|corrections)/,
    ['page', 'print'],
    'Search does not find what `dossier.yaml` says',
  ],
  [/^briefings (?:length|order)$/, [], 'Their length stands in their list, and their order decides its order.'],
  [/^briefings/, ['page', 'search'], 'Briefings print from their own pages.'],
  [/^summary description$/, ['page'], 'The description of the summary is for search engines'],
];

const spaced = (text: string): string => text.replace(/\s+/gu, ' ');
const has = (text: string, sign: string | RegExp): boolean =>
  typeof sign === 'string' ? text.includes(sign) : sign.test(text);

test(
  'every field reaches a page, print and search, or the editing guide says why not',
  { timeout: 600_000 },
  async () => {
    const site = await builtSite('fields');
    const index = pagesOnDisk(site).map(({ url, content }) => ({ page: url.slice(1), content: spaced(content) }));
    const texts = new Map<string, string>();
    const textOf = (page: string): string => {
      const html = texts.get(page) ?? readFileSync(path.join(site, page, 'index.html'), 'utf8');
      const text = texts.get(page) ?? spaced([...pageTexts(html), ...attributeValues(html)].join(' '));
      texts.set(page, text);
      return text;
    };
    const placesOf = (field: string): Place[] => {
      const [kind = '', at = ''] = field.split(' ');
      const locale = /\.en(?:\[\])?$/.test(at) ? 'en' : 'nl';
      const sign = shown.find(([fields]) => fields.test(field))?.[1] ?? fieldWord(field);
      const pages = (pagesOf[kind] ?? []).map((page) => `${locale}/${page}`);
      const is: Record<Place, boolean> = {
        page: pages.some((page) => has(textOf(page), sign)),
        print: has(textOf(`${locale}/print/`), sign),
        search: index.some(({ page, content }) => pages.includes(page) && has(content, sign)),
      };
      return everywhere.filter((place) => is[place]);
    };
    const line = (field: string, places: readonly Place[]): string => `${field}: ${places.join(', ')}`;
    expect(leafFields.map((field) => line(field, placesOf(field)))).toEqual(
      leafFields.map((field) => line(field, elsewhere.find(([fields]) => fields.test(field))?.[1] ?? everywhere)),
    );
    const guide = spaced(readFileSync('docs/editing.md', 'utf8'));
    expect(elsewhere.filter(([, , words]) => !guide.includes(words))).toEqual([]);
    expect(elsewhere.filter(([fields]) => !leafFields.some((field) => fields.test(field)))).toEqual([]);
  },
);
