import { z } from 'zod';
import type { Edtf } from './edtf-model.ts';
import { EdtfError, parseEdtf } from './edtf-parse.ts';

export type * from './edtf-model.ts';
export { bounds, isoDate, years, type Bounds } from './edtf-bounds.ts';
export { EdtfError, parseEdtf };

/** A date as it is written, and what that says. It is read once: reading one takes half a millisecond. */
export interface WrittenDate {
  readonly text: string;
  readonly date: Edtf;
}

/**
 * A date in EDTF. A number is accepted because YAML reads `date: 2019` as one.
 * A text that is no date gives one custom issue with `params.rule` `invalid-edtf`.
 */
export const edtf = () =>
  z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.string().transform((text, context): WrittenDate => {
        try {
          return { text, date: parseEdtf(text) };
        } catch (error) {
          if (!(error instanceof EdtfError)) throw error;
          context.addIssue({ code: 'custom', params: { rule: 'invalid-edtf' }, message: error.message });
          return z.NEVER;
        }
      }),
    )
    .meta({ value: 'date', also: 'number' });
