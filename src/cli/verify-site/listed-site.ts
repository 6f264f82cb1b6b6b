import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { integrityIn, parseIntegrity } from '../../build/manifest/integrity.ts';
import { hasCode } from '../../build/swap/disk-fault.ts';
import { displayName } from '../../reader/content-folder.ts';
import { type Integrity, integrityName } from '../../schema/integrity.ts';
import { limits } from '../../schema/limits.ts';
import { quoted, shortened } from '../../schema/shortened.ts';
import { UsageError } from '../options.ts';
import { compareAddress } from './compare-address.ts';
import { compareFolder } from './compare-folder.ts';
import type { CompareCount, Compared } from './difference.ts';
import { fetched } from './fetched.ts';
import { WebFault } from './web-fault.ts';

/** A site with the list that it brings. */
export interface ListedSite {
  /** How it is called: its address, or its folder. */
  readonly name: string;
  readonly integrity: Integrity;
  /** Of the list itself, by which others can be told that they have the same. */
  readonly sha256: string;
  readonly isAddress: boolean;
  /** Throws a `UsageError` where it no longer answers. */
  readonly compare: (count: CompareCount) => Compared | Promise<Compared>;
}

function listIn(text: string, list: string): Pick<ListedSite, 'integrity' | 'sha256'> {
  const read = parseIntegrity(text);
  if ('fault' in read) throw new UsageError(`${list} ${read.fault}, so nothing can be compared with it.`);
  return { integrity: read.integrity, sha256: hash('sha256', text) };
}

const noList = (list: string): UsageError =>
  new UsageError(
    `There is no ${list}. A build writes it beside index.html: name the folder or the address of a site that has one.`,
  );

function siteInFolder(given: string): ListedSite {
  const folder = path.resolve(given);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(
      `There is no folder ${quoted(given)}. Name the folder of a site, or an address with https://.`,
    );
  const list = integrityIn(folder);
  let text: string;
  try {
    text = readFileSync(path.join(folder, integrityName), 'utf8');
  } catch (error) {
    throw hasCode(error, 'ENOENT', 'EISDIR') ? noList(list) : error;
  }
  const read = listIn(text, list);
  const compare = (): Compared => compareFolder(folder, read.integrity);
  return { name: displayName(folder) || '.', ...read, isAddress: false, compare };
}

/** The address below which the files of a site stand: that of its page, or of its list, may be given for it. */
function baseOf(given: string): URL {
  if (!URL.canParse(given)) throw new UsageError(`${quoted(given)} is no address. Write https://example.org/dossier/.`);
  const url = new URL(given);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new UsageError(`${quoted(given)} cannot be asked. Write https://, the host and the path, and no more.`);
  url.search = url.hash = '';
  url.pathname = url.pathname.replace(/(?<=\/)(?:index\.html|integrity\.json)$/, '').replace(/\/?$/, '/');
  return url;
}

/** Says in words of one line what an address does not do. */
async function asked<T>(base: URL, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof WebFault)) throw error;
    throw new UsageError(
      error.isSilence
        ? `${shortened(base.href)} cannot be compared: ${error.message}. Correct the address, or try again later.`
        : `${shortened(base.href)} ${error.message}. Give the address at which the site stands itself.`,
    );
  }
}

async function siteAtAddress(given: string): Promise<ListedSite> {
  const base = baseOf(given);
  const list = new URL(integrityName, base);
  const pieces: Uint8Array[] = [];
  const answer = await asked(base, () =>
    fetched(list, { most: limits.integrityBytes, milliseconds: 120_000 }, (piece) => void pieces.push(piece)),
  );
  if (answer.status === 404 || answer.status === 410) throw noList(list.href);
  if (answer.status !== 200)
    throw new UsageError(`${list.href} is not given: the host answers ${answer.status}. Ask for it in a browser.`);
  if (!answer.isWhole) throw new UsageError(`${list.href} is larger than any list that a build writes.`);
  const read = listIn(Buffer.concat(pieces).toString('utf8'), list.href);
  // All files stand where the list does, wherever the address that was given leads.
  const compare = (count: CompareCount) =>
    asked(base, () => compareAddress(new URL('.', answer.url), read.integrity, count));
  return { name: base.href, ...read, isAddress: true, compare };
}

/** The site in a folder or at an address. Throws a `UsageError` where there is none that can be compared. */
export const listedSite = async (given: string): Promise<ListedSite> =>
  /^[a-z][a-z\d+.-]+:\/\//i.test(given) ? siteAtAddress(given) : siteInFolder(given);
