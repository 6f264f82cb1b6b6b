import { hasOwnMarks } from '../wording/quotation-marks.ts';
import type { Check } from './check.ts';
import { unless, warnings } from './fact-warnings.ts';

const rule = 'marks-in-quotation';

/** The words of a quotation are typed without its quotation marks: a page puts its own around them. */
export const marksInQuotation: Check = ({ quotes }, report) => {
  const warn = warnings(rule, report);
  for (const quote of quotes)
    for (const [index, { exact }] of quote.data.segments.entries())
      if (hasOwnMarks(exact))
        warn(quote, {
          path: ['segments', index, 'exact'],
          message: `The page puts quotation marks around these words, and they have their own. Leave out those at the edge, ${unless(rule)}.`,
        });
};
