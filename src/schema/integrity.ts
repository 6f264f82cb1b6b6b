import { z } from 'zod';

const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/);

/** What stands at the root of every built site and lists the rest. */
export const integrityName = 'integrity.json';

/** Another number is for what a reader of this one would misunderstand. */
export const integrityFormat = 1;

/** A path below a folder, with `/` between, that leads nowhere else: who checks a site asks for what its list says. */
export const isSitePath = (path: string): boolean =>
  !/[\\\p{Cc}]/u.test(path) && path.isWellFormed() && path.split('/').every((part) => !['', '.', '..'].includes(part));

/** A file of a site as it was written. */
export const listedFileSchema = z.strictObject({
  path: z.string().refine(isSitePath, { error: 'is no path below the site' }),
  bytes: z.int().min(0),
  sha256: sha256(),
});
export type ListedFile = z.output<typeof listedFileSchema>;

const inOrder = (files: readonly ListedFile[]): boolean =>
  files.every(({ path }, index) => index === 0 || (files[index - 1]?.path ?? '') < path);

/**
 * `integrity.json`: what a site is made of, for whoever wants to know whether it is still that. The same content, made
 * by the same versions, gives the same bytes.
 */
export const integritySchema = z.strictObject({
  format: z.literal(integrityFormat),
  /** The versions of what made the pages and, where there are PDFs, of the browser that printed them. */
  versions: z.strictObject({
    dossier: z.string(),
    node: z.string(),
    browser: z.string().optional(),
  }),
  /**
   * The published files of the content: how many, and the SHA-256 of the list that has for each, in the order of their
   * paths, its own SHA-256, two spaces, its path in the content folder and a line end, as `sha256sum` prints it. Of each
   * file counts the text, without a byte order mark and with `\n` at the end of lines. No draft is in it.
   */
  content: z.strictObject({ files: z.int().min(1), sha256: sha256() }),
  /**
   * The SHA-256 of `provenance.lock.json` without what it records of drafts; absent where nothing was verified. For a
   * dossier without drafts it is the one of the file.
   */
  lock: sha256().optional(),
  /** Every other file but `.dossier-site`, by which a build knows its folder, in the order of UTF-16 code units of their paths. */
  files: z.array(listedFileSchema).refine(inOrder, { error: 'is not in the order of paths, each once' }),
});
export type Integrity = z.output<typeof integritySchema>;

/** The text of `integrity.json`: a line for each file, so that a change of one is one line of a diff. */
export const integrityText = ({ format, versions, content, lock, files }: Integrity): string => {
  const { dossier, node, browser } = versions;
  const lines = [
    `"format": ${format}`,
    `"versions": ${JSON.stringify({ dossier, node, ...(browser === undefined ? {} : { browser }) })}`,
    `"content": ${JSON.stringify({ files: content.files, sha256: content.sha256 })}`,
    ...(lock === undefined ? [] : [`"lock": ${JSON.stringify(lock)}`]),
    `"files": [\n${files.map(({ path, bytes, sha256 }) => `    ${JSON.stringify({ path, bytes, sha256 })}`).join(',\n')}\n  ]`,
  ];
  return `{\n${lines.map((line) => `  ${line}`).join(',\n')}\n}\n`;
};
