import type { Site } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { formatNumber } from '../i18n/wording.ts';
import type { Locale } from '../schema/locales.ts';
import type { List, ListSection } from './list.ts';
import { type Link, pageHref } from './link.ts';
import type { Part } from './parts.ts';
import { plainText } from './text.ts';

/** A way to a part of a list, and how much it shows. */
export interface Jump {
  readonly label: string;
  readonly href: string;
  /** In the numerals of the page; empty where there is no room to say it. */
  readonly count: string;
  readonly current: boolean;
}

/** The ways to a section, by key: one where it has no more, or where it is not that of the page. */
export interface JumpGroup {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly ranges: readonly Jump[];
}

/** The ways to the parts of a list, as one of its pages shows them. */
export interface Jumps {
  readonly sections: readonly JumpGroup[];
  /** The parts with the keys of this one; empty where it is alone. */
  readonly pieces: readonly JumpGroup[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** “A”, “A–C” */
export function rangeLabel(section: ListSection<unknown>, keys: readonly string[], locale: Locale): string {
  const [first = '', last = first] = [keys[0], keys.at(-1)];
  return [...new Set([first, last])].map((key) => section.label(key, locale)).join('–');
}

/** “Groups, A–C, part 2 of 3” */
export const partLabel = <Item>(section: ListSection<Item>, part: Part<Item>, locale: Locale): string =>
  [
    section.id === '' ? '' : section.title(locale),
    rangeLabel(section, part.keys, locale),
    part.pieces > 1 ? messages[locale].lists.part(part.piece, part.pieces) : '',
  ]
    .filter((words) => words !== '')
    .join(', ');

/** The address of a part of a list. */
export const partHref = <Item>(
  site: Site,
  locale: Locale,
  list: List<Item>,
  parts: readonly Part<Item>[],
  part: Part<Item>,
): string => {
  const { path } = list.page(locale);
  return pageHref(site, locale, list.startsHere && part === parts[0] ? path : `${path}${part.path}/`);
};

/** The ways to the parts of a list from one of them, or from elsewhere. What is empty in a language is left out there. */
export function jumpsTo<Item>(
  site: Site,
  locale: Locale,
  list: List<Item>,
  parts: readonly Part<Item>[],
  here?: Part<Item>,
): Jumps {
  const isFirst = here === undefined || (list.startsHere && here === parts[0]);
  const count = (of: readonly Part<Item>[]): number => of.reduce((all, { items }) => all + items[locale].length, 0);
  const hrefOf = (part: Part<Item>): string => partHref(site, locale, list, parts, part);
  const jump = (part: Part<Item>, label: string, of: readonly Part<Item>[]): Jump => ({
    label,
    href: hrefOf(part),
    count: formatNumber(count(of), locale),
    current: here !== undefined && of.includes(here),
  });
  const sections = list.sections.flatMap((section) => {
    const own = parts.filter((part) => part.section === section.id && part.items[locale].length > 0);
    const [start] = own;
    if (!start) return [];
    const ranges = [...Map.groupBy(own, ({ keys }) => keys.join()).values()];
    const shown = isFirst || here.section === section.id;
    return {
      id: section.id,
      title: section.title(locale),
      count: formatNumber(count(own), locale),
      ranges:
        shown && ranges.length > 1
          ? ranges.flatMap((range) =>
              range[0] ? jump(range[0], rangeLabel(section, range[0].keys, locale), range) : [],
            )
          : [
              jump(
                start,
                rangeLabel(
                  section,
                  own.flatMap(({ keys }) => keys),
                  locale,
                ) || section.title(locale),
                own,
              ),
            ],
    };
  });
  const inWords = (part: Part<Item>): string => {
    const section = list.sections.find(({ id }) => id === part.section);
    return section ? partLabel(section, part, locale) : '';
  };
  const beside = (step: number): Link | undefined => {
    const filled = parts.filter((part) => part === here || part.items[locale].length > 0);
    const part = here && filled[filled.indexOf(here) + step];
    return part && { ...plainText(inWords(part), locale), href: hrefOf(part) };
  };
  const siblings = here ? parts.filter(({ section, keys }) => section === here.section && keys === here.keys) : [];
  const numbered = siblings.map((part) => ({ ...jump(part, String(part.piece), [part]), count: '' }));
  return {
    sections,
    pieces: siblings.length > 1 ? [{ id: '', title: messages[locale].lists.pieces, count: '', ranges: numbered }] : [],
    previous: beside(-1),
    next: beside(1),
  };
}
