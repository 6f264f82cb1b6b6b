import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { compareText } from '../i18n/wording.ts';
import { type Locale, locales, perLocale } from '../schema/locales.ts';
import { type Jumps, jumpsTo } from './jumps.ts';
import type { Link } from './link.ts';
import { letterLabel, type List, type ListSection } from './list.ts';
import { fitsOnePage, type ListedPage, listedPages, partsOfList } from './list-pages.ts';
import type { PageView } from './page.ts';
import { bytesOf, letterKey } from './parts.ts';
import {
  verificationInput,
  verificationPage,
  type VerificationPageView,
  type VerifiedSource,
} from './verification-page.ts';

type Item = VerifiedSource | { readonly link: Link };

/** The page on verification; `lists` leads to what it found, where that is too long for it. */
export interface WholeVerification extends VerificationPageView {
  readonly part?: undefined;
  readonly lists?: Jumps;
}

/** That page, or a part of what was found. */
export type VerificationView =
  | WholeVerification
  | {
      readonly page: PageView;
      readonly part: {
        readonly title: string;
        readonly sources: readonly VerifiedSource[];
        readonly links: readonly Link[];
      };
    };

const isSource = (item: Item): item is VerifiedSource => 'sha256' in item;

// A hash is as long gzipped as its bytes and a few more. Paper says again where the link to a source leads.
const weightOf = (item: Item): number =>
  bytesOf(item.link.text, item.link.href) + (isSource(item) ? 100 + bytesOf(item.shown?.text ?? '') : 0);

function verificationList(dossier: Dossier, views: Readonly<Record<Locale, VerificationPageView>>): List<Item> {
  const section = (
    id: 'sources' | 'unsupported' | 'outdated',
    of: (view: VerificationPageView) => readonly Item[],
  ): ListSection<Item> => ({
    id,
    title: (locale) => messages[locale].verification[id],
    label: letterLabel,
    items: perLocale((locale) =>
      of(views[locale])
        .toSorted((a, b) => compareText(a.link.text, b.link.text, locale))
        .map((item) => ({ item, key: letterKey(item.link.text), weight: weightOf(item) })),
    ),
  });
  // Every part asks for it, and it looks at all passages.
  const inputs = perLocale((locale) => verificationInput(dossier, locale));
  return {
    page: (locale) => inputs[locale],
    startsHere: false,
    sections: [
      section('sources', ({ sources }) => sources),
      section('unsupported', ({ unsupported }) => unsupported),
      section('outdated', ({ outdated }) => outdated.map((link) => ({ link }))),
    ],
  };
}

/** The pages on verification: one where its lists fit, else one that leads to them, and their parts. */
export function verificationPages(dossier: Dossier): ListedPage<VerificationView>[] {
  const views = perLocale((locale) => verificationPage(dossier, locale));
  const list = verificationList(dossier, views);
  const pages = listedPages<Item, VerificationView>(
    dossier,
    list,
    (_, locale) => views[locale],
    ({ locale, page, section, items }) => ({
      page,
      part: {
        title: section.title(locale),
        sources: items.filter(isSource),
        links: items.flatMap((item) => (isSource(item) ? [] : item.link)),
      },
    }),
  );
  if (fitsOnePage(list)) return pages;
  const parts = partsOfList(list);
  const leading = locales.map((locale) => ({
    locale,
    path: undefined,
    view: { ...views[locale], lists: jumpsTo(dossier.site, locale, list, parts) },
  }));
  return [...leading, ...pages];
}
