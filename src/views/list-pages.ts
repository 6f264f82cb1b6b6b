import type { Dossier } from '../dossier/dossier.ts';
import { type Locale, locales } from '../schema/locales.ts';
import { type Jumps, jumpsTo, partLabel } from './jumps.ts';
import type { List, ListSection } from './list.ts';
import { page, type PageInput, type PageView } from './page.ts';
import { type Part, partsOf, weightOf } from './parts.ts';
import { plainText, quoting } from './text.ts';

/** A page of a list that is shown in parts. */
export interface PartPage<Item> {
  readonly locale: Locale;
  /** Its address below that of the list, without a slash; `undefined` for that of the list itself. */
  readonly path: string | undefined;
  readonly page: PageView;
  readonly section: ListSection<Item>;
  readonly items: readonly Item[];
  readonly jumps: Jumps;
}

// Of the 15 kB of HTML and CSS that a page may have, gzipped, the sheet and the frame take two thirds.
/** What the items of a page that has nothing else may weigh. */
export const wholeBudget = 4_200;
/** The same where the ways to other parts stand above them. */
const partBudget = 4_000;

/** A page of a list, at its address below that of the list, which is `undefined` for that of the list itself. */
export interface ListedPage<View> {
  readonly locale: Locale;
  readonly path: string | undefined;
  readonly view: View;
  /** The ways to the other parts, where it is one of several. */
  readonly jumps?: Jumps;
}

/** Whether one page holds all of a list. */
export const fitsOnePage = ({ sections, whole }: List<unknown>): boolean =>
  (whole ?? sections.reduce((all, section) => all + weightOf(section), 0)) <= wholeBudget;

/** A list in parts, in order. */
export const partsOfList = <Item>({ sections }: List<Item>): Part<Item>[] =>
  sections.flatMap((section) => partsOf(section, partBudget));

/** “Actors: Groups, A–C, part 2 of 3” */
function partInput<Item>(input: PageInput, section: ListSection<Item>, part: Part<Item>, locale: Locale): PageInput {
  const title = typeof input.title === 'string' ? plainText(input.title, locale) : input.title;
  const text = plainText(`${title.text}: ${partLabel(section, part, locale)}`, locale);
  return {
    path: `${input.path}${part.path}/`,
    title: title.foreign ? quoting(text, title.text, title.lang) : { ...text, words: title.words },
    description: input.description,
    section: input.section,
    above: { path: input.path, title },
  };
}

/** The pages of a list, in all languages. */
export function partPages<Item>(dossier: Dossier, list: List<Item>): PartPage<Item>[] {
  const parts = partsOfList(list);
  const sections = new Map(list.sections.map((section) => [section.id, section]));
  return locales.flatMap((locale) => {
    const input = list.page(locale);
    return parts.flatMap((part, index) => {
      const isHere = list.startsHere && index === 0;
      // A list shows something in each language, where its first part has nothing in that.
      const shown = (isHere ? parts.find(({ items }) => items[locale].length > 0) : undefined) ?? part;
      const section = sections.get(shown.section);
      if (!section) return [];
      return {
        locale,
        path: isHere ? undefined : part.path,
        page: page(dossier, locale, isHere ? input : partInput(input, section, part, locale)),
        section,
        items: shown.items[locale],
        jumps: jumpsTo(dossier.site, locale, list, parts, part),
      };
    });
  });
}

/** The pages of a list with what each shows: one with the whole where all fits, else one for each part. */
export function listedPages<Item, View>(
  dossier: Dossier,
  list: List<Item>,
  whole: (dossier: Dossier, locale: Locale) => View,
  viewOf: (part: PartPage<Item>) => View,
): ListedPage<View>[] {
  if (fitsOnePage(list)) return locales.map((locale) => ({ locale, path: undefined, view: whole(dossier, locale) }));
  return partPages(dossier, list).map((part) => {
    const { locale, path, jumps } = part;
    return { locale, path, jumps, view: viewOf(part) };
  });
}
