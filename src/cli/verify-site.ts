import { visible } from '../schema/characters.ts';
import { plural } from '../schema/limits.ts';
import { displayName } from '../reader/content-folder.ts';
import { shortened } from '../schema/shortened.ts';
import { jsonText } from './json-text.ts';
import { type Options, UsageError } from './options.ts';
import type { Terminal } from './terminal.ts';
import { isDossier } from './dossier-folder.ts';
import { compareContent } from './verify-site/compare-content.ts';
import { type Compared, type Difference, isPage } from './verify-site/difference.ts';
import { type ListedSite, listedSite } from './verify-site/listed-site.ts';

interface Found extends Compared {
  /** The dossier that the site was compared with; undefined: with none. */
  readonly content: string | undefined;
}

const line = ({ path, message }: Difference): string => visible(`${shortened(path)} ${message}.`);

/** Whether nothing is different but that pages have other bytes, more than one of them. */
const isOnlyPages = (differences: readonly Difference[]): boolean =>
  differences.length > 1 && differences.every(({ kind, path }) => kind === 'changed' && isPage(path));

const rewritten =
  'Only pages have changed. Some hosts write pages anew, for “pretty URLs”, for scripts of their own or to make them smaller: turn that off, and compare again.';

/** What was compared, and what that does not tell. */
function summary({ name, integrity, sha256, isAddress }: ListedSite, { differences, kept, content }: Found): string[] {
  const files = plural(integrity.files.length, 'file');
  const result = differences.length === 0 ? 'no differences' : plural(differences.length, 'difference');
  const others = kept.map((file) => shortened(file)).join(', ');
  return [
    `${files} of ${shortened(name)} compared with its integrity.json: ${result}.`,
    ...(kept.length > 0 ? [`Not given by the host, which reads them itself: ${others}.`] : []),
    ...(isAddress && isOnlyPages(differences) ? [rewritten] : []),
    ...(isAddress ? ['Files that are not listed cannot be seen from outside.'] : []),
    content === undefined
      ? 'Compared with no dossier: name one with --content DIR.'
      : `Compared with the content and the lock of ${displayName(content) || 'this folder'}.`,
    `SHA-256 of the list itself: ${sha256}`,
  ].map(visible);
}

const json = ({ name, integrity, sha256 }: ListedSite, { differences, kept, content }: Found): string => {
  const { versions, files } = integrity;
  return jsonText({ site: name, integrity: sha256, versions, files: files.length, content, kept, differences });
};

/** Compares a published site with the list that it brings, and with the dossier, where there is one. */
export async function verifySite(options: Options, terminal: Terminal): Promise<boolean> {
  const [given = ''] = options.operands;
  if (given === '') throw new UsageError('verify-site needs the folder or the address of a site.');
  const site = await listedSite(given);
  const content = isDossier(options.content) ? options.content : undefined;
  const compared = await site.compare((done, all) => terminal.status('Files', done, all));
  const ofContent = content === undefined ? [] : await compareContent(content, site.integrity);
  const found = { ...compared, differences: [...compared.differences, ...ofContent], content };
  if (options.json) terminal.print(json(site, found));
  else for (const each of [...found.differences.map(line), ...summary(site, found)]) terminal.print(each);
  return found.differences.length === 0;
}
