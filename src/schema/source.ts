import { z } from 'zod';
import { entryFields, webAddress } from './entry.ts';
import { edtf } from './edtf.ts';
import { line, name } from './localized.ts';
import { languageTag } from './quote.ts';

export const sourceTypes = [
  'article-newspaper',
  'article-journal',
  'webpage',
  'report',
  'broadcast',
  'speech',
  'book',
  'interview',
] as const;
export const rights = ['open', 'excerpt'] as const;
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** One document, described as a citation needs it; the names are those of CSL. */
export const sourceSchema = z.strictObject({
  /** The CSL type of the document: `article-newspaper`, `webpage`, `report`, … */
  type: z.enum(sourceTypes),
  /** The title as the document gives it, or a description between square brackets where it has none. */
  title: name(),
  /** Who wrote it, where known. */
  author: z.array(line()).default([]),
  /** The newspaper, journal or site it stood in, where known. */
  'container-title': line().optional(),
  /** Who published it, where known. */
  publisher: line().optional(),
  /** When it was published, as EDTF. */
  issued: edtf().optional(),
  /** When it was consulted, as EDTF. */
  accessed: edtf().optional(),
  /** Where it can be read. */
  URL: webAddress().optional(),
  /** The language of the document, as BCP 47. */
  language: languageTag(),
  /** `open`: the full text may be published. `excerpt`: only the passages used may be. */
  rights: z.enum(rights),
  /** The SHA-256 of the archived file, as 64 hexadecimal digits (`sha256sum FILE` prints it). */
  sha256: z.string().refine((hash) => /^[0-9a-f]{64}$/.test(hash), {
    message: 'This is not a SHA-256. Copy the 64 digits that sha256sum prints for the archived file.',
    params: { rule: 'invalid-value' },
  }),
  /** Reliability of the source on the A–F scale of analysts: A is fully reliable, F cannot be judged. */
  reliability: z.enum(reliabilities).optional(),
  ...entryFields,
});
