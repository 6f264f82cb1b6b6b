import type { ArchivedText } from '../../archive/archive.ts';
import { placeAt } from '../../archive/source-text.ts';
import { paragraphAt } from '../../archive/paragraph-at.ts';
import { positions } from '../../reader/positions.ts';
import type { PassageClaim } from '../provenance/passage-claims.ts';
import type { PlaceName } from '../../schema/locator.ts';
import { codePoints, unitOf } from '../../archive/code-points.ts';
import { locatedText } from '../verification/located-text.ts';
import type { Passage } from '../verification/passages.ts';
import { verifySource } from '../verification/verify.ts';

/** A place in an archived text: its line, and what else the file calls it; all but the time are counted from 1. */
export interface TextPlace extends PlaceName {
  readonly line: number;
  readonly paragraph?: number;
}

/** Part of a text that nothing rests on, without the white space around it. */
export interface UnusedStretch {
  readonly characters: number;
  readonly from: TextPlace;
  readonly to: TextPlace;
}

/** How much of a source is used. */
export interface SourceUse {
  readonly id: string;
  /** The characters of its text, in code points, and those of them that no passage holds. */
  readonly characters: number;
  readonly unused: number;
  /** Passages that the text does not have as they are given. Their words count as unused. */
  readonly notFound: number;
  /** The longest parts that nothing rests on, the longest first. */
  readonly longest: readonly UnusedStretch[];
}

const listed = 3;

/** What stands between passages, in their order; passages may overlap. */
function gaps(passages: readonly Passage[], length: number): Passage[] {
  const found: Passage[] = [];
  let reached = 0;
  for (const { start, end } of [...passages, { start: length, end: length }]) {
    if (start > reached) found.push({ start: reached, end: start });
    reached = Math.max(reached, end);
  }
  return found;
}

/** Tells the place of a code point, asked for in any order. */
function placeIn(source: ArchivedText): (point: number) => TextPlace {
  const { text, places } = source;
  const positionOf = positions(text);
  return (point) => {
    const { line } = positionOf(unitOf(text, point));
    const name = placeAt(places, point);
    const paragraph = paragraphAt(source, point);
    return { line, ...name, ...(paragraph === undefined ? {} : { paragraph }) };
  };
}

/** What a source holds that the dossier does not use. It says where and how much, and never repeats the text. */
export function sourceUse(id: string, archived: ArchivedText, claims: readonly PassageClaim[]): SourceUse {
  const text = locatedText(archived);
  const findings = verifySource(text, claims);
  const passages = findings.flatMap(({ passage }) => passage ?? []).toSorted((a, b) => a.start - b.start);
  const between = gaps(passages, text.length);
  const placeOf = placeIn(archived);
  let [point, unit] = [0, 0];
  const stretches = between.map(({ start, end }) => {
    const from = unitOf(archived.text, start - point, unit);
    unit = unitOf(archived.text, end - start, from);
    point = end;
    const words = archived.text.slice(from, unit);
    const before = codePoints(words) - codePoints(words.trimStart());
    return { start: start + before, characters: codePoints(words.trim()) };
  });
  const longest = stretches
    .filter(({ characters }) => characters > 0)
    .toSorted((a, b) => b.characters - a.characters || a.start - b.start)
    .slice(0, listed);
  return {
    id,
    characters: text.length,
    unused: between.reduce((sum, { start, end }) => sum + end - start, 0),
    notFound: findings.filter(({ fault }) => fault).length,
    longest: longest.map(({ start, characters }) => ({
      characters,
      from: placeOf(start),
      to: placeOf(start + characters - 1),
    })),
  };
}
