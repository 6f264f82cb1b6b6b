import { z } from 'zod';
import { UsageError } from '../options.ts';
import { type MarkedWords, segmentsOf } from './marked-words.ts';

const selector = z.looseObject({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

/** An annotation as Hypothesis gives it (W3C Web Annotation, with its own names). */
const annotation = z.looseObject({
  id: z.string().optional(),
  uri: z.string().optional(),
  text: z.string().optional(),
  tags: z.array(z.string()).default([]),
  target: z.array(z.looseObject({ selector: z.array(selector).default([]) })).default([]),
});

/** What its export, its search and its feed hold: the annotations, under one of two names or none. */
const exported = z.union([
  z.array(annotation),
  z.looseObject({ annotations: z.array(annotation) }).transform(({ annotations }) => annotations),
  z.looseObject({ rows: z.array(annotation) }).transform(({ rows }) => rows),
]);

/** The value of a tag such as `speaker:An Verlinden` or `spreker: …`. */
const speakerIn = (tags: readonly string[]): string | undefined =>
  tags.map((tag) => /^(?:speaker|spreker)\s*[:=]\s*(.+)$/i.exec(tag)?.[1]).find((name) => name !== undefined);

/** What an export of Hypothesis marks, with the address that each was marked at. Notes on a whole page mark nothing. */
export function quotesInHypothesis(text: string, file: string): (MarkedWords & { readonly uri: string | undefined })[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is no JSON. Export the annotations of Hypothesis as JSON, or give a .csv.`);
  }
  const read = exported.safeParse(data);
  if (!read.success)
    throw new UsageError(
      `${file} is no export of Hypothesis: it has no annotations. Export them as JSON, or give a .csv.`,
    );
  return read.data.flatMap(({ id, uri, text: note, tags, target }, index) =>
    target.flatMap((each) => {
      const words = each.selector.find(({ type }) => type === 'TextQuoteSelector');
      const segments = segmentsOf(words?.exact ?? '');
      if (segments.length === 0) return [];
      const { prefix, suffix } = words ?? {};
      return [{ at: id ?? String(index + 1), uri, segments, prefix, suffix, speaker: speakerIn(tags), note }];
    }),
  );
}
