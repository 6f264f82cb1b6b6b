import type { Archive, ArchivedText } from '../../archive/archive.ts';
import { codePoints } from '../../archive/code-points.ts';
import { archivedSource } from '../../dossier/archived-source.ts';
import type { DataEntry } from '../../reader/content.ts';
import type { Provenance } from '../../schema/provenance.ts';
import { comparable, likeness } from './likeness.ts';

export type Source = DataEntry<'sources'>;

/** What a dossier has already of a document that comes in: the file itself, its text, or an earlier version of it. */
export interface Earlier {
  readonly source: Source;
  readonly is: 'file' | 'text' | 'version';
  /** Of a version: by what it is known. */
  readonly by?: 'address' | 'title';
}

/** What a document is compared by. */
export interface Incoming {
  readonly text: ArchivedText;
  readonly title: string | undefined;
  readonly address: string | undefined;
}

export interface Kept {
  readonly sources: readonly Source[];
  readonly archive: Archive | undefined;
  readonly lock: Provenance | undefined;
}

/** Two files of one text may differ in their white space by so much, as part of its length. */
const slack = 0.05;
/** More texts are not read again for one document; what is left out differs in its length, or was never verified. */
const mostRead = 200;
/** What an earlier version has in common with a later one. */
const common = 0.5;

const textOf = async (source: Source, { archive }: Kept): Promise<string | undefined> => {
  const archived = await archive?.read(archivedSource(source));
  return archived?.state === 'text' ? archived.text : undefined;
};

const addressKey = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');

/** Whether two addresses are of one page, whatever leads to it. */
export const sameAddress = (one: string, other: string): boolean => addressKey(one) === addressKey(other);

const inNumbers = new Intl.Collator('en', { numeric: true });

/** The source of an address; the latest of several versions, which has the highest number. */
export const sourceAt = (address: string, sources: readonly Source[]): Source | undefined =>
  sources
    .filter(({ data }) => data.URL !== undefined && sameAddress(data.URL, address))
    .toSorted((a, b) => inNumbers.compare(a.id, b.id))
    .at(-1);

const titles = ({ data }: Source): readonly string[] =>
  Object.values(data.title).flatMap((title) => (title === undefined ? [] : [comparable(title)]));

/** What a dossier has already of a document; `undefined` where that is nothing. */
export async function earlierSource({ text, title, address }: Incoming, kept: Kept): Promise<Earlier | undefined> {
  const { sources, lock } = kept;
  const own = sources.find(({ data }) => data.sha256 === text.sha256);
  if (own) return { source: own, is: 'file' };
  const [words, length] = [comparable(text.text), codePoints(text.text)];
  const isAlike = ({ id }: Source): boolean => {
    const record = lock?.sources[id];
    return record === undefined || Math.abs(record.length - length) <= slack * Math.max(record.length, length) + 2;
  };
  for (const source of sources.filter(isAlike).slice(0, mostRead)) {
    const other = await textOf(source, kept);
    if (other !== undefined && comparable(other) === words) return { source, is: 'text' };
  }
  const ofAddress = address === undefined ? undefined : sourceAt(address, sources);
  if (ofAddress) return { source: ofAddress, is: 'version', by: 'address' };
  const sameTitle = title === undefined ? [] : sources.filter((each) => titles(each).includes(comparable(title)));
  for (const source of sameTitle.slice(-mostRead)) {
    const other = await textOf(source, kept);
    if (other !== undefined && likeness(other, text.text) >= common) return { source, is: 'version', by: 'title' };
  }
  return undefined;
}
