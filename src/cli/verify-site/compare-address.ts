import { createHash } from 'node:crypto';
import { redirectsName } from '../../contract/host-files.ts';
import type { Integrity, ListedFile } from '../../schema/integrity.ts';
import {
  changed,
  type CompareCount,
  type Compared,
  type Difference,
  isPage,
  longer,
  missing,
  moved,
} from './difference.ts';
import { fetched } from './fetched.ts';
import { WebFault } from './web-fault.ts';

/** How many files are asked for at a time. */
const atATime = 4;

/** How many files in a row may have no answer before no more is asked. */
const patience = 8;

/** A host has half a minute for any file, and more for a large one: 20 bytes a millisecond are a slow line. */
const timeFor = (bytes: number): number => 30_000 + Math.ceil(bytes / 20);

/** What hosts read and need not give to others: how to serve, or under which name. */
const forHosts =
  /^(?:_headers|_redirects|CNAME|netlify\.toml|staticwebapp\.config\.json|web\.config)$|(?:^|\/)\.(?!well-known\/)/;

/** Whether an answer is what GitLab Pages made of these rules, which it gives in their place: `30 rules`, and each with its fault. */
const isJudged = (path: string, beginning: string): boolean =>
  path === redirectsName && /^(?:\d+ rules\n|parse error: )/.test(beginning);

/** `nl/index.html` → `nl/`, as hosts serve it; all else in the letters that an address may have. */
export const addressOf = (path: string, base: URL): URL =>
  new URL(
    path
      .split('/')
      .map((part) => encodeURIComponent(part))
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1') || '.',
    base,
  );

/** Hosts that answer with this page to what is not there may do so too where it is asked for itself. */
const isNotFoundPage = (path: string): boolean => path === '404.html';

function refused(file: ListedFile, status: number): Difference {
  if (status === 404 || status === 410) return missing(file);
  return { path: file.path, kind: 'unread', message: `is not given: the host answers ${status}` };
}

/** Whether links in a page lead elsewhere where it is given than where it was asked for. */
const isElsewhere = (asked: URL, given: URL): boolean => new URL('.', asked).pathname !== new URL('.', given).pathname;

/** Compares one file; `kept` where the host keeps it to itself. Throws a `WebFault`. */
async function compareFile(file: ListedFile, base: URL): Promise<readonly Difference[] | 'kept'> {
  const hash = createHash('sha256');
  let bytes = 0;
  let beginning = '';
  const bounds = { most: file.bytes, milliseconds: timeFor(file.bytes) };
  const asked = addressOf(file.path, base);
  const { status, url, isWhole } = await fetched(asked, bounds, (piece) => {
    hash.update(piece);
    bytes += piece.length;
    if (beginning === '') beginning = Buffer.from(piece.subarray(0, 40)).toString('latin1');
  });
  if (isJudged(file.path, beginning)) return 'kept';
  const isAnswer = status === 200 || (status === 404 && isNotFoundPage(file.path));
  if (!isAnswer) return forHosts.test(file.path) ? 'kept' : [refused(file, status)];
  const differences = isWhole ? changed(file, { bytes, sha256: hash.digest('hex') }) : [longer(file)];
  const isMoved = isPage(file.path) && !isNotFoundPage(file.path) && isElsewhere(asked, url);
  return isMoved ? [...differences, moved(file, url)] : differences;
}

/**
 * Compares the site at an address with its list. What is there and not listed cannot be asked for.
 *
 * @throws a `WebFault` where it no longer answers
 */
export async function compareAddress(base: URL, { files }: Integrity, count: CompareCount): Promise<Compared> {
  const differences: Difference[] = [];
  const kept: string[] = [];
  const left = files.values();
  let silent = 0;
  let done = 0;
  const compare = async (): Promise<void> => {
    for (const file of left) {
      count((done += 1), files.length);
      try {
        const found = await compareFile(file, base);
        silent = 0;
        if (found === 'kept') kept.push(file.path);
        else differences.push(...found);
      } catch (error) {
        if (!(error instanceof WebFault)) throw error;
        silent = error.isSilence ? silent + 1 : 0;
        if (silent >= patience) throw error;
        const message = error.isSilence ? `was not read: ${error.message}` : error.message;
        differences.push({ path: file.path, kind: 'unread', message });
      }
    }
  };
  await Promise.all(Array.from({ length: atATime }, compare));
  return { differences: differences.toSorted((a, b) => (a.path < b.path ? -1 : 1)), kept: kept.toSorted() };
}
