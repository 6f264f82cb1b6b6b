import { z } from 'zod';
import { webAddress as readWebAddress } from './address.ts';
import { edtf } from './edtf.ts';
import { evidenceList, noteSchema } from './evidence.ts';
import { prose } from './inline.ts';
import { limits } from './limits.ts';
import { localized } from './localized.ts';
import { quoted } from './shortened.ts';

/** A country as ISO 3166-1 alpha-2: `BE`. */
export const country = () =>
  z.string().refine((code) => /^[A-Z]{2}$/.test(code), {
    error: ({ input }) =>
      `${quoted(String(input))} is not a country code. Write two capitals (ISO 3166-1 alpha-2), such as BE.`,
    params: { rule: 'invalid-value' },
  });

/** A web address that starts with `https://` or `http://`. It is normalised: pages show and follow the same. */
export const webAddress = () =>
  z
    .string()
    .max(limits.line)
    .transform((text, context): string => {
      const address = readWebAddress(text);
      if ('href' in address) return address.href;
      context.addIssue({ code: 'custom', message: address.fault, params: { rule: 'unsafe-link' } });
      return z.NEVER;
    });

/** When something happened. The wording of the source is its evidence. */
export const dateSchema = z.strictObject({
  /** EDTF (ISO 8601-2), exactly as precise as the source allows: `2019-11`, `1984~`, `2019-11/..`. */
  edtf: edtf(),
  /** The words of the source that give the date. */
  evidence: evidenceList(),
});
export type DateFact = z.output<typeof dateSchema>;

/** What every entry may carry. */
export const entryFields = {
  /** A draft is on no page, in no index and in no export. */
  draft: z.boolean().default(false),
  /** A few paragraphs on the entry, in your own sentences. */
  description: localized(prose()).optional(),
  /** Remarks by the editors. */
  notes: z.array(noteSchema).default([]),
};
