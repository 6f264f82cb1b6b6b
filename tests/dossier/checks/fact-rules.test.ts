import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/dossier/check-content.ts';
import type { Rule } from '../../../src/reader/rules.ts';
import { aDossier, anActor, anEvent, aQuote, aSource, both } from '../../fixtures/dossier.ts';

type Dossier = Parameters<typeof aDossier>[0];

/** What a rule says of a dossier: where, and as what. */
async function told(rule: Rule, parts: Dossier, strict = false) {
  const { problems } = await checkContent('content', aDossier(parts), { strict });
  return problems
    .filter((problem) => problem.rule === rule)
    .map(({ file, field, severity }) => `${severity} ${file}: ${field}`);
}

const evidence = (exact: string) => [{ source: 'artikel', exact }];
const note = (rule: 'figure-without-words' | 'source-after-cutoff') => ({
  notes: [{ kind: 'context' as const, text: both('Counted.'), rule }],
});
const figure = (value: number | string) => ({
  figures: [
    { id: 'auto-s', value, unit: both('auto’s'), label: both('A label'), evidence: evidence("de 18.500 auto's") },
  ],
});

describe('figure-without-words', () => {
  const rule = 'figure-without-words';

  test('another value is a warning at the value, and an error under --strict', async () => {
    const events = [anEvent(figure(18_600))];
    expect(await told(rule, { events })).toEqual(['warning content/events/operatie.yaml: figures[0].value']);
    expect(await told(rule, { events }, true)).toEqual(['error content/events/operatie.yaml: figures[0].value']);
  });

  test('the value of the words, a note that says why and a draft are not told', async () => {
    expect(await told(rule, { events: [anEvent(figure(18_500))] })).toEqual([]);
    expect(await told(rule, { events: [anEvent({ ...figure(18_600), ...note(rule) })] })).toEqual([]);
    expect(await told(rule, { events: [anEvent({ ...figure(18_600), draft: true })] })).toEqual([]);
  });

  test('of thousands that were read as decimals, one rule speaks', async () => {
    const events = [anEvent(figure('18.500'))];
    expect(await told(rule, { events })).toEqual([]);
    expect(await told('grouped-digits', { events })).toHaveLength(1);
  });

  test('a note on another rule does not excuse it', async () => {
    const events = [anEvent({ ...figure(18_600), ...note('source-after-cutoff') })];
    expect(await told(rule, { events })).toHaveLength(1);
  });
});

describe('date-without-words', () => {
  const rule = 'date-without-words';
  const dated = (edtf: string, reckoned = false) => ({
    events: [{ ...anEvent(), date: { edtf, reckoned, evidence: evidence('op 4 mei 1971 geopend') } }],
  });

  test('another day is told; that of the words and one that was inferred are not', async () => {
    expect(await told(rule, dated('1971-05-05'))).toEqual(['warning content/events/operatie.yaml: date.edtf']);
    expect(await told(rule, dated('1971-05-04'))).toEqual([]);
    expect(await told(rule, dated('1971-05-05', true))).toEqual([]);
  });

  test('so are the dates of relations and quotations', async () => {
    const date = { edtf: '2001', evidence: evidence('In 2009 werd ze voorzitter') };
    const actors = [anActor({ id: 'cel', relations: [{ type: 'leads', to: 'parket', date }] })];
    expect(await told(rule, { actors, quotes: [aQuote({ date })] })).toEqual([
      'warning content/actors/cel.yaml: relations[0].date.edtf',
      'warning content/quotes/uitspraak.yaml: date.edtf',
    ]);
  });
});

describe('event-after-sources', () => {
  const rule = 'event-after-sources';
  const event = (date: string, words: string[] = []) => ({
    sources: [aSource({ issued: '2024-03-01' })],
    events: [
      {
        ...anEvent(),
        date: { edtf: date, evidence: words.flatMap(evidence) },
        evidence: evidence('de gezochte woorden'),
      },
    ],
  });

  test('an event after its only source is told, unless words announce it', async () => {
    expect(await told(rule, event('2024-06'))).toEqual(['warning content/events/operatie.yaml: date.edtf']);
    expect(await told(rule, event('2024-03-01'))).toEqual([]);
    expect(await told(rule, event('2024-06-03', ['op 3 juni 2024 begint het proces']))).toEqual([]);
  });
});

