import type { Entity } from '../names/entities.ts';
import { key, shortNames } from '../names/short-names.ts';
import { isGoverned } from './governed.ts';
import { functionsOf } from '../names/functions.ts';
import type { NameSequence } from '../names/name-sequence.ts';
import { isHidden } from '../outline/outside.ts';
import { lastBefore, type Span } from '../span.ts';
import type { Token } from '../outline/tokens.ts';
import { type Gender, genderOfNoun, type Words } from '../words/words.ts';

/** A place where the text speaks of somebody. */
export interface Mention extends Span {
  readonly entity: Entity;
  /** The name of an entity, or the noun phrase of a reporter. */
  readonly kind: 'name' | 'noun';
  /** After a preposition, or as the owner of something: not whom the sentence is about. */
  readonly governed: boolean;
  /** The noun, where it is none by name. */
  readonly noun?: string;
  /** They speak there. */
  readonly spoke?: boolean;
  /** Of a family name that several bear: all of them, of whom the one spoken of last is meant. */
  readonly bearers?: readonly Entity[];
}

/** How far a text refers back, in mentions. */
const memory = 150;

/** How much a sentence back counts, how many count, and what an object, a known gender and no name count beside. */
const fading = 0.25;
const farthest = 8;
const ofObject = 0.95;
const sureGender = 3;
const withoutName = 0.5;
const ofSpeaker = 3;

interface Parts {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly sequences: readonly NameSequence[];
  readonly entities: readonly Entity[];
}

/** Nouns that mean a medium. */
const medial = /^(?:paper|newspaper|channel|broadcaster|station|magazine|krant|blad|dagblad|weekblad|zender|omroep)$/;

