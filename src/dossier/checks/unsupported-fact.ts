import { dataEntries } from '../../reader/content.ts';
import { fieldName } from '../../reader/problem.ts';
import { factsOf, isUnsupported } from '../facts.ts';
import type { Check } from './check.ts';

/** Every fact leads to the words of a source that it rests on. */
export const unsupportedFact: Check = (content, report) => {
  for (const entry of dataEntries(content))
    for (const { path, evidencePath } of factsOf(entry).filter(isUnsupported))
      report(entry.file, {
        rule: 'unsupported-fact',
        severity: 'warning',
        path,
        part: 'key',
        message: `This rests on no words of a source. Give them under ${fieldName(evidencePath)}, or remove it.`,
      });
};
