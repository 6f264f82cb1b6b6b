/** What the composer takes from a print edition. All that it knows of that page stands in this module. */
export interface Edition {
  /** The classes of the element that holds the parts; the sheets of the edition go by them. */
  readonly className: string;
  /** The addresses of its sheets, without the one that lays out its own pages. */
  readonly sheets: readonly string[];
  /** `actors/europol` → its article. */
  readonly entries: ReadonlyMap<string, Element>;
  /** `actors-europol` → `actors/europol`. */
  readonly keys: ReadonlyMap<string, string>;
  /** `note-3` → the note. */
  readonly notes: ReadonlyMap<string, Element>;
  /** What the contents call the entry with this anchor; its heading where they do not name it. */
  readonly nameOf: (anchor: string) => readonly Node[];
}

/** References to source notes. */
export const noteLinks = 'a[href^="#note-"]';
/** Room for the page that a link leads to; empty until the edition itself is laid out on paper. */
export const pageSlots = '[data-page-of]';
/** The exact words of a quotation, and what the editors made of them in another language. */
export const originalWords = 'blockquote';
export const translatedWords = '.translation';
/** What stands side by side: one cell per language. */
export const row = '.row';
/** What qualifies the words before it; the edition puts a mark between them by style. */
export const detail = '.detail';
/** Says what the paragraphs after it are. */
export const label = '.label';

export const headingOf = (entry: Element): Element | null => entry.querySelector('h2, h3, h4');

const mapBy = (elements: Iterable<Element>, key: (element: Element) => string): Map<string, Element> =>
  new Map([...elements].map((element) => [key(element), element]));

/** Reads the page of an edition that came from this address. */
export function readEdition(page: Document, address: string): Edition {
  const entries = page.querySelectorAll('article[data-entry]');
  const keyOf = (entry: Element): string => entry.getAttribute('data-entry') ?? '';
  const contents = mapBy(page.querySelectorAll('#part-contents a[href]'), (link) => link.getAttribute('href') ?? '');
  return {
    className: page.querySelector('section.part')?.parentElement?.className ?? '',
    sheets: [...page.querySelectorAll('link[rel="stylesheet"]:not([media])')].map(
      (link) => new URL(link.getAttribute('href') ?? '', address).href,
    ),
    entries: mapBy(entries, keyOf),
    keys: new Map([...entries].map((entry) => [entry.id, keyOf(entry)])),
    notes: mapBy(page.querySelectorAll('.source-notes > li'), ({ id }) => id),
    nameOf: (anchor) => {
      const entry = page.getElementById(anchor);
      const line = (contents.get(`#${anchor}`) ?? (entry && headingOf(entry)))?.cloneNode(true);
      if (!(line instanceof Element)) return [];
      for (const slot of line.querySelectorAll(pageSlots)) slot.remove();
      return [...line.childNodes];
    },
  };
}

/** Rejects where there is no such page. */
export async function loadEdition(address: string): Promise<Edition> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return readEdition(new DOMParser().parseFromString(await answer.text(), 'text/html'), answer.url);
}
