import { bounds } from '../../schema/edtf.ts';
import type { Check } from './check.ts';
import { unless, warnings } from './fact-warnings.ts';

const rule = 'source-after-cutoff';

/** A source that can only be later than the dossier covers has a wrong date, or the cut-off has. */
export const sourceAfterCutoff: Check = ({ dossier, sources }, report) => {
  if (!dossier) return;
  const warn = warnings(rule, report);
  const { latest } = bounds(dossier.cutoff.date);
  for (const source of sources) {
    const { issued } = source.data;
    if (!issued || bounds(issued.date).earliest <= latest) continue;
    warn(source, {
      path: ['issued'],
      message: `${issued.text} is after the cut-off ${dossier.cutoff.text}. Correct the date, move the cut-off, ${unless(rule)}.`,
    });
  }
};