/** Finds whom a name, a noun or a pronoun means at its place. */
export class Discourse {
  mentions: Mention[] = [];
  readonly #byName = new Map<string, Entity[]>();
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    for (const entity of parts.entities)
      for (const name of [entity.tokens.join(' '), ...shortNames(parts.words, entity)])
        this.#byName.set(name, [...(this.#byName.get(name) ?? []), entity]);
    const seen = new Set<Entity>();
    for (const sequence of parts.sequences) {
      const bearers = this.#likeliest(sequence, seen);
      const entity = this.#last(sequence.start, ({ entity: one }) => bearers.includes(one))?.entity ?? bearers[0];
      if (!entity) continue;
      seen.add(entity);
      const last = sequence.tokens.at(-1);
      this.mentions.push({
        start: sequence.start,
        end: sequence.end,
        entity,
        kind: 'name',
        governed: (last?.possessive ?? false) || isGoverned(parts, sequence.from),
        ...(bearers.length > 1 ? { bearers } : {}),
      });
    }
  }

  /** Those whom a name may mean: the one whom the text brought in first, unless the same paragraph speaks of several. */
  #likeliest(sequence: NameSequence, seen: ReadonlySet<Entity>): readonly Entity[] {
    const bearers = this.#bearers(sequence);
    if (bearers.length < 2) return bearers;
    const known = [...seen].filter((one) => bearers.includes(one));
    const last = this.#last(sequence.start, ({ entity }) => bearers.includes(entity));
    const isNear = last !== undefined && !this.#parts.text.slice(last.end, sequence.start).includes('\n');
    return known.length === 0 || (known.length > 1 && isNear) ? bearers : known.slice(0, 1);
  }

  /** Those whom a name may mean: of that gender and title. */
  #bearers(sequence: NameSequence): readonly Entity[] {
    const { tokens, title } = sequence;
    const named =
      this.#byName.get(key(tokens)) ?? (tokens.length > 1 ? this.#byName.get(key(tokens.slice(1))) : undefined) ?? [];
    const { words } = this.#parts;
    const gender = words.titles[title ?? ''];
    const fitting = named.filter(
      (one) => gender === undefined || gender === 'any' || one.gender === undefined || one.gender === gender,
    );
    const ranked = fitting.filter(({ nouns }) => title !== undefined && nouns.has(title));
    if (ranked.length > 0 || fitting.length < 2) return ranked.length > 0 ? ranked : fitting;
    // “Brandt, the negotiator”: what stands beside the name says which one.
    const said = functionsOf(this.#parts.text, sequence, this.#parts.tokens, words).flatMap((role) =>
      role.toLowerCase().split(/[^\p{L}-]+/u),
    );
    const called = fitting.filter(({ nouns }) => said.some((word) => nouns.has(word)));
    return called.length > 0 ? called : fitting;
  }

  /** Whom a mention means, after all that was noted before it. */
  meant({ entity, bearers, start }: Mention, gender?: Gender): Entity {
    if (!bearers) return entity;
    const fitting = bearers.filter((one) => gender === undefined || one.gender === undefined || one.gender === gender);
    const fits = (mention: Mention): boolean => !mention.bearers && fitting.includes(mention.entity);
    const outside = this.#last(start, (mention) => fits(mention) && !isHidden(this.#parts.text, mention.start));
    return (outside ?? this.#last(start, fits))?.entity ?? fitting[0] ?? entity;
  }

  /** The mentions before a place, the nearest first. */
  *back(place: number): Generator<Mention> {
    const from = lastBefore(this.mentions, place - 1);
    for (let index = from; index >= Math.max(0, from - memory); index--) {
      const mention = this.mentions[index];
      if (mention) yield mention;
    }
  }

  #last(place: number, fits: (mention: Mention) => boolean): Mention | undefined {
    for (const mention of this.back(place)) if (fits(mention)) return mention;
    return undefined;
  }

  /** What the reporter speaks of, in order: all that is referred back to. */
  begin(mentions: Mention[]): void {
    this.mentions = mentions;
  }

  /** Notes that a place speaks of somebody whom no name there shows, so that what follows can refer to it. */
  note(mention: Mention): void {
    const at = lastBefore(this.mentions, mention.start) + 1;
    const there = this.mentions[at - 1];
    // “Her mother” speaks of two: the mother, and whose she is.
    const isTold = there?.start === mention.start && (there.kind === 'name' || there.entity === mention.entity);
    if (!isTold) this.mentions.splice(at, 0, mention);
  }

  /**
   * Whom `he` or `she` means: of those whom gender does not rule out, the one of whom the sentences before speak most,
   * the nearer the more. `sentence` finds where the sentence of a place begins.
   */
  pronoun(place: number, gender: Gender, sentence: (place: number) => number): Entity | undefined {
    const weights = new Map<Entity, number>();
    let at = sentence(place);
    let weight = 1;
    let counted = new Set<Entity>();
    for (const mention of this.back(place)) {
      const start = sentence(mention.start);
      if (start < at) {
        weight *= fading;
        counted = new Set();
      }
      at = Math.min(at, start);
      if (weight < fading ** farthest) break;
      const entity = this.meant(mention, gender);
      const isPerson = entity.kind === 'person' || (entity.kind === 'unknown' && entity.tokens.length !== 1);
      if (!isPerson || counted.has(entity) || (entity.gender !== undefined && entity.gender !== gender)) continue;
      counted.add(entity);
      const more =
        weight *
        (mention.governed ? ofObject : 1) *
        (entity.gender === gender ? sureGender : 1) *
        (mention.spoke && entity.named ? ofSpeaker : 1) *
        (entity.named ? 1 : withoutName);
      weights.set(entity, (weights.get(entity) ?? 0) + more);
    }
    return [...weights].reduce<readonly [Entity, number] | undefined>(
      (best, one) => (best && best[1] >= one[1] ? best : one),
      undefined,
    )?.[0];
  }

  /** Whom `de burgemeester` or `the company` means, where somebody before it is one. */
  noun(place: number, said: string, owned = false): Entity | undefined {
    const { words } = this.#parts;
    const noun = said
      .replace(/^chair(?:man|woman|person)$/, 'chair')
      .replace(/ster$/, (ending) => (said === 'voorzitster' ? 'ter' : ending));
    const alike = words.alike[noun] ?? [];
    const isOne = ({ nouns, kind }: Entity): boolean =>
      nouns.has(noun) ||
      alike.some((one) => nouns.has(one)) ||
      [...nouns].some(
        (one) =>
          one.length > noun.length &&
          noun.length > 3 &&
          (one.endsWith(noun) || one.startsWith(noun)) &&
          kind !== 'place',
      );
    const known =
      this.#last(place, ({ entity, bearers }) => entity.named && (bearers ?? [entity]).every(isOne))?.entity ??
      this.#last(place, ({ entity }) => isOne(entity))?.entity ??
      this.#parts.entities.find((one) => isOne(one));
    if (known) return known;
    if (!words.anyBody.has(noun) || owned) return undefined;
    const isBusiness = words.businesses.has(noun);
    const isMeant = (entity: Entity): boolean =>
      entity.kind === 'organization' &&
      !isMedium(entity) &&
      !(isBusiness && entity.tokens.some((token) => words.publicBodies.has(token)));
    const isMedium = ({ tokens }: Entity): boolean => words.media.test(tokens.join(' '));
    const medium = medial.test(noun) ? this.#last(place, ({ entity }) => isMedium(entity))?.entity : undefined;
    if (medium) return medium;
    return (
      this.#last(place, ({ entity }) => isMeant(entity))?.entity ??
      this.#last(place, ({ entity }) => entity.named && entity.kind === 'unknown')?.entity ??
      this.#last(place, ({ entity }) => entity.kind === 'organization')?.entity
    );
  }

  /** The person or body spoken of last before a place, of whom the text says what a role without a name may mean. */
  person(place: number, noun: string): Entity | undefined {
    const gender = genderOfNoun(this.#parts.words, noun);
    return this.#last(
      place,
      ({ entity }) =>
        entity.kind === 'person' && (gender === undefined || entity.gender === undefined || gender === entity.gender),
    )?.entity;
  }
}
