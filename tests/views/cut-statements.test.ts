import { expect, test } from 'vitest';
import { checkContent } from '../../src/dossier/check-content.ts';
import { assemble, type Dossier } from '../../src/dossier/dossier.ts';
import { verifyDossier } from '../../src/dossier/provenance/verify-dossier.ts';
import { atomFeed } from '../../src/export/atom.ts';
import { quoteJsonLd } from '../../src/export/json-ld.ts';
import { edtf } from '../../src/schema/edtf.ts';
import { entryId } from '../../src/schema/entry-ref.ts';
import { entryName } from '../../src/views/link.ts';
import { quoteBlock } from '../../src/views/quote-block.ts';
import { bySpeaker } from '../../src/views/quote-rows.ts';
import { searchRecord } from '../../src/views/search-record.ts';
import { anArchive, sha256Of } from '../fixtures/archive.ts';
import { aDossier, aQuote, aSource } from '../fixtures/dossier.ts';
import { present } from '../fixtures/full-dossier.ts';
import { withLockText } from '../fixtures/locked.ts';

/** The model of a dossier with one quotation from an article, verified; the archive is not there any more. */
async function quoted(article: string, ...exact: readonly string[]) {
  const files = aDossier({
    sources: [aSource({ sha256: sha256Of(article) })],
    quotes: [
      aQuote({ segments: exact.map((words) => ({ exact: words })), translations: { en: exact.map(() => 'Part') } }),
    ],
  });
  const options = { month: edtf().parse('2026-11'), keepTranslations: false };
  const { renewed } = await verifyDossier(files, anArchive({ artikel: article }), options);
  const { content, lock } = await checkContent('content', withLockText(files, present(renewed).text));
  const site = { url: 'https://site.example', base: '/' };
  const dossier = assemble(present(content), site, { provenance: lock?.provenance });
  return { dossier, quote: present(dossier.quotes.get(entryId<'quotes'>('uitspraak'))) };
}

const rowsOf = ({ dossier, quote }: Awaited<ReturnType<typeof quoted>>): string[] =>
  bySpeaker(dossier, 'nl', [quote]).flatMap(({ rows }) => rows.map(({ link }) => link.text));

const titlesIn = (feed: string): string[] =>
  [...feed.matchAll(/<title>(.*?)<\/title>/g)].flatMap(([, title]) => title ?? []);

const summaryTitle = (dossier: Dossier): string | undefined => titlesIn(atomFeed(dossier, 'nl')).at(-1);

test('a statement that ends within a sentence says so wherever it appears', async () => {
  const { dossier, quote } = await quoted('De brug is veilig, als het vriest. Zei zij.', 'De brug is veilig');
  expect(quoteBlock(dossier, 'nl', quote)).toMatchObject({
    segments: ['De brug is veilig'],
    cut: 'end',
    link: { text: 'De brug is veilig […]' },
  });
  expect(entryName(dossier, quote, 'nl').text).toMatch(/: ‘De brug is veilig \[…\]’$/);
  expect(rowsOf({ dossier, quote })).toEqual(['‘De brug is veilig […]’']);
  expect(searchRecord(dossier, 'nl', quote).title).toBe('‘De brug is veilig […]’');
  expect(quoteJsonLd(dossier, 'nl', quote).text).toBe('De brug is veilig […]');
  expect(summaryTitle(dossier)).toMatch(/: ‘De brug is veilig \[…\]’$/);
});

test('words left out between segments, and before and after them, are each marked', async () => {
  const { dossier, quote } = await quoted(
    'De huurder van het paviljoen is niet bevoegd om de overeenkomst voortijdig op te zeggen, zei de woordvoerder.',
    'huurder van het paviljoen is',
    'bevoegd om de overeenkomst voortijdig op te zeggen',
  );
  expect(quoteBlock(dossier, 'nl', quote).cut).toBe('both');
  expect(quoteJsonLd(dossier, 'nl', quote).text).toBe(
    '[…] huurder van het paviljoen is […] bevoegd om de overeenkomst voortijdig op te zeggen […]',
  );
  expect(rowsOf({ dossier, quote })).toEqual(['‘[…] huurder van het paviljoen is […]’']);
});

test('what the source itself quotes as a whole has no sign', async () => {
  const { dossier, quote } = await quoted('Zij zei: ‘De brug is veilig’, en ging.', 'De brug is veilig');
  expect(quoteBlock(dossier, 'nl', quote).cut).toBeUndefined();
  expect(quoteJsonLd(dossier, 'nl', quote).text).toBe('De brug is veilig');
});
