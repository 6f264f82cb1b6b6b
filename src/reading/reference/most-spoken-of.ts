import type { Entity } from '../names/entities.ts';
import type { Gender } from '../words/words.ts';
import type { Mention } from './mention.ts';

/** How much a sentence back counts, how many count, and what an object, a known gender and no name count beside. */
const fading = 0.25;
const farthest = 8;
const ofObject = 0.95;
const sureGender = 3;
const withoutName = 0.5;
const ofSpeaker = 3;

/**
 * Whom a pronoun means, given the mentions before its place, the nearest first: of those whom gender does not rule out, the
 * one of whom the sentences before speak most, the nearer the more. `sentence` finds where the sentence of a place begins,
 * and `meant` whom a mention means.
 */
export function mostSpokenOf(
  back: Iterable<Mention>,
  sentence: (place: number) => number,
  { place, gender }: { readonly place: number; readonly gender: Gender },
  meant: (mention: Mention) => Entity,
): Entity | undefined {
  const weights = new Map<Entity, number>();
  let at = sentence(place);
  let weight = 1;
  let counted = new Set<Entity>();
  for (const mention of back) {
    const start = sentence(mention.start);
    if (start < at) {
      weight *= fading;
      counted = new Set();
    }
    at = Math.min(at, start);
    if (weight < fading ** farthest) break;
    const entity = meant(mention);
    const isPerson = entity.kind === 'person' || (entity.kind === 'unknown' && entity.tokens.length !== 1);
    if (!isPerson || counted.has(entity) || (entity.gender !== undefined && entity.gender !== gender)) continue;
    counted.add(entity);
    weights.set(entity, (weights.get(entity) ?? 0) + weight * share(mention, entity, gender));
  }
  return [...weights].reduce<readonly [Entity, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}

/** How much one mention counts. */
const share = ({ governed, spoke }: Mention, entity: Entity, gender: Gender): number =>
  (governed ? ofObject : 1) *
  (entity.gender === gender ? sureGender : 1) *
  (entity.named ? (spoke ? ofSpeaker : 1) : withoutName);
