import path from 'node:path';
import { idFrom } from '../../../schema/id-from.ts';
import { foldedName } from '../../../dossier/wording/named-actors.ts';
import { sameAddress } from '../earlier-source.ts';
import { addressOf, dateOf, plain } from './item-fields.ts';
import type { CslItem } from './csl-json.ts';

/** What an item is compared with: a document that comes in, or a source that is there. */
export interface Described {
  /** As somebody named its file. */
  readonly given?: string | undefined;
  readonly titles: readonly string[];
  readonly address: string | undefined;
  readonly issued: string | undefined;
}

/** Words in a title from which on it is one of its own: `Verslag` is not. */
const telling = 3;

const year = (date: string | undefined): string | undefined => /\d{4}/.exec(date ?? '')?.[0];

/** The key by which an item is cited; none where a program has only numbered it. */
export const keyOf = ({ id, 'citation-key': key }: CslItem): string =>
  key !== undefined ? idFrom(key) : id === undefined || /^\d+$|[/:]/.test(id) ? '' : idFrom(id);

const isSameTitle = (one: Described, other: Described): boolean => {
  const [first, second] = [year(one.issued), year(other.issued)];
  const own = new Set(one.titles.map(foldedName).filter((title) => title !== ''));
  return (
    (first === undefined || second === undefined || first === second) &&
    other.titles.some((title) => own.has(foldedName(title)))
  );
};

const isSameAddress = ({ address: one }: Described, { address: other }: Described): boolean =>
  one !== undefined && other !== undefined && sameAddress(one, other);

/** Whether two descriptions are of one work: by its address, or by its title and the year. */
export const isSameWork = (one: Described, other: Described): boolean =>
  isSameAddress(one, other) || isSameTitle(one, other);

/** What describes an item. */
export const describedItem = (item: CslItem): Described => ({
  titles: item.title === undefined ? [] : [plain(item.title)],
  address: addressOf(item),
  issued: item.issued && dateOf(item.issued),
});

/** Zotero names a file after its item: `Peeters - 2024 - Kraamafdeling sluit.pdf`. */
function isOfFile(item: CslItem, { given }: Described): boolean {
  if (given === undefined || /^https?:/i.test(given)) return false;
  const name = path.basename(given, path.extname(given));
  const key = keyOf(item);
  const title = foldedName(plain(item.title ?? ''));
  return (
    (key !== '' && idFrom(name) === key) || (title.split(' ').length >= telling && foldedName(name).includes(title))
  );
}

/** The item that describes something: by its address, else its title, else the name of its file; none of several. */
export function itemFor(described: Described, items: readonly CslItem[]): CslItem | undefined {
  const tried = [
    (item: CslItem) => isSameAddress(describedItem(item), described),
    (item: CslItem) => isSameTitle(describedItem(item), described),
    (item: CslItem) => isOfFile(item, described),
  ];
  const [only, another] = tried.map((is) => items.filter(is)).find((found) => found.length > 0) ?? [];
  return another ? undefined : only;
}
