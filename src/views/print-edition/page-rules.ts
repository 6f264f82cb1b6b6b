import type { Dossier } from '../../dossier/dossier.ts';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../schema/locales.ts';
import { cssString } from '../css-string.ts';
import { asOf, markedEdition } from '../page.ts';
import { shortened, textIn } from '../text.ts';
import { type Part, partAnchor, parts, partTitle } from './places.ts';
import type { Languages } from '../../document/row.ts';

export interface PageOptions {
  readonly paper?: 'a4' | 'letter';
  /** Printed on both sides: margins, heads and feet are mirrored on left-hand pages. */
  readonly duplex?: boolean;
}

const papers = {
  a4: { size: 'A4', top: '24mm', side: '22mm', bottom: '22mm', binding: '27mm', free: '17mm' },
  letter: { size: 'letter', top: '22mm', side: '25mm', bottom: '20mm', binding: '30mm', free: '20mm' },
} as const;

/** What has room in a head beside the title of a section. */
const titleLength = 60;

/** Both languages of a text, once where they are the same. */
const both = (locales: Languages, make: (locale: Locale) => string): string =>
  [...new Set(locales.map(make))].join(' / ');

/** The four corners of a page, each a CSS value. */
const boxes = (topLeft: string, topRight: string, bottomLeft: string, bottomRight: string): string[] =>
  Object.entries({
    'top-left': topLeft,
    'top-right': topRight,
    'bottom-left': bottomLeft,
    'bottom-right': bottomRight,
  }).map(([name, content]) => `  @${name} { content: ${content}; }`);

function head(part: Part, locales: Languages, hasFigures: boolean): string {
  if (part !== 'contents' || !hasFigures) return both(locales, (locale) => partTitle(part, locale));
  return both(locales, (locale) => messages[locale].edition.contentsAndFigures);
}

/** “p. 3 van 12”; where both languages read it, without a word of either. */
function pageNumber(locales: Languages): string {
  const { page, of } = messages[locales[0]].print;
  const between = locales.length > 1 ? ' / ' : ` ${of} `;
  return `${cssString(`${page} `)} counter(page) ${cssString(between)} counter(pages)`;
}

/** The pages of one name: with a head and a foot, mirrored on left-hand pages where both sides are printed. */
function pages(name: string, margins: Margins, right: readonly string[], left: readonly string[]): string {
  const rule = (selector: string, margin: string, boxes: readonly string[]): string =>
    `@page ${selector} {\n${[`  size: ${margins.size};`, `  margin: ${margin};`, ...boxes].join('\n')}\n}`;
  return margins.left === margins.right
    ? rule(name, margins.right, right)
    : `${rule(name, margins.right, right)}\n${rule(`${name}:left`, margins.left, left)}`;
}

interface Margins {
  readonly size: string;
  /** As in CSS: top, right, bottom, left. */
  readonly left: string;
  readonly right: string;
}

function margins({ paper = 'a4', duplex = false }: PageOptions): Margins {
  const { size, top, side, bottom, binding, free } = papers[paper];
  return duplex
    ? { size, right: `${top} ${free} ${bottom} ${binding}`, left: `${top} ${binding} ${bottom} ${free}` }
    : { size, right: `${top} ${side} ${bottom}`, left: `${top} ${side} ${bottom}` };
}

/**
 * The pages of the edition: size, margins, and a head and a foot for each part. They stand in a sheet of their own,
 * because CSS cannot take their words from the page, and no selector reaches `@page`.
 */
export function pageRules(dossier: Dossier, locales: Languages, options: PageOptions = {}): string {
  const foot = cssString(
    both(locales, (locale) => `${markedEdition(dossier, locale).text} · ${asOf(dossier, locale)}`),
  );
  // Beside a section in two languages there is no room for the title in both.
  const title = cssString(
    locales.length > 1 ? '' : shortened(textIn(dossier.data.title, locales[0]).text, titleLength),
  );
  const number = pageNumber(locales);
  const hasFigures = dossier.data.keyFigures.length > 0;
  const measures = margins(options);
  const named = parts
    .filter((part) => part !== 'key-figures')
    .map((part) => {
      const section = cssString(head(part, locales, hasFigures));
      return pages(part, measures, boxes(section, title, foot, number), boxes(title, section, number, foot));
    });
  const uses = parts.map((part) => `#${partAnchor(part)} { page: ${part === 'key-figures' ? 'contents' : part}; }`);
  return `${[...['title', 'blank'].map((page) => pages(page, measures, [], [])), ...named, ...uses].join('\n')}\n`;
}
