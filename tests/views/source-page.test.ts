import { expect, test } from 'vitest';
import { entryId, ref } from '../../src/schema/entry-ref.ts';
import { annotatedSource } from '../../src/views/annotated-source.ts';
import { page } from '../../src/views/page.ts';
import { searchRecord } from '../../src/views/search-record.ts';
import { sourceFacts, sourcePage } from '../../src/views/source-page.ts';
import { sourcesPage } from '../../src/views/sources-page.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, aSource } from '../fixtures/dossier.ts';
import { fullDossier, present } from '../fixtures/full-dossier.ts';
import { en, link, nl, quoting, rich } from '../fixtures/view-parts.ts';
import { withoutOrigins } from '../harness/origins.ts';

const dossier = await fullDossier();
const unsearched = true;
const url = 'https://krant.example/artikel#top';
const copy = 'https://archive.example/1/https://krant.example/artikel';
const fact = (label: string, ...texts: string[]) => ({
  label,
  values: texts.map((text) => ({ value: en(text), evidence: [] })),
});

test('the page of a source has what a citation needs, and the judgement of the editors', () => {
  const source = present(dossier.sources.get(entryId('artikel')));
  expect(withoutOrigins(sourcePage(dossier, 'en', source))).toEqual({
    page: page(dossier, 'en', {
      path: 'sources/artikel/',
      title: 'The article',
      description: 'An account.',
      section: 'sources',
      record: searchRecord(dossier, 'en', ref('sources', 'artikel')),
    }),
    kind: en('News article'),
    description: rich(en('An account.')),
    facts: [
      fact('Author', 'An Pen', 'Bo Inkt'),
      fact('Published in', 'De Krant'),
      fact('Publisher', 'Uitgever'),
      fact('Date', '6\u00a0May\u00a02020'),
      fact('Consulted', 'July\u00a02024'),
      fact('Language', 'Dutch'),
      { label: 'Address', values: [{ value: link(url, en(url)), evidence: [] }], unsearched },
      {
        label: 'In a web archive',
        values: [{ value: link(copy, en(copy)), detail: [en('copy made: 7\u00a0May\u00a02020')], evidence: [] }],
        unsearched,
      },
      { ...fact('Rights', 'Only the passages used are published here'), unsearched },
      {
        ...fact('Shown here', '2.2% of the text: direct speech 1.5%, other passages 0.7%, words around these 0%'),
        unsearched,
      },
      { ...fact('Reliability', 'B: usually reliable'), unsearched },
      { ...fact('SHA-256 of the archived text', '0'.repeat(64)), unsearched },
    ],
    notes: [{ kind: 'context', label: 'Note by the editors', text: rich(en('Paid.')), evidence: [] }],
    text: annotatedSource(dossier, 'en', source),
    backlinks: [],
  });
});

test('of a source of which little is known, the page says only that', () => {
  const { page: frame, facts, kind } = sourcePage(dossier, 'en', present(dossier.sources.get(entryId('report'))));
  expect([frame.description, kind]).toEqual(['A report', en('Annual report')]);
  const of = (at: string, label: string, text: string) => ({
    label,
    values: [{ value: en(text), evidence: [], origin: { file: 'content/sources/report.yaml', at } }],
  });
  expect(facts).toEqual([
    of('language', 'Language', 'British English'),
    { ...of('rights', 'Rights', 'The full text may be published'), unsearched },
    { ...of('sha256', 'SHA-256 of the archived text', '0'.repeat(64)), unsearched },
  ]);
});

test('sources are listed by title in the language of the page, with how many passages of each are used', () => {
  expect(sourcesPage(dossier, 'nl')).toEqual({
    page: page(dossier, 'nl', {
      path: 'sources/',
      title: 'Bronnen',
      description: 'De documenten waarop dit dossier steunt.',
      section: 'sources',
    }),
    rows: [
      {
        link: link('/d/nl/sources/report/', quoting(nl('A report'), 'en-GB', 'A report')),
        kind: nl('Jaarverslag'),
        issued: undefined,
        language: 'Engels (Verenigd Koninkrijk)',
        address: undefined,
        passages: 1,
      },
      {
        link: link('/d/nl/sources/artikel/', nl('Het artikel')),
        kind: nl('Nieuwsartikel'),
        issued: '6\u00a0mei\u00a02020',
        language: 'Nederlands',
        address: link(url, nl(url)),
        passages: 11,
      },
    ],
  });
});

test('names in the letters of the document are in its language', async () => {
  const named = await assembled(
    aDossier({
      sources: [aSource({ language: 'he', author: ['דוד', 'Dan'], 'container-title': 'הארץ', publisher: 'Haaretz' })],
    }),
  );
  const facts = sourceFacts(named, 'nl', present(named.sources.get(entryId('artikel'))));
  expect(facts.slice(0, 3).map(({ values }) => values.map(({ value }) => value))).toEqual([
    [quoting(nl('דוד'), 'he', 'דוד'), nl('Dan')],
    [quoting(nl('הארץ'), 'he', 'הארץ')],
    [nl('Haaretz')],
  ]);
});
