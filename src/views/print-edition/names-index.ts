import type { Index, IndexName } from '../../document/finding.ts';
import type { Languages } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { nodeKey, type NodeRef } from '../../dossier/edges.ts';
import type { DataEntry } from '../../reader/content.ts';
import { originAt } from '../../reader/origin.ts';
import { messages } from '../../i18n/messages.ts';
import { compareText } from '../../i18n/wording.ts';
import type { Locale } from '../../schema/locales.ts';
import { letterOf, sortName } from '../actors-page.ts';
import { entryName } from '../link.ts';
import { plainText } from '../text.ts';
import { entryAnchor, partAnchor } from './places.ts';

/** The places of an edition in the order in which they stand there, by what they describe. */
function placesInOrder(
  dossier: Dossier,
  locale: Locale,
  order: readonly NodeRef[],
): ReadonlyMap<string, [number, IndexName['places'][number]]> {
  return new Map(
    order.map((node, index) => [
      nodeKey(node),
      [
        index,
        node.collection === 'summary'
          ? { anchor: partAnchor('summary'), title: plainText(messages[locale].summary.title, locale) }
          : { anchor: entryAnchor(node), title: entryName(dossier, node, locale) },
      ],
    ]),
  );
}

/** Where the edition describes or names an actor; each place once. */
function placesOf(
  dossier: Dossier,
  actor: DataEntry<'actors'>,
  places: ReadonlyMap<string, [number, IndexName['places'][number]]>,
): IndexName['places'][number][] {
  const declared = dossier.outgoing(actor).filter(({ type }) => type !== 'mentions');
  const related = [...dossier.incoming(actor).map(({ from }) => from), ...declared.map(({ to }) => to)];
  const keys = new Set([actor, ...related].map(nodeKey));
  return [...keys]
    .flatMap((key) => {
      const found = places.get(key);
      return found ? [found] : [];
    })
    .toSorted(([a], [b]) => a - b)
    .map(([, place]) => place);
}

function namesOf(
  locales: Languages,
  actor: DataEntry<'actors'>,
  places: readonly IndexName['places'][number][],
): IndexName[] {
  const anchor = entryAnchor(actor);
  const own = new Map(locales.map((lang) => [sortName(actor, lang), lang]));
  const main = [...own].map(([name, lang]): IndexName => ({
    name,
    lang: own.size === 1 || lang === locales[0] ? undefined : lang,
    see: undefined,
    anchor,
    places,
    origin: originAt(actor.file, ...(actor.data.sortAs === undefined ? ['name', lang] : ['sortAs'])),
  }));
  const [first] = own.keys();
  const aliases = actor.data.aliases.flatMap((name, index): IndexName[] => {
    const origin = originAt(actor.file, 'aliases', index);
    const see = plainText(first ?? name, locales[0]);
    return own.has(name) ? [] : [{ name, lang: undefined, see, anchor, places: [], origin }];
  });
  return [...main, ...aliases];
}

/** The actors under their names and aliases, from A to Z. `order`: what the edition describes, in its order. */
export function namesIndex(dossier: Dossier, locales: Languages, order: readonly NodeRef[]): Index {
  const [locale] = locales;
  const places = placesInOrder(dossier, locale, order);
  const names = [...dossier.actors.values()].flatMap((actor) =>
    namesOf(locales, actor, placesOf(dossier, actor, places)),
  );
  const sorted = names.toSorted((a, b) => compareText(a.name, b.name, locale));
  const letters = [...Map.groupBy(sorted, ({ name }) => letterOf(name))];
  return {
    type: 'index',
    see: [...new Set(locales.map((lang) => messages[lang].edition.see))].join(' / '),
    letters: letters.map(([letter, entries]) => ({ letter, names: entries })),
  };
}