test('a source after the cut-off is told, unless a note says why', async () => {
  const rule = 'source-after-cutoff';
  expect(await told(rule, { sources: [aSource({ issued: '2025-02' })] })).toEqual([
    'warning content/sources/artikel.yaml: issued',
  ]);
  expect(await told(rule, { sources: [aSource({ issued: '2025-01' })] })).toEqual([]);
  expect(await told(rule, { sources: [aSource({ issued: '2025-02', ...note(rule) })] })).toEqual([]);
});

test('a dossier that was revised before its cut-off is told', async () => {
  const rule = 'revised-before-cutoff';
  expect(await told(rule, { cutoff: '2025-01', revised: '2024-12-31T12:00:00Z' })).toEqual([
    'warning content/dossier.yaml: revised',
  ]);
  expect(await told(rule, { cutoff: '2025-01', revised: '2025-01-02T12:00:00Z' })).toEqual([]);
});

test('one file of two sources is told, but not the placeholder of a hash', async () => {
  const rule = 'same-file-twice';
  const two = (sha256: string) => ({ sources: [aSource({ sha256 }), aSource({ id: 'verslag', sha256 })] });
  expect(await told(rule, two('0123456789abcdef'.repeat(4)))).toEqual(['warning content/sources/verslag.yaml: sha256']);
  expect(await told(rule, two('0'.repeat(64)))).toEqual([]);
});

describe('ended-function', () => {
  const rule = 'ended-function';
  const held = (edtf: string, exact = 'minister An Verlinden') => ({
    sources: [aSource({ issued: '2019-11' })],
    actors: [
      anActor({
        id: 'an',
        relations: [{ type: 'member-of', to: 'parket', date: { edtf }, evidence: evidence(exact) }],
      }),
    ],
    quotes: [aQuote({ speaker: 'an' })],
  });

  test('a function that had ended, and that the source of the statement still gives, is told', async () => {
    expect(await told(rule, held('2016/2017'))).toEqual(['warning content/actors/an.yaml: relations[0].date.edtf']);
  });

  test('one that was held then, or that the source calls a former one, is not', async () => {
    expect(await told(rule, held('2016/2019'))).toEqual([]);
    expect(await told(rule, held('2016/..'))).toEqual([]);
    expect(await told(rule, held('2016/2017', 'voormalig minister An Verlinden'))).toEqual([]);
    expect(await told(rule, held('2016/2017', 'An Verlinden, minister in 2016'))).toEqual([]);
  });

  /** What An said in 2019, reported by one source, and what others say of her function. */
  const elsewhere = (issued: string, dated = 'blad') => ({
    sources: [aSource({ issued: '2019-11' }), aSource({ id: 'blad', issued }), aSource({ id: 'boek' })],
    actors: [
      anActor({
        id: 'an',
        relations: [
          {
            type: 'member-of',
            to: 'parket',
            date: { edtf: '2016/2017', evidence: [{ source: dated, exact: 'in 2016 en 2017' }] },
            evidence: [{ source: 'blad', exact: 'minister An Verlinden' }],
          },
        ],
      }),
    ],
    quotes: [aQuote({ speaker: 'an' })],
  });

  test('whatever source of a later day still gives it, one that has no words for its date', async () => {
    expect(await told(rule, elsewhere('2019-10', 'boek'))).toEqual([
      'warning content/actors/an.yaml: relations[0].date.edtf',
    ]);
    expect(await told(rule, elsewhere('2019-10'))).toEqual([]);
    expect(await told(rule, elsewhere('2017-03', 'boek'))).toEqual([]);
  });

  const shownIn = (parts: { summary?: string; description?: string }) => ({
    actors: [
      anActor({
        id: 'an',
        name: 'An Verlinden',
        relations: [
          {
            type: 'member-of',
            to: 'parket',
            role: both('minister'),
            date: { edtf: '2016/2017' },
            evidence: evidence('minister in 2016'),
          },
        ],
      }),
    ],
    events: [{ ...anEvent({ description: both(parts.description ?? 'Zij sprak.') }), date: { edtf: '2019' } }],
    quotes: [aQuote({ speaker: 'an', event: 'operatie' })],
    ...(parts.summary === undefined ? {} : { summary: parts.summary }),
  });

  test('a text that shows it beside the statement is told, unless it says that it is over', async () => {
    const summary = (words: string) => shownIn({ summary: `${words}\n\n<Quote id="uitspraak" />` });
    const pages = ['en', 'nl'].map((locale) => `warning content/summary/${locale}.mdx: `);
    expect(await told(rule, summary('Minister [An Verlinden](actor:an) zei:'))).toEqual(pages);
    expect(await told(rule, summary('Voormalig minister [An Verlinden](actor:an) zei:'))).toEqual([]);
    expect(await told(rule, summary('[An Verlinden](actor:an), minister in 2016, zei:'))).toEqual([]);
    expect(await told(rule, summary('Minister An Verlinden sprak.\n\nIets anders:'))).toEqual([]);
    expect(await told(rule, shownIn({ description: 'Minister Verlinden sprak.' }))).toEqual([
      'warning content/events/operatie.yaml: description.nl',
      'warning content/events/operatie.yaml: description.en',
    ]);
  });
});

