import { type Xml, xmlWhole } from '../../xml.ts';

/** The list of numbers with dots, and that of source notes; bullets need no number of their own. */
export type Numbering = 'decimal' | 'source-notes';

/** Whatever a link leads to outside the document, by the name that the document has for it. */
export interface Relation {
  readonly id: string;
  readonly target: string;
}

/** A place by its number and its name. */
interface Bookmark {
  readonly id: string;
  readonly name: string;
}

/** A name that Word takes for a bookmark: a letter first, then letters, digits and underscores, 40 in all. */
const bookmarkName = (anchor: string, id: number): string =>
  `p_${anchor.replace(/[^A-Za-z0-9]+/g, '_').slice(0, 28)}_${id}`;

/** Word does not follow a longer address. */
const longestTarget = 2_000;

/** An address as the standard of packages wants it; `undefined` where it leads nowhere from a file of its own. */
function target(href: string): string | undefined {
  if (!/^(?:https?|mailto):/i.test(href) || !URL.canParse(href)) return undefined;
  const whole = new URL(href).href.replace(/[^\w!#$%&'()*+,\-./:;=?@[\]~]/gu, encodeURIComponent);
  return whole.length > longestTarget ? undefined : whole;
}

/** What is made besides the text while a document is written: names and numbers, in the order in which they come up. */
export function madeParts() {
  const bookmarks = new Map<string, Bookmark>();
  const relations = new Map<string, Relation>();
  /** By address, as the text has it. */
  const ids = new Map<string, string | undefined>();
  const lists: { readonly id: number; readonly of: Numbering; readonly level: number; readonly start: number }[] = [];
  const footnotes: Xml[] = [];
  const marked = new Map<string, 'counted' | 'custom'>();
  let counted = 0;

  function relationTo(href: string): string | undefined {
    const to = target(href);
    if (to === undefined) return undefined;
    const known = relations.get(to) ?? { id: `link${relations.size + 1}`, target: to };
    relations.set(to, known);
    return known.id;
  }

  return {
    lists,
    footnotes,
    relations: (): readonly Relation[] => [...relations.values()],
    /** The bookmark of a place. */
    bookmark: (anchor: string): Bookmark => {
      const known = bookmarks.get(anchor);
      if (known) return known;
      const id = bookmarks.size;
      const made = { id: `${id}`, name: bookmarkName(anchor, id) };
      bookmarks.set(anchor, made);
      return made;
    },
    /** The id of the relation to an address; `undefined` where none can lead there. */
    relation: (href: string): string | undefined => {
      if (!ids.has(href)) ids.set(href, relationTo(href));
      return ids.get(href);
    },
    /** The id of a list with numbers that begins with `start` on its level. */
    list: (of: Numbering, level: number, start: number): number => {
      // The first is that of all bullets.
      const id = lists.length + 2;
      lists.push({ id, of, level, start });
      return id;
    },
    /** How a footnote that was referred to before is marked; `undefined` for any other. */
    markOf: (name: string) => marked.get(name),
    /**
     * Marks a footnote by its number: Word counts where that gives the same, and is told where it does not. A number
     * that stands within a footnote is not counted, so that all after it are told: Word counts from another number
     * only in another section, and LibreOffice has one count for all sections.
     */
    mark: (name: string, number: number | undefined): 'counted' | 'custom' => {
      const how = number === counted + 1 ? 'counted' : 'custom';
      if (how === 'counted') counted += 1;
      marked.set(name, how);
      return how;
    },
    /** Room for a footnote, whose content may come later: its id. */
    footnote: (content: (id: number) => Xml): number => {
      const id = footnotes.length + 1;
      footnotes.push(xmlWhole(content(id)));
      return id;
    },
  };
}

export type MadeParts = ReturnType<typeof madeParts>;
