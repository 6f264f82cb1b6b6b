import { describe, expect, test } from 'vitest';
import { entryId, ref } from '../../src/schema/entry-ref.ts';
import { quoteJsonLd } from '../../src/export/json-ld.ts';
import { entryName } from '../../src/views/link.ts';
import { quoteBlock } from '../../src/views/quote-block.ts';
import { quotePage } from '../../src/views/quote-page.ts';
import { quotesPage } from '../../src/views/quotes-page.ts';
import { searchRecord } from '../../src/views/search-record.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, anActor, aQuote } from '../fixtures/dossier.ts';
import { present } from '../fixtures/full-dossier.ts';

const nurse = { description: { nl: 'een verpleegkundige', en: 'a nurse' } };
const parts = {
  actors: [anActor({ id: 'zed', name: 'Zed' }), anActor({ id: 'belga', name: 'Belga' })],
  quotes: [
    aQuote({ id: 'alone', speaker: nurse }),
    aQuote({
      id: 'both',
      speaker: ['zed', nurse],
      reportedBy: 'belga',
      date: { edtf: '2024-03-12' },
      place: { name: 'Temse' },
    }),
    aQuote({ id: 'again', speaker: nurse, reportedBy: { description: 'a colleague' } }),
  ],
};
const dossier = await assembled(aDossier(parts));
const quote = (id: string) => present(dossier.quotes.get(entryId(id)));

describe('a speaker without a page', () => {
  test('is named by the description in the language of the page', () => {
    expect(entryName(dossier, quote('alone'), 'nl').text).toBe('een verpleegkundige: ‘Dat is zo.’');
    expect(entryName(dossier, quote('alone'), 'en').text).toMatch(/^a nurse: /);
    expect(quoteBlock(dossier, 'en', quote('alone')).speakers).toEqual([
      { text: 'a nurse', lang: 'en', foreign: false },
    ]);
    expect(searchRecord(dossier, 'en', quote('alone')).speaker).toBe('a nurse');
  });

  test('is to machines a person of whom a description is known', () => {
    expect(quoteJsonLd(dossier, 'nl', quote('alone')).spokenByCharacter).toEqual({
      '@type': 'Person',
      description: 'een verpleegkundige',
    });
  });

  test('has all that was said under the same description together, and leads to no page', () => {
    const { speakers } = quotesPage(dossier, 'en');
    expect(speakers.map(({ speaker, quotes }) => [speaker, quotes.map(({ id }) => id).toSorted()])).toEqual([
      ['a nurse', ['again', 'alone']],
      ['Zed and a nurse', ['both']],
    ]);
  });
});

describe('a statement of several, passed on by another', () => {
  test('leads to all who have a page, from their pages too', () => {
    const { speakers, by, reportedBy, said } = quoteBlock(dossier, 'nl', quote('both'));
    expect([speakers.map(({ text }) => text), by]).toEqual([
      ['Zed', 'een verpleegkundige'],
      'Zed en een verpleegkundige',
    ]);
    expect(reportedBy).toMatchObject({ text: 'Belga', href: '/nl/actors/belga/' });
    expect(said.map(({ text }) => text)).toEqual(['12\u00a0maart\u00a02024', 'Temse']);
    const ways = (id: string) =>
      dossier.incoming(ref('actors', id)).flatMap(({ type }) => (type === 'mentions' ? [] : type));
    expect([ways('zed'), ways('belga')]).toEqual([['spoken-by'], ['reported-by']]);
  });

  test('says on its page who, according to whom, when and where', () => {
    const facts = quotePage(dossier, 'en', quote('both')).facts.map(({ label, values }) => [
      label,
      values.map(({ value }) => value.text),
    ]);
    expect(facts.slice(0, 4)).toEqual([
      ['Speaker', ['Zed', 'a nurse']],
      ['Reported by', ['Belga']],
      ['Date', ['12\u00a0March\u00a02024']],
      ['Place', ['Temse']],
    ]);
  });

  test('has its own date in the search, before that of the source', () => {
    expect(searchRecord(dossier, 'en', quote('both'))).toMatchObject({
      date: '12\u00a0March\u00a02024',
      years: [2024],
    });
  });
});
