import { loadDossier } from '../run/load-dossier.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { locales } from '../schema/locales.ts';
import type { ListedPage } from '../views/list-pages.ts';

/** One page per language. */
export const localePaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** One page per language and entry of a collection. */
export async function entryPaths<E>(entries: (dossier: Dossier) => ReadonlyMap<string, E>) {
  const all = [...entries(await loadDossier())];
  return locales.flatMap((locale) => all.map(([id, entry]) => ({ params: { locale, id }, props: { locale, entry } })));
}

/** The pages of a list, each at its address below that of the list. */
export const partPaths = <View>(pages: readonly ListedPage<View>[]) =>
  pages.map((props) => ({ params: { locale: props.locale, part: props.path }, props }));
