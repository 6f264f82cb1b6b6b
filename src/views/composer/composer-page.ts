import { composerDataFile } from '../../contract/composer/composer-data.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../schema/locales.ts';
import { type BriefingRow, briefingRows } from '../briefings-page.ts';
import { pageHref } from '../link.ts';
import { composerPath, page, type PageView } from '../page.ts';
import { type ListedKind, listedKinds } from './composer-data.ts';

export interface ComposerPageView {
  readonly page: PageView;
  readonly briefings: readonly BriefingRow[];
  readonly kinds: readonly ListedKind[];
  /** The address of the script that brings the list of entries. */
  readonly data: string;
}

/** The page on which a reader composes a briefing. */
export function composerPage(dossier: Dossier, locale: Locale): ComposerPageView {
  const { title, lead } = messages[locale].composer;
  return {
    page: page(dossier, locale, { path: composerPath, title, description: lead, section: 'briefings' }),
    briefings: briefingRows(dossier, locale),
    kinds: listedKinds(dossier, locale),
    data: pageHref(dossier.site, locale, composerDataFile),
  };
}
