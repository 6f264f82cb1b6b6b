import type { Entity } from '../names/entities.ts';
import type { Words } from '../words/words.ts';
import type { Mention } from './mention.ts';

/** Nouns that mean a medium. */
const medial = /^(?:paper|newspaper|channel|broadcaster|station|magazine|krant|blad|dagblad|weekblad|zender|omroep)$/;

/**
 * Whom a noun means: one who was said to be that, or the last body that the text has named. `last` finds the last one before
 * its place whose mention fits.
 */
export function calledSo(
  { words, entities }: { readonly words: Words; readonly entities: readonly Entity[] },
  said: string,
  owned: boolean,
  last: (fits: (mention: Mention) => boolean) => Entity | undefined,
): Entity | undefined {
  const noun = said
    .replace(/^chair(?:man|woman|person)$/, 'chair')
    .replace(/ster$/, (ending) => (said === 'voorzitster' ? 'ter' : ending));
  const alike = words.alike[noun] ?? [];
  const isOne = ({ nouns, kind }: Entity): boolean =>
    nouns.has(noun) ||
    alike.some((one) => nouns.has(one)) ||
    [...nouns].some(
      (one) =>
        one.length > noun.length && noun.length > 3 && (one.endsWith(noun) || one.startsWith(noun)) && kind !== 'place',
    );
  const known =
    last(({ entity, bearers }) => entity.named && (bearers ?? [entity]).every(isOne)) ??
    last(({ entity }) => isOne(entity)) ??
    entities.find((one) => isOne(one));
  if (known) return known;
  if (!words.anyBody.has(noun) || owned) return undefined;
  const isMedium = ({ tokens }: Entity): boolean => words.media.test(tokens.join(' '));
  const isBusiness = words.businesses.has(noun);
  const isMeant = (entity: Entity): boolean =>
    entity.kind === 'organization' &&
    !isMedium(entity) &&
    !(isBusiness && entity.tokens.some((token) => words.publicBodies.has(token)));
  const medium = medial.test(noun) ? last(({ entity }) => isMedium(entity)) : undefined;
  if (medium) return medium;
  return (
    last(({ entity }) => isMeant(entity)) ??
    last(({ entity }) => entity.named && entity.kind === 'unknown' && !isMedium(entity))
  );
}
