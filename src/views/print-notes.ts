import { saysAddress } from '../document/inline.ts';
import type { Html } from './html.ts';

/** A link as paper shows it, in plain text: its words, and the address that they lead to. */
export interface PrintNote {
  readonly label: string;
  readonly href: string;
}

/** Whether paper should lead there: out of the dossier, or to a source. */
const isNoted = (href: string): boolean => /^https?:|^mailto:|\/sources\/[^/]+\/$/.test(href);

/** Stands around what becomes a number; no content may hold it. */
const mark = '\0';

/**
 * Numbers the links of a page that paper should lead to, in the order of the page, the same address with the same
 * number. Parts of a page are made in no certain order: what a link carries becomes its number when all of them stand.
 */
export class PrintNotes {
  readonly #before: number;
  readonly #links = new Map<string, { readonly key: string; readonly label: string }>();

  /** `before`: how many notes the page has already. */
  constructor(before = 0) {
    this.#before = before;
  }

  /** What stands for the number of a link (`data-note`); `undefined` for one that paper need not follow. */
  markOf(href: string, label: string): string | undefined {
    if (!isNoted(href) || saysAddress(label, href)) return undefined;
    const link = this.#links.get(href) ?? { key: `${this.#links.size}`, label: label.replace(/\s+/g, ' ').trim() };
    this.#links.set(href, link);
    return mark + link.key + mark;
  }

  /** The page with its numbers, and what they stand for. */
  numbered(html: Html): { html: Html; notes: readonly PrintNote[] } {
    const order = new Map<string, number>();
    const parts = html.split(mark).map((part, index) => {
      if (index % 2 === 0) return part;
      const number = order.get(part) ?? this.#before + order.size + 1;
      order.set(part, number);
      return number;
    });
    const notes = [...this.#links].flatMap(([href, { key, label }]) => {
      const number = order.get(key);
      return number === undefined ? [] : [{ number, note: { label, href } }];
    });
    notes.sort((one, other) => one.number - other.number);
    return { html: parts.join('') as Html, notes: notes.map(({ note }) => note) };
  }
}
