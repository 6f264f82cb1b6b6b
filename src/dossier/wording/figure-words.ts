import { type NumberFound, numbersIn } from '../../reading/facts/numbers.ts';
import type { ReadingLanguage } from '../../reading/words/words.ts';
import type { Figure } from '../../schema/event.ts';
import { qualifierFits } from './qualifiers.ts';
import { specialNumbers } from './special-numbers.ts';

/** Words of a source, with the language in which they can be read; none where no table has their language. */
export interface Words {
  readonly text: string;
  readonly lang: ReadingLanguage | undefined;
}

/** What the words of a figure do not bear out: its value, how exact it is, or what it counts. */
export type FigureFault = 'value' | 'qualifier' | 'unit';

const scaleWords: Readonly<Record<string, number>> = {
  honderd: 1e2,
  hundred: 1e2,
  duizend: 1e3,
  thousand: 1e3,
  miljoen: 1e6,
  million: 1e6,
  miljard: 1e9,
  billion: 1e9,
};
const suffixes: Readonly<Record<string, number>> = { k: 1e3, mn: 1e6, mio: 1e6, mln: 1e6, bln: 1e9, mrd: 1e9 };

const close = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

/** The first of two numbers of which the second alone has what multiplies both: `2 to 3 million`, `twee- tot driehonderd`. */
function ofRange(text: string, first: NumberFound, second: NumberFound | undefined): number[] {
  if (!second || first.value >= 100 || second.value < 100) return [];
  const between = text.slice(first.end, second.start);
  if (!/^-?\s?(?:tot|to|à|a|en|and|or|of|–|-)?\s?(?:de |the )?[€£$]?$/iu.test(between)) return [];
  return [1e2, 1e3, 1e6, 1e9].filter((scale) => scale <= second.value).map((scale) => first.value * scale);
}

function valuesOf(text: string, number: NumberFound, next: NumberFound | undefined): number[] {
  const suffix = /^\s?(k|mn|mio|mln|bln|mrd)(?!\p{L})/iu.exec(text.slice(number.end, number.end + 5))?.[1];
  const scale = suffixes[suffix?.toLowerCase() ?? ''];
  return [number.value, ...(scale === undefined ? [] : [number.value * scale]), ...ofRange(text, number, next)];
}

/** The values that a figure may have in words: `4.5 million pounds` may be typed as 4.5, or as 4500000. */
export function figureValues({ value, unit }: Pick<Figure, 'value' | 'unit'>): number[] {
  const typed = Math.abs(Number(value));
  const scales = Object.values(unit).flatMap((words) => scaleWords[/^\p{L}+/u.exec(words ?? '')?.[0] ?? ''] ?? []);
  return [typed, ...scales.map((scale) => typed * scale)];
}

const stem = (word: string): string => word.toLowerCase().slice(0, 5);
const notCounted =
  /^(?:van|of|tot|to|en|and|in|op|on|at|by|per|voor|for|tegen|against|uit|from|met|with|bij|na|after|naar|onder|under|over|tijdens|during|de|het|een|the|an?|was|were|is|are|meer|more|andere?|other|had|heeft|has|have|werd|werden)$/;

const nounAfter = (text: string, end: number): string | undefined => {
  const noun = /^\s(\p{Ll}[\p{L}’'-]*)/u.exec(text.slice(end, end + 40))?.[1];
  return noun === undefined || notCounted.test(noun) ? undefined : noun;
};

/** What stands before a number that counts a part of what another counts: `van de 41 waren er 13 verouderd`. */
const ofPart = /(?:^|[\s,])(?:er|waarvan|(?:van|of) (?:wie|whom|which|them|these|those))(?:\s\p{L}+){0,2}\s$/iu;
/** What stands before a number that counts the whole. */
const ofWhole =
  /(?:^|[\s(])(?:van|of) (?:(?:de|die|deze|the|these|those|its|our|their|zijn|haar|hun|onze|all|alle)\s)?$/iu;

/** Whether another number of the same words counts what the editors count, and this one counts something else. */
function countsOther(text: string, all: readonly NumberFound[], own: readonly NumberFound[], unit: string): boolean {
  const sought = stem(unit);
  const isUnit = (noun: string | undefined): boolean => noun !== undefined && stem(noun) === sought;
  const others = all.filter((number) => !own.includes(number) && !ofWhole.test(text.slice(0, number.start)));
  return (
    own.length > 0 &&
    own.every(({ start }) => !ofPart.test(text.slice(0, start))) &&
    own.every(({ end }) => nounAfter(text, end) !== undefined && !isUnit(nounAfter(text, end))) &&
    own.every(
      ({ end }) =>
        !text
          .slice(end, end + 50)
          .toLowerCase()
          .includes(sought),
    ) &&
    others.some(({ end }) => isUnit(nounAfter(text, end)))
  );
}

interface Found {
  readonly words: string;
  readonly all: readonly NumberFound[];
  readonly own: readonly NumberFound[];
  readonly lang: ReadingLanguage;
}

const foundIn = (text: string, lang: ReadingLanguage, values: readonly number[]): Found => {
  const all = numbersIn(text, lang);
  const own = all.filter((number, index) =>
    valuesOf(text, number, all[index + 1]).some((value) => values.some((each) => close(each, value))),
  );
  return { words: text, all, own, lang };
};

/** Numbers of a language that no table has are known by their digits only; small ones are mostly written in words. */
const isReadable = (value: number, text: string): boolean => value >= 100 && /\d/.test(text);

/**
 * What the words of a figure do not bear out, if anything. No words, no fault; nor where nobody can tell, as in a language
 * that no table has, or where a small number is counted rather than written.
 */
export function figureFault(
  figure: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  evidence: readonly Words[],
): FigureFault | undefined {
  const values = figureValues(figure);
  const [typed = 0] = values;
  const found = evidence.flatMap(({ text, lang }) =>
    (lang === undefined ? (['nl', 'en'] as const) : [lang]).map((each) => foundIn(text, each, values)),
  );
  const borne = found.filter(({ own }) => own.length > 0);
  const isForeign = evidence.some(({ lang }) => lang === undefined);
  if (borne.length === 0) {
    const isSpecial = found.some(({ words }) =>
      [...specialNumbers(words)].some((value) => values.some((each) => close(each, value))),
    );
    if (isSpecial || evidence.length === 0) return undefined;
    if (isForeign) return evidence.every(({ text }) => isReadable(typed, text)) ? 'value' : undefined;
    const isCounted = typed <= 10 && found.every(({ all }) => all.length === 0);
    return isCounted ? undefined : 'value';
  }
  if (isForeign) return undefined;
  const fits = borne.some(({ words, own }) =>
    own.some(({ start }) => qualifierFits(figure.qualifier, words, words.slice(0, start))),
  );
  if (!fits) return 'qualifier';
  const isOther = borne.every(({ words, all, own, lang }) => {
    const unit = figure.unit[lang];
    return unit !== undefined && countsOther(words, all, own, unit);
  });
  return isOther ? 'unit' : undefined;
}
