import { fileIn } from '../../reader/content-folder.ts';
import { bounds } from '../../schema/edtf.ts';
import type { Check } from './check.ts';

/** An event that can only be later than the dossier covers has a wrong date, or the cut-off has. */
export const afterCutoff: Check = ({ dossier, events, folder }, report) => {
  if (!dossier) return;
  const { latest } = bounds(dossier.cutoff.date);
  for (const { file, data } of events) {
    if (!data.date || bounds(data.date.edtf.date).earliest <= latest) continue;
    const where = fileIn(folder, 'dossier.yaml');
    report(file, {
      rule: 'after-cutoff',
      path: ['date', 'edtf'],
      message: `${data.date.edtf.text} is after the cut-off ${dossier.cutoff.text}. Correct the date, or move the cut-off in ${where}.`,
    });
  }
};
