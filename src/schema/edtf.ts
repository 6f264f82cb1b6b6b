import { z } from 'zod';
import { EdtfError, parseEdtf } from './edtf-parse.ts';

export type * from './edtf-model.ts';
export { bounds, isoDate, years, type Bounds } from './edtf-bounds.ts';
export { EdtfError, parseEdtf };

/** A text that `parseEdtf` reads. */
export type EdtfString = string & { readonly edtf: unique symbol };

/**
 * A date in EDTF, as it is written. A number is accepted because YAML reads `date: 2019` as one.
 * A text that is no date gives one custom issue with `params.rule` `invalid-edtf`.
 */
export const edtf = () =>
  z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().transform((text, context): EdtfString => {
      try {
        parseEdtf(text);
        return text as EdtfString;
      } catch (error) {
        if (!(error instanceof EdtfError)) throw error;
        context.addIssue({ code: 'custom', params: { rule: 'invalid-edtf' }, message: error.message });
        return z.NEVER;
      }
    }),
  );
