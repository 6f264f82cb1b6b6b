import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';

const name = (of: string): PDFName => PDFName.of(of);

const textOf = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName ? value.decodeText() : '';

const load = (pdf: Uint8Array): Promise<PDFDocument> => PDFDocument.load(pdf, { updateMetadata: false });

const dicts = ({ context }: PDFDocument): PDFDict[] =>
  context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));

/** Width and height of each page in millimetres. */
export const pageSizes = async (pdf: Uint8Array): Promise<string[]> =>
  (await load(pdf)).getPages().map((page) => {
    const { width, height } = page.getSize();
    return [width, height].map((size) => Math.round((size / 72) * 25.4)).join(' × ');
  });

/** Where each link leads and what it says of that. */
export const linksIn = async (pdf: Uint8Array): Promise<{ to: string; contents: string }[]> =>
  dicts(await load(pdf))
    .filter((dict) => dict.get(name('Subtype')) === name('Link'))
    .map((dict) => ({
      to: textOf(dict.lookup(name('Dest')) ?? dict.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'))),
      contents: textOf(dict.lookup(name('Contents'))),
    }));

/** The page, counted from 1, of each destination that has a name. */
export async function destinations(pdf: Uint8Array): Promise<Record<string, number>> {
  const document = await load(pdf);
  const pages = document.getPages().map(({ ref }) => ref);
  const table = document.catalog.lookup(name('Dests'), PDFDict);
  return Object.fromEntries(
    table.entries().map(([id, place]) => {
      const page = document.context.lookup(place, PDFArray).get(0);
      return [id.decodeText(), pages.findIndex((each) => each === page) + 1];
    }),
  );
}

/** The languages of passages, each once. */
export const passageLanguages = async (pdf: Uint8Array): Promise<string[]> =>
  [
    ...new Set(
      dicts(await load(pdf))
        .filter((dict) => dict.get(name('Type')) === name('StructElem') && dict.has(name('Lang')))
        .map((dict) => textOf(dict.lookup(name('Lang')))),
    ),
  ].toSorted();

/** The ids by which cells of tables name their headers, in no particular order. */
export const cellIds = async (pdf: Uint8Array): Promise<string[]> =>
  dicts(await load(pdf))
    .filter((dict) => dict.get(name('Type')) === name('StructElem') && dict.has(name('ID')))
    .map((dict) => textOf(dict.lookup(name('ID'))))
    .toSorted();

/** How many signs on the pages say that they are soft hyphens, and how many of them one sees. */
export async function softHyphens(pdf: Uint8Array): Promise<{ all: number; seen: number }> {
  const drawings = (await load(pdf)).getPages().map(({ node }) => node.lookup(name('Contents')));
  const texts = drawings.map((each) =>
    each instanceof PDFRawStream ? inflateSync(each.contents).toString('latin1') : '',
  );
  const count = (pattern: RegExp): number => texts.join('\n').match(pattern)?.length ?? 0;
  return { all: count(/ActualText <FEFF00AD>/g), seen: count(/^BT\n.* Tf\n.* Tm\n.*ActualText <FEFF00AD>/gm) };
}

/** The bookmarks, in no particular order. */
export const bookmarks = async (pdf: Uint8Array): Promise<string[]> =>
  dicts(await load(pdf))
    .filter((dict) => dict.has(name('Title')) && dict.has(name('Parent')))
    .map((dict) => textOf(dict.lookup(name('Title'))))
    .toSorted();

/** What the document says of itself. */
export async function documentInfo(pdf: Uint8Array): Promise<Record<string, string | undefined>> {
  const document = await load(pdf);
  return {
    title: document.getTitle(),
    author: document.getAuthor(),
    subject: document.getSubject(),
    keywords: document.getKeywords(),
    created: document.getCreationDate()?.toISOString(),
    modified: document.getModificationDate()?.toISOString(),
    lang: textOf(document.catalog.lookup(name('Lang'))),
  };
}
