import { dayOf } from '../../reading/facts/calendar.ts';
import { fileIn } from '../../reader/content-folder.ts';
import { bounds } from '../../schema/edtf.ts';
import type { Check } from './check.ts';

/** A dossier that covers what happened until a day was not last revised before it. */
export const revisedBeforeCutoff: Check = ({ dossier, folder }, report) => {
  if (!dossier) return;
  const day = dayOf(dossier.revised.slice(0, 10));
  if (day === undefined || day >= bounds(dossier.cutoff.date).earliest) return;
  report(fileIn(folder, 'dossier.yaml'), {
    rule: 'revised-before-cutoff',
    severity: 'warning',
    path: ['revised'],
    message: `This is before the cut-off ${dossier.cutoff.text}. Correct one of the two.`,
  });
};
