/**
 * How much a dossier may hold where more would cost minutes or gigabytes, or be a mistake. They are far above what
 * anybody writes; docs/rules.md lists them.
 */
export const limits = {
  /** Bytes of a file with content. */
  fileBytes: 1_000_000,
  /** Fields and list items of a file together. */
  members: 20_000,
  /** Groups of fields and lists within each other; quotations and lists of running text. */
  depth: 50,
  /**
   * In running text: lines and signs (of emphasis, links, code and HTML) between two empty lines; and in the whole, the
   * lists and quotations, the underlined headings, and the addresses apart from their links.
   */
  markdown: { lines: 2_000, signs: 2_000, parts: 1_000 },
  /** Columns of a table in running text, and its cells, those that its rows leave out included. */
  table: { columns: 100, cells: 20_000 },
  /** Signs such as dots and brackets that end an address in a text. */
  addressEnd: 100,
  /** Characters of any value, and of one that stands on one line, such as a name or an address. */
  text: 50_000,
  line: 2_000,
  /** Characters of an id, which is the name of a file. */
  id: 200,
  /** Characters of a date in EDTF. */
  date: 200,
  /** Segments of a quotation, and speakers of one. */
  segments: 100,
  speakers: 20,
  /** Fonts that a dossier names. */
  fonts: 50,
  /** Bytes of `provenance.lock.json`. */
  lockBytes: 50_000_000,
  /** Bytes of the list of a site that is asked for elsewhere: a million files. */
  integrityBytes: 150_000_000,
  /** Bytes of an archived file, characters of its text, pages of a PDF, and elements of a web page. */
  archivedBytes: 100_000_000,
  archivedText: 20_000_000,
  /** Bytes that are unpacked of a document that is a zip. */
  unpackedBytes: 100_000_000,
  pages: 5_000,
  elements: 1_000_000,
} as const;

/** `50,000` */
export const inFigures = (number: number): string => number.toLocaleString('en');

/** `1 passage`, `1,200 passages` */
export const plural = (number: number, noun: string): string =>
  `${inFigures(number)} ${noun}${number === 1 ? '' : 's'}`;
