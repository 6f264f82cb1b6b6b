import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { actorKinds } from '../schema/actor.ts';
import { entryId } from '../schema/entry-ref.ts';
import { type Locale, perLocale } from '../schema/locales.ts';
import {
  actorGroups,
  actorNames,
  type ActorRow,
  actorsInput,
  actorsPage,
  type ActorsPageView,
  byLetter,
  type NamedActor,
  rowWeight,
  sortName,
} from './actors-page.ts';
import { letterLabel, type List } from './list.ts';
import { type ListedPage, listedPages } from './list-pages.ts';
import { bytesOf, type Keyed, letterKey } from './parts.ts';

type Item = ActorRow | NamedActor;

const named = (row: NamedActor): Keyed<Item> => ({
  item: row,
  key: letterKey(row.name),
  weight: bytesOf(row.name, row.link.href),
});

/** Actors by kind, and all their names from A to Z. */
export function actorsList(dossier: Dossier): List<Item> {
  const groups = perLocale((locale) => actorGroups(dossier, locale));
  const keyOf = (id: string, locale: Locale): string => {
    const actor = dossier.actors.get(entryId<'actors'>(id));
    return letterKey(actor ? sortName(actor, locale) : id);
  };
  const row =
    (locale: Locale) =>
    (actor: ActorRow): Keyed<Item> => ({
      item: actor,
      key: keyOf(actor.id, locale),
      weight: rowWeight(actor),
    });
  return {
    page: actorsInput,
    startsHere: true,
    sections: [
      ...actorKinds.map((kind) => ({
        id: kind,
        title: (locale: Locale) => messages[locale].actors.kindsPlural[kind],
        label: letterLabel,
        items: perLocale((locale) =>
          groups[locale].flatMap((group) => (group.kind === kind ? group.actors.map(row(locale)) : [])),
        ),
      })),
      {
        id: 'name',
        title: (locale) => messages[locale].actors.letters,
        label: letterLabel,
        items: perLocale((locale) => actorNames(dossier, locale).map(named)),
      },
    ],
  };
}

/** The pages of the list of actors: one where all fit, else its parts. */
export const actorsPages = (dossier: Dossier): ListedPage<ActorsPageView>[] =>
  listedPages(dossier, actorsList(dossier), actorsPage, ({ locale, page, section, items }) => {
    const actors = items.flatMap((item) => ('id' in item ? item : []));
    const kind = actorKinds.find((each) => each === section.id);
    return {
      page,
      groups: kind ? [{ kind, label: section.title(locale), actors }] : [],
      letters: byLetter(items.flatMap((item) => ('name' in item ? item : []))),
    };
  });
