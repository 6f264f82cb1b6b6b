import { looksGrouped } from '../../schema/decimal.ts';
import { quoted } from '../../schema/shortened.ts';
import { type FigureFault, figureFault } from '../wording/figure-words.ts';
import type { Check } from './check.ts';
import { sourcesById, unless, warnings, wordsOf } from './fact-warnings.ts';

const rule = 'figure-without-words';

const said: Readonly<Record<FigureFault, readonly [field: string, what: string, remedy: string]>> = {
  value: ['value', 'stands nowhere in its evidence', 'Correct the number, or give the words that have it'],
  qualifier: ['qualifier', 'is not how exact its evidence says the number is', 'Correct the qualifier'],
  unit: ['unit', 'is counted by another number of its evidence', 'Correct the number or the unit'],
};

/** A figure is in the words that it rests on: its value, how exact it is, and what it counts. */
export const figureWithoutWords: Check = (content, report) => {
  const warn = warnings(rule, report);
  const sources = sourcesById(content);
  for (const event of content.events)
    for (const [index, figure] of event.data.figures.entries()) {
      const fault = figureFault(figure, wordsOf(figure.evidence, sources));
      // Of thousands that were read as decimals, another rule says what to write.
      if (!fault || (fault === 'value' && looksGrouped(figure.value))) continue;
      const [field, what, remedy] = said[fault];
      const typed = fault === 'unit' ? (figure.unit.nl ?? figure.unit.en ?? '') : figure[fault];
      warn(event, {
        path: ['figures', index, field],
        message: `${fault === 'value' ? typed : quoted(typed)} ${what}: ${quoted(figure.evidence[0]?.exact ?? '')}. ${remedy}, ${unless(rule)}.`,
      });
    }
};
