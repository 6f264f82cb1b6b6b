import type { Locale } from '../../../schema/locales.ts';

/** The folder in which Astro sees running text. There is no such folder: what is compiled never comes from a file. */
export const proseFolder = 'dossier-prose';

/** The name of a page of running text within its collection: `nl`, `persbriefing/en`. */
export const proseId = ({ id, locale }: { readonly id?: string; readonly locale: Locale }): string =>
  id === undefined ? locale : `${id}/${locale}`;

/** The path under which Astro sees a page of running text, from its root on. */
export const prosePath = (collection: 'summary' | 'briefings', id: string): string =>
  `${proseFolder}/${collection}/${id}.mdx`;
