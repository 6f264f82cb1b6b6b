import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

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

/** The languages of passages, each once. */
export const passageLanguages = async (pdf: Uint8Array): Promise<string[]> =>
  [
    ...new Set(
      dicts(await load(pdf))
        .filter((dict) => dict.get(name('Type')) === name('StructElem') && dict.has(name('Lang')))
        .map((dict) => textOf(dict.lookup(name('Lang')))),
    ),
  ].toSorted();

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
