import { expect, test } from 'vitest';
import { assemble } from '../../../src/dossier/dossier.ts';
import { checkContent } from '../../../src/dossier/check-content.ts';
import { proven } from '../../../src/dossier/provenance/proven.ts';
import type { Content } from '../../../src/reader/content.ts';
import { diskFolder } from '../../../src/reader/content-folder.ts';
import type { Locale } from '../../../src/schema/locales.ts';
import { provenanceFacts } from '../../../src/views/provenance-facts.ts';
import { quoteBlock } from '../../../src/views/quote-block.ts';
import { verificationPage } from '../../../src/views/verification-page.ts';
import { openDossier } from '../../fixtures/assembled.ts';

async function checked() {
  const { content, lock } = await checkContent(openDossier, diskFolder(openDossier));
  const provenance = lock?.provenance;
  if (!content || !provenance) throw new Error('The open dossier is not sound.');
  return { content, provenance };
}

/** The content with other words in the first segment of a quotation. */
const withWords = (content: Content, id: string, exact: string): Content => ({
  ...content,
  quotes: content.quotes.map((quote) =>
    quote.id === id ? { ...quote, data: { ...quote.data, segments: quote.data.segments.with(0, { exact }) } } : quote,
  ),
});

test('all that was verified holds as long as nothing was changed', async () => {
  const { content, provenance } = await checked();
  expect(proven(provenance, content)).toEqual(provenance);
});

test('words that were changed are not proven, and others stay so', async () => {
  const { content, provenance } = await checked();
  const changed = 'quotes/autovrij#segments[0]';
  const others = Object.fromEntries(Object.entries(provenance.passages).filter(([key]) => key !== changed));
  const found = proven(provenance, withWords(content, 'autovrij', 'De kade wordt groen.'));
  expect(found).toEqual({ ...provenance, passages: others });
});

test('a source whose file was changed proves nothing', async () => {
  const { content, provenance } = await checked();
  const changed = {
    ...content,
    sources: content.sources.map((source) =>
      source.id === 'verslag' ? { ...source, data: { ...source.data, sha256: '0'.repeat(64) } } : source,
    ),
  };
  const { sources, passages } = proven(provenance, changed);
  expect(Object.keys(sources)).toEqual(['brief']);
  expect([...new Set(Object.values(passages).map(({ source }) => source))]).toEqual(['brief']);
});

test.each<[Locale, string, string]>([
  ['nl', 'Deze woorden zijn nog niet met hun bron vergeleken.', 'Nog niet elke passage'],
  ['en', 'These words have not been compared with their source yet.', 'Not every passage'],
])('no page in %s claims that changed words were checked', async (locale, notice, lead) => {
  const { content, provenance } = await checked();
  const site = { url: undefined, base: '/' };
  const said = (known: Content) => {
    const dossier = assemble(known, site, { provenance });
    const quote = known.quotes.find(({ id }) => id === 'autovrij');
    if (!quote) throw new Error('The quotation is gone.');
    const facts = provenanceFacts(dossier, locale, quote).flatMap(({ values }) =>
      values.map(({ value }) => value.text),
    );
    return {
      unproven: quoteBlock(dossier, locale, quote).unproven,
      notice: facts.includes(notice),
      lead: verificationPage(dossier, locale).page.description.startsWith(lead),
    };
  };
  expect(said(content)).toEqual({ unproven: false, notice: false, lead: false });
  expect(said(withWords(content, 'autovrij', 'De kade wordt groen.'))).toEqual({
    unproven: true,
    notice: true,
    lead: true,
  });
});
