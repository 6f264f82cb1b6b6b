import { type Fields, fields, type Lie, list, text, withEntry } from './lie.ts';
import type { Rule } from '../../../src/reader/rules.ts';
import { numberLies } from './number-lies.ts';
import type { Told } from './told.ts';

const oneSpaced = (words: string): string => words.replace(/\s+/g, ' ').trim();
const marks = /[“”„‘’"'«»]/;

/** The sentences of a source in which nothing stands between marks. */
const reported = (source: string): string[] =>
  source
    .split(/\n\n/)
    .slice(1)
    .map(oneSpaced)
    .filter((paragraph) => !/^\p{Lu}{3}/u.test(paragraph))
    .flatMap((paragraph) => paragraph.split(/(?<=\.) (?=\p{Lu})/u))
    .filter((sentence) => sentence.length > 35 && !marks.test(sentence));

const isArticle = (told: Told, source: unknown): boolean =>
  text(told.sources[text(source)]?.data['type']).startsWith('article');

function quoteLies(told: Told, id: string, quote: Fields): Lie[] {
  const source = text(quote['source']);
  const words = oneSpaced(told.sources[source]?.text ?? '');
  const segments = list(quote['segments']).map((segment) => text(fields(segment)['exact']));
  const lies: Lie[] = [];
  const add = (kind: string, rules: readonly Rule[], data: Fields): void => {
    lies.push({ kind, rules, where: `quotes/${id}`, told: withEntry(told, 'quotes', id, data) });
  };
  const translations = fields(quote['translations']);
  const first = (change: (exact: string) => string): Fields => ({
    ...quote,
    segments: segments.map((exact, index) => ({ exact: index === 0 ? change(exact) : exact })),
  });
  const [exact = ''] = segments;
  const at = words.indexOf(exact);
  if (isArticle(told, source)) {
    const sentences = reported(told.sources[source]?.text ?? '');
    for (const sentence of [sentences.at(id.length % sentences.length), sentences.at(-1)].filter(
      (one) => one !== undefined,
    ))
      add('a report as speech', ['outside-quotation-marks'], {
        ...quote,
        segments: [{ exact: sentence }],
        translations: Object.fromEntries(
          Object.keys(translations).map((lang) => [lang, [list(translations[lang])[0]]]),
        ),
      });
    const beyond = /^[.,]?[”’][^“”„‘’"«»]{12,}?(?=[.“„‘]|$)/u.exec(words.slice(at + exact.length))?.[0];
    if (beyond !== undefined)
      add(
        'across a closing mark',
        ['outside-quotation-marks'],
        first((one) => one + beyond.trimEnd()),
      );
    const before = /(?<=[.] )[^.“”„‘’"«»]{12,}[“„‘]$/u.exec(words.slice(0, at))?.[0];
    if (before !== undefined)
      add(
        'across an opening mark',
        ['outside-quotation-marks'],
        first((one) => before + one),
      );
    const [open, close] = [words.charAt(at - 1), words.charAt(at + exact.length)];
    if (/[“„‘]/.test(open) && /[”’]/.test(close))
      add(
        'marks typed',
        ['marks-in-quotation'],
        first((one) => open + one + close),
      );
  }
  const people = Object.keys(told.actors).filter((actor) => told.actors[actor]?.['kind'] === 'person');
  const here = people.indexOf(text(quote['speaker']));
  for (const step of [1, 2]) {
    const other = people[(here + step) % people.length];
    if (here < 0 || other === undefined || other === quote['speaker']) continue;
    add('another speaker', ['another-speaker'], { ...quote, speaker: other });
  }
  const other = people[(here + 1) % people.length];
  if (other !== undefined && other !== quote['speaker'])
    lies.push({
      kind: 'the same words twice',
      rules: ['same-words-twice'],
      where: `quotes/${id}`,
      told: withEntry(told, 'quotes', `${id}-again`, { ...quote, speaker: other }),
    });
  const lang = text(quote['lang']);
  const flipped = lang === 'nl' ? 'en' : 'nl';
  add('another language', ['other-language'], {
    ...quote,
    lang: flipped,
    translations: { [lang]: list(translations[flipped]) },
  });
  add('no translation', ['other-language'], { ...quote, translations: { [flipped]: segments } });
  return lies;
}

const otherQualifier: Readonly<Record<string, string>> = {
  exactly: 'more-than',
  'more-than': 'less-than',
  'less-than': 'more-than',
  about: 'exactly',
  'at-least': 'at-most',
  'at-most': 'at-least',
};

function figureLies(told: Told, id: string, event: Fields): Lie[] {
  const figures = list(event['figures']).map(fields);
  const changed = (index: number, kind: string, change: Fields): Lie => ({
    kind,
    rules: ['figure-without-words'],
    where: `events/${id} figures[${index}]`,
    told: withEntry(told, 'events', id, {
      ...event,
      figures: figures.map((figure, at) => (at === index ? { ...figure, ...change } : figure)),
    }),
  });
  return figures.flatMap((figure, index) => {
    const value = Number(figure['value']);
    const digits = String(value);
    const swapped = Number(`${digits.charAt(1)}${digits.charAt(0)}${digits.slice(2)}`);
    return [
      changed(index, 'another figure', { value: value + 1 }),
      changed(index, 'another figure', { value: value * 10 }),
      ...(swapped !== value && swapped > 0 ? [changed(index, 'another figure', { value: swapped })] : []),
      changed(index, 'another qualifier', { qualifier: otherQualifier[text(figure['qualifier']) || 'exactly'] }),
    ];
  });
}

/** The next day, month or year; as precise as it was. */
function shifted(date: string, part: 'year' | 'month' | 'day'): string | undefined {
  const [year = 0, month, day] = date.split('-').map(Number);
  const two = (count: number): string => String(count).padStart(2, '0');
  const [then, of, on] = [
    part === 'year' ? year + 1 : year,
    month !== undefined && part === 'month' ? (month % 12) + 1 : month,
    day !== undefined && part === 'day' ? (day % 28) + 1 : day && Math.min(day, 28),
  ];
  if ((part === 'month' && of === undefined) || (part === 'day' && on === undefined)) return undefined;
  return [String(then), ...(of === undefined ? [] : [two(of)]), ...(on === undefined ? [] : [two(on)])].join('-');
}

const weekday = /(?:zon|maan|dins|woens|donder|vrij|zater)dag|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/;

function dateLies(told: Told, id: string, event: Fields): Lie[] {
  const date = fields(event['date']);
  if (!('edtf' in date) || date['reckoned'] === true) return [];
  const { edtf } = date;
  const words = JSON.stringify(date['evidence'] ?? []);
  const changed = (kind: string, rules: readonly Rule[], change: Fields): Lie => ({
    kind,
    rules,
    where: `events/${id} date`,
    told: withEntry(told, 'events', id, { ...event, date: { ...date, ...change } }),
  });
  const parts = (['year', 'month', 'day'] as const).flatMap((part) => {
    const other = shifted(text(edtf), part);
    const kind = part === 'day' && weekday.test(words) ? 'another weekday' : `another ${part}`;
    return other === undefined ? [] : [changed(kind, ['date-without-words', 'event-after-sources'], { edtf: other })];
  });
  const cutoff = text(told.dossier['cutoff']);
  const all = JSON.stringify(event);
  const isLater = Object.entries(told.sources).every(
    ([source, { data }]) =>
      !all.includes(`"source":"${source}"`) || text(data['issued']) < cutoff.slice(0, text(data['issued']).length),
  );
  const beyond = isLater ? cutoff : undefined;
  return [
    ...parts,
    ...(beyond === undefined
      ? []
      : [changed('after its sources', ['event-after-sources'], { edtf: beyond, evidence: [] })]),
  ];
}

function orderLies(told: Told): Lie[] {
  const after = '2031-01-05';
  const sources = Object.keys(told.sources).map((id): Lie => ({
    kind: 'a source after the cut-off',
    rules: ['source-after-cutoff'],
    where: `sources/${id}`,
    told: {
      ...told,
      sources: Object.fromEntries(
        Object.entries(told.sources).map(([each, source]) => [
          each,
          each === id ? { ...source, data: { ...source.data, issued: after } } : source,
        ]),
      ),
    },
  }));
  const copies = Object.entries(told.sources).map(([id, source]): Lie => ({
    kind: 'one file twice',
    rules: ['same-file-twice'],
    where: `sources/${id}`,
    told: { ...told, sources: { ...told.sources, [`${id}-copy`]: source } },
  }));
  const functions = Object.entries(told.actors).flatMap(([id, actor]): Lie[] => {
    const relations = list(actor['relations']).map(fields);
    const speaks = Object.values(told.quotes).some(({ speaker }) => speaker === id);
    if (relations.length === 0 || !speaks) return [];
    return [
      {
        kind: 'a function that ended',
        rules: ['ended-function'],
        where: `actors/${id}`,
        told: withEntry(told, 'actors', id, {
          ...actor,
          relations: relations.map((relation) => ({ ...relation, date: { edtf: '2001/2003' } })),
        }),
      },
    ];
  });
  const revised: Lie = {
    kind: 'revised before the cut-off',
    rules: ['revised-before-cutoff'],
    where: 'dossier.yaml',
    told: { ...told, dossier: { ...told.dossier, revised: '2011-01-05T09:00:00Z' } },
  };
  return [...sources, ...copies, ...functions, revised];
}

/** Every lie of every kind that a dossier has a place for, one at a time. */
export const liesIn = (told: Told): Lie[] => [
  ...Object.entries(told.quotes).flatMap(([id, quote]) => quoteLies(told, id, quote)),
  ...Object.entries(told.events).flatMap(([id, event]) => [
    ...figureLies(told, id, event),
    ...dateLies(told, id, event),
  ]),
  ...numberLies(told),
  ...orderLies(told),
];

/** How many facts a dossier states: dates, figures, roles, relations, quotations and translations. */
export function factsIn(told: Told): number {
  const events = Object.values(told.events).map(
    (event) =>
      Number('date' in event) +
      list(event['figures']).length +
      list(event['participants']).length +
      list(event['relations']).length,
  );
  const actors = Object.values(told.actors).map((actor) => list(actor['relations']).length);
  const quotes = Object.values(told.quotes).map((quote) => 1 + Object.keys(fields(quote['translations'])).length);
  return [...events, ...actors, ...quotes].reduce((sum, count) => sum + count, 0);
}
