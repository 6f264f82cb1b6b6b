import { describe, expect, test } from 'vitest';
import { entryId, type EntryRef, ref } from '../../src/schema/entry-ref.ts';
import { entryName } from '../../src/views/link.ts';
import { allTranslations, quoteBlock, quotesOf } from '../../src/views/quote-block.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, aQuote } from '../fixtures/dossier.ts';
import { fullDossier, present } from '../fixtures/full-dossier.ts';
import { en, link, nl, quoting } from '../fixtures/view-parts.ts';

const dossier = await fullDossier();
const quote = (id: string) => present(dossier.quotes.get(entryId(id)));

test('readers of another language get the words, the name of their language and the translation of the editors', () => {
  expect(quoteBlock(dossier, 'en', quote('ontkenning'))).toEqual({
    id: 'ontkenning',
    file: 'content/quotes/ontkenning.yaml',
    segments: ['Ik was er niet.', 'Nooit.'],
    lang: 'nl',
    foreignLanguage: 'Dutch',
    translation: { lang: 'en', texts: ['I was not there.', 'It wasn’t me.'], outdated: false },
    unproven: false,
    speakers: [link('/d/en/actors/wim/', en('Wim de Wit'))],
    by: 'Wim de Wit',
    reportedBy: undefined,
    said: [],
    event: link('/d/en/events/inval/', en('The raid')),
    source: link('/d/en/sources/artikel/', en('The article')),
    passage: link('/d/en/sources/artikel/#passage-1-15', en('See it in the source')),
    link: link('/d/en/quotes/ontkenning/', nl('Ik was er niet. […]', true)),
  });
});

test('words that changed since say that nobody has compared them, and that their translation is of others', () => {
  expect(quoteBlock(dossier, 'nl', quote('bericht'))).toEqual({
    id: 'bericht',
    file: 'content/quotes/bericht.yaml',
    segments: ['We went in.'],
    lang: 'en-GB',
    foreignLanguage: 'Engels (Verenigd Koninkrijk)',
    translation: { lang: 'nl', texts: ['Wij kwamen binnen.'], outdated: true },
    unproven: true,
    speakers: [link('/d/nl/actors/parket/', nl('Het parket'))],
    by: 'Het parket',
    reportedBy: undefined,
    said: [],
    event: undefined,
    source: link('/d/nl/sources/report/', quoting(nl('A report'), 'en-GB', 'A report')),
    link: { href: '/d/nl/quotes/bericht/', text: 'We went in.', lang: 'en-GB', foreign: true },
  });
});

test('a regional variety of the language of the page is no other language', () => {
  const { lang, foreignLanguage, translation } = quoteBlock(dossier, 'en', quote('bericht'));
  expect([lang, foreignLanguage, translation]).toEqual(['en-GB', undefined, undefined]);
});

test('quotations lead to who spoke and to the occasion, each in its own way', () => {
  const ids = (entry: EntryRef, way: 'spoken-by' | 'spoken-at') =>
    quotesOf(dossier, dossier.incoming(entry), way).map(({ id }) => id);
  expect(ids(ref('actors', 'wim'), 'spoken-by')).toEqual(['ontkenning']);
  expect(ids(ref('actors', 'wim'), 'spoken-at')).toEqual([]);
  expect(ids(ref('events', 'inval'), 'spoken-at')).toEqual(['ontkenning']);
  expect(ids(ref('events', 'inval'), 'spoken-by')).toEqual([]);
});

test('the page of a quotation has every translation', () => {
  expect(allTranslations(dossier, quote('bericht'))).toEqual([
    { lang: 'nl', texts: ['Wij kwamen binnen.'], outdated: true },
  ]);
});

describe('a quotation', () => {
  test('keeps its words and gets a translation only for readers of another language', async () => {
    const dossier = await assembled(
      aDossier({
        quotes: [aQuote({ segments: [{ exact: 'Eén.' }, { exact: 'Twee.' }], translations: { en: ['One.', 'Two.'] } })],
      }),
    );
    const [quote] = [...dossier.quotes.values()];
    if (!quote) throw new Error('The dossier has a quotation.');
    expect(quoteBlock(dossier, 'nl', quote)).toMatchObject({
      segments: ['Eén.', 'Twee.'],
      lang: 'nl',
      translation: undefined,
      foreignLanguage: undefined,
    });
    expect(quoteBlock(dossier, 'en', quote)).toMatchObject({
      segments: ['Eén.', 'Twee.'],
      lang: 'nl',
      translation: { lang: 'en', texts: ['One.', 'Two.'], outdated: false },
      foreignLanguage: 'Dutch',
    });
    // What stands between the segments is left out, and may turn their meaning.
    expect(entryName(dossier, ref('quotes', quote.id), 'nl').text).toBe('Name of parket: ‘Eén. […]’');
  });
});

test('the words of a source keep their apostrophes as they are, and those of editors are typographic', async () => {
  const dossier = await assembled(
    aDossier({ quotes: [aQuote({ segments: [{ exact: "Foto's." }], translations: { en: ["It's 'a' photo."] } })] }),
  );
  const [quote] = [...dossier.quotes.values()];
  if (!quote) throw new Error('The dossier has a quotation.');
  expect(quoteBlock(dossier, 'en', quote)).toMatchObject({
    segments: ["Foto's."],
    translation: { texts: ["It’s 'a' photo."] },
  });
});
