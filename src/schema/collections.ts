/** What every part of the program knows of a collection. */
interface CollectionTraits {
  /** The word before the colon in a link to an entry: `[the office](actor:federaal-parket)`. */
  readonly kind: string;
  /** The field that an entry is named by. */
  readonly title: string;
  /** The page that lists its entries, below the language. */
  readonly list: string;
  /** Its place in the menu, counted from 1 after the summary. */
  readonly menu: number;
  /** What stands for it in the address of a reader’s briefing; absent: no briefing holds such entries. */
  readonly letter?: string;
  /** In which order documents and the composer list its entries. */
  readonly order: 'name' | 'time' | 'editors';
}

/** The collections kept as one YAML file per entry, in the order in which all entries are gone through. */
const dataTable = {
  actors: { kind: 'actor', title: 'name', list: 'actors/', menu: 2, letter: 'a', order: 'name' },
  events: { kind: 'event', title: 'title', list: 'timeline/', menu: 1, letter: 'e', order: 'time' },
  quotes: { kind: 'quote', title: 'speaker', list: 'quotes/', menu: 3, letter: 'q', order: 'name' },
  sources: { kind: 'source', title: 'title', list: 'sources/', menu: 4, letter: 's', order: 'name' },
} as const satisfies Record<string, CollectionTraits>;

/**
 * The collections whose entries have an id, a page and links to and from other entries; the folder of each, and the
 * address of its pages, have its name. A new one begins here: what else it needs, the compiler then asks for.
 */
export const collectionTable = {
  ...dataTable,
  briefings: { kind: 'briefing', title: 'title', list: 'briefings/', menu: 5, order: 'editors' },
} as const satisfies Record<string, CollectionTraits>;

export type DataCollection = keyof typeof dataTable;
export type Collection = keyof typeof collectionTable;

const isCollection = (name: string): name is Collection => Object.hasOwn(collectionTable, name);
export const isDataCollection = (name: string): name is DataCollection => Object.hasOwn(dataTable, name);

export const collections: readonly Collection[] = Object.keys(collectionTable).filter(isCollection);
export const dataCollections: readonly DataCollection[] = collections.filter(isDataCollection);

/** `actors` → `actor`: how an editor calls an entry. */
export const kindOf = (collection: Collection): string => collectionTable[collection].kind;
