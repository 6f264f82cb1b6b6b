import type { FigureFound } from '../reading/facts/figures.ts';
import type { SourceWords } from './source-words.ts';

/** What measures something that stands behind it: `2.4 tonnes of oysters`, `2,4 ton oesters`. */
const measure =
  /^(?:tonnes?|tons?|kilos?|kilograms?|kilogram|kg|lit(?:re|er)s?|hectares?|acres?|boxes|dozens?|dozen|dozijn|kisten)$/iu;
const measured = /^\s(?:of\s)?\p{Ll}[\p{L}’-]*(?:s|en)(?!\p{L})/u;

/** Plurals that do not end like others. */
const plural = /(?:s|en|people|children|men|women|cattle|sheep|police|%|€|[$£])$/iu;
/** A noun behind the word that describes it: `oyster farms`, `zieke medewerkers`; no verb or pronoun that ends so. */
const noun =
  /^\s(?!(?:is|was|has|does|this|as|its|his|us|less|plus|en|een|zijn|worden|werden|waren|hebben|tussen|tegen|binnen|buiten|boven)(?!\p{L}))\p{Ll}[\p{L}’-]*(?:s|en)(?!\p{L})/u;

/** Words that no noun stands behind as a part of it. */
const word = /^\p{Ll}[\p{L}’-]*$/u;

/** A figure with all that it counts: the reading has the first word of that. */
export function counted(source: SourceWords, found: FigureFound, isDutch: boolean): FigureFound {
  const { unit, end, value } = found;
  const after = source.slice({ start: end, end: end + 60 });
  const describes = isDutch ? unit.endsWith('e') : !plural.test(unit);
  const more = measure.test(unit)
    ? measured.exec(after)?.[0]
    : value !== 1 && word.test(unit) && describes
      ? noun.exec(after)?.[0]
      : undefined;
  return more === undefined ? found : { ...found, unit: unit + more, end: end + Array.from(more).length };
}
