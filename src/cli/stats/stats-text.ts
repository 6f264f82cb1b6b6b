import type { Stats } from '../../dossier/stats/stats.ts';
import type { SourceUse, TextPlace, UnusedStretch } from '../../dossier/stats/unused-text.ts';
import { languageName } from '../../i18n/language-name.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber, formatShare } from '../../i18n/wording.ts';
import { clockTime } from '../../schema/clock-time.ts';
import type { HelpLocale } from '../../schema/help.ts';
import { locales } from '../../schema/locales.ts';
import { shortened } from '../../schema/shortened.ts';
import { wrapped } from '../wrapped.ts';
import { type StatsWords, statsWords } from './stats-words.ts';

/** How much of a list a terminal shows. */
const most = 20;

const dated = ['events', 'quotes', 'sources'] as const;

/** Rows whose first column is words and whose others are numbers, each as wide as it must be. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

/** From where to where a stretch goes, in the words that fit the kind of its file. */
function whereIs(from: TextPlace, to: TextPlace, words: StatsWords): string {
  if (from.page !== undefined && to.page !== undefined)
    return words.pages(from.label ?? String(from.page), to.label ?? String(to.page));
  if (from.time !== undefined && to.time !== undefined) return `${clockTime(from.time)}–${clockTime(to.time)}`;
  if (from.paragraph !== undefined && to.paragraph !== undefined)
    return words.paragraphs(String(from.paragraph), String(to.paragraph));
  return words.lines(String(from.line), String(to.line));
}

/** The texts of a run of `stats` in one language. */
function phrases(locale: HelpLocale) {
  const words = statsWords[locale];
  const number = (value: number): string => formatNumber(value, locale);

  /** A list under its title with how much is in it, or nothing where that is nothing. */
  const list = (title: string, items: readonly string[], separator = ', '): string[] => {
    if (items.length === 0) return [];
    const shown = items.slice(0, most).map((item) => shortened(item));
    const all = items.length > most ? [...shown, words.more(number(items.length - most))] : shown;
    const lines =
      separator === '\n' ? all.map((item) => `  ${wrapped(item, 4)}`) : [`  ${wrapped(all.join(separator), 2)}`];
    return [[`${title}: ${number(items.length)}`, ...lines].join('\n')];
  };

  const stretch = ({ characters, from, to }: UnusedStretch): string => {
    return `${whereIs(from, to, words)} (${number(characters)})`;
  };

  const source = ({ id, characters, unused, notFound, longest }: SourceUse): string => {
    const share = formatShare(characters === 0 ? 0 : unused / characters, locale);
    const said = [`${shortened(id)}: ${words.characters(number(unused), number(characters), share)}`];
    if (longest.length > 0) said.push(longest.map(stretch).join(', '));
    if (notFound > 0) said.push(words.notFound(number(notFound)));
    return said.join('; ');
  };

  return { words, number, list, source };
}

/** Counts as a person reads them, in lines of a terminal. */
export function statsText(stats: Stats, locale: HelpLocale): string {
  const { words, number, list, source } = phrases(locale);
  const { kinds } = messages[locale].search;
  const counts = table([
    ['', words.entries, words.drafts],
    ...stats.collections.map(({ collection, entries, drafts }) => [kinds[collection], number(entries), number(drafts)]),
  ]);
  const years = table([
    ['', ...dated.map((name) => kinds[name])],
    ...stats.years.map((each) => [
      each.year === null ? words.undated : String(each.year),
      ...dated.map((name) => number(each[name])),
    ]),
  ]);
  const untranslated = locales.flatMap((lang) => {
    const byFile = Map.groupBy(
      stats.untranslated.filter((gap) => gap.lang === lang),
      ({ file }) => file,
    );
    const texts = [...byFile].map(
      ([file, gaps]) => `${file}: ${gaps.map(({ field }) => field || words.wholePage).join(', ')}`,
    );
    return list(words.untranslated(languageName(lang, locale)), texts, '\n');
  });
  return [
    ...list(words.notCounted, stats.notCounted, '\n'),
    counts,
    ...(stats.years.length > 0 ? [years] : []),
    ...list(words.unused, stats.sources.filter(({ unused }) => unused > 0).map(source), '\n'),
    ...list(words.notArchived, stats.notArchived),
    ...untranslated,
    ...list(words.withoutQuote, stats.withoutQuote),
    ...list(words.withoutEvidence, stats.withoutEvidence),
    ...list(words.unlinked, stats.unlinked),
    ...list(capital(words.drafts), stats.drafts),
  ].join('\n\n');
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
