import { expect, test } from 'vitest';
import { entryId, ref } from '../../src/schema/entry-ref.ts';
import { page } from '../../src/views/page.ts';
import { quoteBlock } from '../../src/views/quote-block.ts';
import { quotePage } from '../../src/views/quote-page.ts';
import { searchRecord } from '../../src/views/search-record.ts';
import { fullDossier, present } from '../fixtures/full-dossier.ts';
import { en, link, nl, quoting, rich } from '../fixtures/view-parts.ts';
import { withoutOrigins } from '../harness/origins.ts';

const dossier = await fullDossier();
const unsearched = true;
const value = (text: ReturnType<typeof en>) => ({ value: text, evidence: [] });
const related = (text: ReturnType<typeof en>) => ({ ...value(text), detail: [] });

test('the page of a quotation says who, where, about what and from which source, and where the words stand', () => {
  const quote = present(dossier.quotes.get(entryId('ontkenning')));
  const speaker = link('/d/en/actors/wim/', en('Wim de Wit'));
  const raid = link('/d/en/events/inval/', en('The raid'));
  const source = link('/d/en/sources/artikel/', en('The article'));
  const original = 'https://krant.example/artikel#:~:text=';
  expect(withoutOrigins(quotePage(dossier, 'en', quote))).toEqual({
    page: page(dossier, 'en', {
      path: 'quotes/ontkenning/',
      title: 'Quote from Wim de Wit',
      description: 'Wim de Wit: ‘Ik was er niet. […]’',
      section: 'quotes',
      record: searchRecord(dossier, 'en', ref('quotes', 'ontkenning')),
    }),
    quote: quoteBlock(dossier, 'en', quote),
    translations: [{ lang: 'en', texts: ['I was not there.', 'It wasn’t me.'], outdated: false }],
    context: undefined,
    description: rich(en('Wim denies it.')),
    facts: [
      { label: 'Speaker', values: [value(speaker)], unsearched },
      { label: 'Occasion', values: [related(raid)], unsearched },
      { label: 'About', values: [related(raid)] },
      { label: 'Source', values: [related(source)], unsearched },
      { label: 'Original language', values: [value(en('Dutch'))], unsearched },
      {
        label: 'Place in the source',
        values: [
          value(en('characters 1 to 15 of the archived text')),
          value(en('characters 1 to 6 of the archived text')),
        ],
        unsearched,
      },
      {
        label: 'Verified',
        values: [value(link('/d/en/verification/', en('February\u00a02025, character by character')))],
        unsearched,
      },
      {
        label: 'Read it in the original',
        values: [
          value(link(`${original}Ik%20was%20er%20niet.`, en('Ik was er niet.'))),
          value(link(`${original}Nooit.`, en('Nooit.'))),
        ],
        unsearched,
      },
    ],
    notes: [{ kind: 'dispute', label: 'Disputed', text: rich(en('He was there.')), evidence: [] }],
    backlinks: [],
  });
});

test('the page of words that nobody has compared says so, and gives no place', () => {
  const quote = present(dossier.quotes.get(entryId('bericht')));
  expect(withoutOrigins(quotePage(dossier, 'nl', quote))).toEqual({
    page: page(dossier, 'nl', {
      path: 'quotes/bericht/',
      title: 'Citaat van Het parket',
      description: 'Het parket: ‘We went in.’',
      section: 'quotes',
      record: searchRecord(dossier, 'nl', ref('quotes', 'bericht')),
    }),
    quote: quoteBlock(dossier, 'nl', quote),
    translations: [{ lang: 'nl', texts: ['Wij kwamen binnen.'], outdated: true }],
    context: undefined,
    description: undefined,
    facts: [
      { label: 'Spreker', values: [value(link('/d/nl/actors/parket/', nl('Het parket')))], unsearched },
      {
        label: 'Bron',
        values: [related(link('/d/nl/sources/report/', quoting(nl('A report'), 'en-GB', 'A report')))],
        unsearched,
      },
      { label: 'Oorspronkelijke taal', values: [value(nl('Engels (Verenigd Koninkrijk)'))], unsearched },
      {
        label: 'Gecontroleerd',
        values: [value(nl('Deze woorden zijn nog niet met hun bron vergeleken.'))],
        unsearched,
      },
    ],
    notes: [],
    backlinks: [],
  });
});
