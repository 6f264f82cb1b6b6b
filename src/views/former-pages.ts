import type { Dossier } from '../dossier/dossier.ts';
import { formerIdsOf } from '../dossier/former-ids.ts';
import { messages } from '../i18n/messages.ts';
import type { Briefing } from '../reader/content.ts';
import type { Collection } from '../schema/collections.ts';
import { type Locale, locales } from '../schema/locales.ts';
import { fontSheetHref } from './font-sheet.ts';
import { absoluteHref, entryLink, entryPath, type Link } from './link.ts';

/** A page at the address that an entry had before, which leads to where the entry is. */
export interface FormerPageView {
  readonly locale: Locale;
  readonly title: string;
  readonly text: string;
  readonly entry: Link;
  /** The folder of the entry, as it is reached from the page. */
  readonly folder: string;
  /** Absolute; `undefined` where the dossier has no address. */
  readonly canonical: string | undefined;
  readonly base: string;
  readonly fontSheet: string | undefined;
}

/** One such page, and what its address is made of. */
export interface FormerPage {
  readonly locale: Locale;
  readonly collection: Collection;
  readonly former: string;
  readonly view: FormerPageView;
}

/** The pages at the former addresses of what the audience may see, in each language. */
export function formerPages(dossier: Dossier): FormerPage[] {
  const briefings = [...dossier.briefings.values()].flatMap((pages): Briefing[] => Object.values(pages));
  const { entries, site } = dossier;
  const all = formerIdsOf([...entries, ...briefings]);
  // Both languages of a briefing say it.
  const each = [...new Map(all.map((former) => [`${former.of.collection}/${former.id}`, former])).values()];
  return locales.flatMap((locale) =>
    each.map(({ id, of }) => ({
      locale,
      collection: of.collection,
      former: id,
      view: {
        locale,
        ...messages[locale].moved,
        entry: entryLink(dossier, of, locale),
        folder: `../${of.id}/`,
        canonical: absoluteHref(site, locale, entryPath(of)),
        base: site.base,
        fontSheet: fontSheetHref(dossier),
      },
    })),
  );
}
