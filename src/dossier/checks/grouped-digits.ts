import { looksGrouped } from '../../schema/decimal.ts';
import { inFigures } from '../../schema/limits.ts';
import type { Check } from './check.ts';

/** A number with a point and three digits is one with decimals to YAML, and thousands to many who write it. */
export const groupedDigits: Check = ({ events }, report) => {
  for (const { file, data } of events)
    for (const [index, { value }] of data.figures.entries()) {
      if (!looksGrouped(value)) continue;
      const whole = value.replace('.', '');
      report(file, {
        rule: 'grouped-digits',
        severity: 'warning',
        path: ['figures', index, 'value'],
        message: `${value} is a number with three decimals. Write ${whole} where ${inFigures(Number(whole))} is meant.`,
      });
    }
};
