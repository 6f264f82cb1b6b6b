import { z } from 'zod';
import { inFigures, limits } from '../../../schema/limits.ts';
import { shortened } from '../../../schema/shortened.ts';
import { UsageError } from '../../options.ts';
import { readGiven } from '../given-file.ts';

const text = z.union([z.string(), z.number().transform(String)]);

const nameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
});
const dateSchema = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string(), z.null()]))).optional(),
  circa: z.unknown().optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
});

/** An item of a bibliography, as CSL-JSON has it (https://docs.citationstyles.org, appendix of CSL 1.0.2). */
const itemSchema = z.looseObject({
  id: text.optional(),
  'citation-key': z.string().optional(),
  type: z.string().optional(),
  title: z.string().optional(),
  genre: z.string().optional(),
  author: z.array(nameSchema).optional(),
  issued: dateSchema.optional(),
  accessed: dateSchema.optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  language: z.string().optional(),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  abstract: z.string().optional(),
});
export type CslItem = z.output<typeof itemSchema>;
export type CslName = z.output<typeof nameSchema>;
export type CslDate = z.output<typeof dateSchema>;

const listSchema = z.union([
  z.array(z.unknown()),
  z.looseObject({ items: z.array(z.unknown()) }).transform(({ items }) => items),
]);

const others: readonly (readonly [RegExp, string])[] = [
  [/^\s*@\w+\s*[{(]|^\s*%.*\n\s*@\w+\s*\{/, 'BibTeX'],
  [/^\s*TY {2}-/, 'RIS'],
  [/^\s*%0 /, 'a file of EndNote'],
  [/^\s*</, 'XML'],
];

const how = 'Export the bibliography as CSL JSON (in Zotero: Export Library, CSL JSON), and give that.';

/** What was read of a bibliography: its items, and what of it is none, as lines for a terminal. */
export interface CslList {
  readonly items: readonly CslItem[];
  readonly faults: readonly string[];
}

/** The items in the text of a bibliography. Throws a `UsageError` of one line where it is none in CSL-JSON. */
export function cslItems(json: string, file: string): CslList {
  const other = others.find(([pattern]) => pattern.test(json.slice(0, 2000)))?.[1];
  if (other !== undefined) throw new UsageError(`${shortened(file)} is ${other}. ${how}`);
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new UsageError(`${shortened(file)} is no JSON. ${how}`);
  }
  const list = listSchema.safeParse(data);
  if (!list.success) throw new UsageError(`${shortened(file)} is no list of items. ${how}`);
  if (list.data.length > limits.members)
    throw new UsageError(`${shortened(file)} has more than ${inFigures(limits.members)} items. Give it in parts.`);
  const read = list.data.map((item) => itemSchema.safeParse(item));
  return {
    items: read.flatMap(({ data: item }) => (item ? [item] : [])),
    faults: read.flatMap(({ error }, at) => {
      const [issue] = error?.issues ?? [];
      return issue ? [`${file}: [${[at, ...issue.path].join('].[')}]: ${issue.message}. The item is left out.`] : [];
    }),
  };
}

/** Reads a bibliography. */
export async function readBibliography(file: string): Promise<CslList> {
  return cslItems((await readGiven(file)).toString('utf8').replace(/^\ufeff/, ''), file);
}