describe('same-words-twice', () => {
  const rule = 'same-words-twice';
  const said = (id: string, speaker: string, exact: string) => aQuote({ id, speaker, segments: [{ exact }] });
  const whole = said('a', 'parket', 'Wij wachten nu al een maand op het rapport.');
  const twice = (other: ReturnType<typeof aQuote>) =>
    told(rule, { actors: [anActor({ id: 'cel' })], quotes: [whole, other] });

  test('a part of a quotation under another speaker is told once', async () => {
    expect(await twice(said('b', 'cel', 'nu al een maand op'))).toEqual([
      'warning content/quotes/b.yaml: segments[0].exact',
    ]);
  });

  test('a part by the same speaker, other words and a few words are not', async () => {
    expect(await twice(said('b', 'parket', 'nu al een maand op'))).toEqual([]);
    expect(await twice(said('b', 'cel', 'nu al een maand in de rij'))).toEqual([]);
    expect(await twice(said('b', 'cel', 'op het rapport'))).toEqual([]);
  });
});

test('marks that were typed around a quotation are told', async () => {
  const quotes = (exact: string) => ({ quotes: [aQuote({ segments: [{ exact }] })] });
  expect(await told('marks-in-quotation', quotes('“Dat is zo.”'))).toEqual([
    'warning content/quotes/uitspraak.yaml: segments[0].exact',
  ]);
  expect(await told('marks-in-quotation', quotes('Dat is “zo”.'))).toEqual([]);
});

test('a language that the words are not in is told, of quotations and of translations', async () => {
  const dutch = 'We hebben het ditmaal beter gedaan, en dat was ook nodig.';
  const english = 'We have done better this time, and that was what they needed.';
  const quote = (lang: string, exact: string, translation: string) =>
    told('other-language', {
      quotes: [aQuote({ lang, segments: [{ exact }], translations: { [lang === 'nl' ? 'en' : 'nl']: [translation] } })],
    });
  expect(await quote('nl', dutch, english)).toEqual([]);
  expect(await quote('en', dutch, dutch)).toEqual(['warning content/quotes/uitspraak.yaml: lang']);
  expect(await quote('nl', dutch, dutch)).toEqual(['warning content/quotes/uitspraak.yaml: translations.en[0]']);
});

test('so are a title and a description in the other language', async () => {
  const described = (title: string, description: string) =>
    told('other-language', {
      events: [
        anEvent({ title: { nl: title, en: 'The bridge is closed' }, description: { nl: description, en: 'It is.' } }),
      ],
    });
  expect(await described('De brug gaat dicht', 'Dat is zo.')).toEqual([]);
  expect(await described('They close the bridge', 'That is what they did.')).toEqual([
    'warning content/events/operatie.yaml: title.nl',
    'warning content/events/operatie.yaml: description.nl',
  ]);
});

test('of a language that nothing can tell, nothing is said', async () => {
  const exact = 'Wy wolle net dat de brêge ticht giet foar frachtauto’s en dat nimmen ús wat freget.';
  const translations = { nl: ['Wij willen niet dat de brug dichtgaat.'], en: ['We do not want the bridge to close.'] };
  expect(
    await told('other-language', { quotes: [aQuote({ lang: 'fy', segments: [{ exact }], translations })] }),
  ).toEqual([]);
});
