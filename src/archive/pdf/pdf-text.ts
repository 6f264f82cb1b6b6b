import { fileURLToPath } from 'node:url';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { UnreadableFile } from '../format.ts';
import { limits } from '../../schema/limits.ts';
import type { SourceText } from '../source-text.ts';
import { aboutPdf } from './about.ts';
import { drawnPage } from './drawn-page.ts';
import { withoutLetterSpacing } from './letter-spaced.ts';
import { matrix } from './matrix.ts';
import { isOpaquePicture } from './opaque.ts';
import { pagesText } from './page-text.ts';
import { painted } from './painted.ts';
import type { Painted } from './painting.ts';
import type { DrawnPage } from './run.ts';
import { onlySeen } from './seen.ts';

/** Which letters the codes of Chinese, Japanese and Korean fonts are that a PDF names, and does not hold. */
const characterMaps = (): string =>
  // PDF.js asks for this slash on every system.
  `${fileURLToPath(new URL('../../cmaps', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))}/`;

/** Opens the bytes of a PDF, which PDF.js takes away. Pictures of more points than `largest` are left out. */
async function opened(bytes: Uint8Array, largest: number): Promise<PDFDocumentLoadingTask> {
  // It is large, and most archives hold no PDF.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return getDocument({
    data: Uint8Array.from(bytes),
    maxImageSize: largest,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: characterMaps(),
    cMapPacked: true,
  });
}

/** Reads the text of a PDF. Throws an `UnreadableFile`, or what PDF.js throws where the file is none. */
export async function pdfText(bytes: Uint8Array): Promise<SourceText> {
  const task = await opened(bytes, 0);
  let pictured: PDFDocumentLoadingTask | undefined;
  // Pictures take much longer than all the rest, and most pages need none of them.
  const withPictures = async (): Promise<PDFDocumentProxy> => (pictured ??= await opened(bytes, -1)).promise;
  try {
    const document = await task.promise.catch((error: unknown) => {
      const isLocked = error instanceof Error && error.name === 'PasswordException';
      throw isLocked ? new UnreadableFile('password') : error;
    });
    if (document.numPages > limits.pages) throw new UnreadableFile('size');
    const pages = await drawnPages(document, withPictures);
    const text = pagesText(pages, await aboutPdf(document).catch(() => ({})));
    if (text.text === '') throw new UnreadableFile((await hasDrawings(await withPictures())) ? 'scan' : 'empty');
    return text;
  } finally {
    await task.destroy();
    await pictured?.destroy();
  }
}

async function drawnPages(
  document: PDFDocumentProxy,
  withPictures: () => Promise<PDFDocumentProxy>,
): Promise<DrawnPage[]> {
  const labels = await document.getPageLabels().catch(() => null);
  const pages: DrawnPage[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.filter((item) => 'str' in item);
    const seen = await seenTexts(texts, document, number, withPictures);
    const drawn = drawnPage(page, seen, labels?.[number - 1] ?? String(number));
    page.cleanup();
    length += drawn.runs.reduce((sum, { text }) => sum + text.length, 0);
    if (length > limits.archivedText) throw new UnreadableFile('size');
    pages.push(drawn);
  }
  return pages;
}

/** The texts of a page that a reader sees. What letters stand on is looked up where they have the colour of paper. */
async function seenTexts(
  texts: readonly TextItem[],
  document: PDFDocumentProxy,
  number: number,
  withPictures: () => Promise<PDFDocumentProxy>,
): Promise<readonly TextItem[]> {
  if (texts.length === 0) return texts;
  const drawn = await paintedPage(document, number);
  const seen = onlySeen(texts, drawn);
  return withoutLetterSpacing(
    seen === texts ? texts : onlySeen(texts, await paintedPage(await withPictures(), number)),
    drawn,
  );
}

async function paintedPage(document: PDFDocumentProxy, number: number): Promise<Painted[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const layers = await document.getOptionalContentConfig();
  const page = await document.getPage(number);
  const operators = await page.getOperatorList();
  const held = (name: unknown): Readonly<Record<string, unknown>> => {
    if (typeof name !== 'string') return Object(name) as Readonly<Record<string, unknown>>;
    const objects = [page.objs, page.commonObjs].find((each) => each.has(name));
    return Object(objects?.get(name)) as Readonly<Record<string, unknown>>;
  };
  return painted(operators, OPS, {
    isShown: (layer) => layers.isVisible(layer) !== false,
    isOpaque: (picture) => isOpaquePicture(held(picture)),
    unitsOf: (font) => matrix(held(font)['fontMatrix'] ?? [0.001])[0],
  });
}

/** How many pages without text are looked at. */
const looked = 3;

/** Whether the first pages show anything: pictures of letters, or letters as drawings. */
async function hasDrawings(document: PDFDocumentProxy): Promise<boolean> {
  for (let number = 1; number <= Math.min(document.numPages, looked); number++)
    if ((await paintedPage(document, number)).length > 0) return true;
  return false;
}
