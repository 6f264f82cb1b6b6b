import { beside } from '../../document/beside.ts';
import { text } from '../../document/inline.ts';
import type { Block, Columns, Grid, TitleRow } from '../../document/nodes.ts';
import { type Languages, mapRow, type Row, row } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { type Messages, messages } from '../../i18n/messages.ts';
import { originAt } from '../../reader/origin.ts';
import type { Locale } from '../../schema/locales.ts';
import { type Link, richText } from '../link.ts';
import { plainText } from '../text.ts';
import { verificationPage, type VerificationPageView, type VerifiedSource } from '../verification-page.ts';
import { caption } from './caption.ts';
import { paragraphs, runOf } from './running-text.ts';

const heading = (locales: Languages, level: TitleRow['level'], say: (words: Messages) => string): TitleRow => ({
  type: 'title',
  level,
  title: row(locales, (locale) => plainText(say(messages[locale]), locale)),
});

const inColumns = <T>(cells: Row<T>, make: (value: T, locale: Locale) => Block): Columns => ({
  type: 'columns',
  role: 'text',
  cells: mapRow(cells, (value, locale) => [make(value, locale)]),
});

const paragraph = (words: string): Block => ({ type: 'paragraph', children: [text(words)] });

const links = (found: readonly Link[], none: string, locale: Locale): Block =>
  found.length === 0
    ? paragraph(none)
    : {
        type: 'list',
        role: 'links',
        start: undefined,
        loose: false,
        items: found.map((link) => [{ type: 'paragraph', children: runOf(link, locale) }]),
      };

/** The sources that passages were compared with, and how much of each. Nothing where nothing was verified. */
function verifiedTable(verification: Row<VerificationPageView>, locales: Languages): Grid[] {
  const sources = verification[0]?.value.sources ?? [];
  if (sources.length === 0) return [];
  const figures: readonly ((source: VerifiedSource) => string | undefined)[] = [
    ({ passages }) => passages,
    ({ characters }) => characters,
    ({ shown }) => shown?.all ?? '–',
    ({ verified }) => verified,
  ];
  const inEach = (index: number, figure: (typeof figures)[number]): string[] => [
    ...new Set(
      verification.flatMap(({ value: { sources: of } }) => {
        const source = of[index];
        return (source && figure(source)) ?? [];
      }),
    ),
  ];
  return [
    {
      type: 'grid',
      role: 'verified',
      caption: caption(locales, ({ table, verifiedTable: title }) => ({ label: table(2), text: title })),
      head: (['source', 'used', 'characters', 'shown', 'when'] as const).map((head) =>
        row(locales, (locale) => messages[locale].verification[head]),
      ),
      named: 0,
      rows: sources.map((_, index) => [
        {
          lines: verification.map(({ lang, value }) => {
            const source = value.sources[index];
            return { lang, children: source ? runOf(source.link, lang) : [] };
          }),
          refs: [],
        },
        ...figures.map((figure) => ({
          lines: inEach(index, figure).map((words) => ({ lang: undefined, children: [text(words)] })),
          refs: [],
        })),
      ]),
    },
  ];
}

/** What the dossier is, and how it was checked. */
export function account(dossier: Dossier, locales: Languages): Block[] {
  const isBeside = locales.length > 1;
  const verification = row(locales, (locale) => verificationPage(dossier, locale));
  const about = row(locales, (locale) =>
    paragraphs(richText(dossier, locale, dossier.data.about), locale, {
      isBeside,
      origin: originAt(dossier.file, 'about'),
    }),
  );
  return [
    heading(locales, 3, (words) => words.about.title),
    ...beside(about, 'text'),
    heading(locales, 3, (words) => words.verification.title),
    inColumns(verification, ({ page, counted }, locale) =>
      paragraph(counted ? `${page.description} ${counted}` : messages[locale].verification.never),
    ),
    ...(verification.some(({ value }) => value.factsChecked)
      ? [inColumns(verification, ({ factsChecked }) => paragraph(factsChecked ?? ''))]
      : []),
    ...verifiedTable(verification, locales),
    heading(locales, 4, (words) => words.verification.method),
    inColumns(verification, (_, locale) => paragraph(messages[locale].verification.methodText)),
    heading(locales, 4, (words) => words.verification.unsupported),
    inColumns(verification, ({ unsupported }, locale) =>
      links(
        unsupported.map(({ link }) => link),
        messages[locale].verification.noneUnsupported,
        locale,
      ),
    ),
    heading(locales, 4, (words) => words.verification.outdated),
    inColumns(verification, ({ outdated }, locale) =>
      links(outdated, messages[locale].verification.noneOutdated, locale),
    ),
  ];
}
