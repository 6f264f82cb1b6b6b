import type { Entity } from '../names/entities.ts';
import { calledSo } from './called-so.ts';
import { isGoverned } from './governed.ts';
import type { Mention } from './mention.ts';
import { mostSpokenOf } from './most-spoken-of.ts';
import { namesakesOf, type Parts } from './namesakes.ts';
import { isHidden } from '../outline/outside.ts';
import { lastBefore, type Span } from '../span.ts';
import { type Gender, genderOfNoun } from '../words/words.ts';

/** How far a text refers back, in mentions. */
const memory = 150;

/** Finds whom a name, a noun or a pronoun means at its place. */
export class Discourse {
  mentions: Mention[] = [];
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    const namesakes = namesakesOf(parts);
    const seen = new Set<Entity>();
    for (const sequence of parts.sequences) {
      const bearers = this.#likeliest(namesakes(sequence), sequence, seen);
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
  #likeliest(bearers: readonly Entity[], { start }: Span, seen: ReadonlySet<Entity>): readonly Entity[] {
    if (bearers.length < 2) return bearers;
    const known = [...seen].filter((one) => bearers.includes(one));
    const last = this.#last(start, ({ entity }) => bearers.includes(entity));
    const isNear = last !== undefined && !this.#parts.text.slice(last.end, start).includes('\n');
    return known.length === 0 || (known.length > 1 && isNear) ? bearers : known.slice(0, 1);
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

  /** Whom `he` or `she` means at a place; `sentence` finds where the sentence of a place begins. */
  pronoun(place: number, gender: Gender, sentence: (place: number) => number): Entity | undefined {
    return mostSpokenOf(this.back(place), sentence, { place, gender }, (mention) => this.meant(mention, gender));
  }

  /** Whom `de burgemeester` or `the company` means, where somebody before it is one. */
  noun(place: number, said: string, owned = false): Entity | undefined {
    return calledSo(this.#parts, said, owned, (fits) => this.#last(place, fits)?.entity);
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
