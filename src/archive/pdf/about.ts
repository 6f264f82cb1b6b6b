import type { PDFDocumentProxy } from 'pdfjs-dist';
import { aboutFile, type FileAbout } from '../source-text.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '');

/** What a PDF says under a name, in its XMP or its information dictionary. */
interface Entry {
  readonly value: unknown;
  readonly from: string;
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(text).filter((each) => each !== '');

/** Names that programs give to what nobody has named. */
const unnamed =
  /^(?:untitled|unknown|naamloos|document\d*|microsoft word - .*|.*\.(?:docx?|odt|indd|qxd|pdf|html?))$/iu;

/** `D:20231204093000+01'00'` and `2023-12-04T09:30:00+01:00` → `2023-12-04`; empty where it is no date. */
function day(value: unknown): string {
  const found = /^(?:D:)?(\d{4})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])/u.exec(text(value));
  return found ? found.slice(1).join('-') : '';
}

/** What a PDF says of itself, in its XMP and its information dictionary. */
export async function aboutPdf(document: PDFDocumentProxy): Promise<FileAbout> {
  const { info, metadata } = await document.getMetadata();
  const said: Readonly<Record<string, unknown>> = { ...info };
  const own = (name: string): Entry => ({ value: said[name], from: `PDF ${name}` });
  const xmp = (name: string): Entry => ({
    value: (metadata as { get(name: string): unknown } | null)?.get(name),
    from: `XMP ${name}`,
  });
  /** The first of some entries of which something is left, and that. */
  const first = <T extends string | readonly string[]>(
    take: (value: unknown) => T | undefined,
    ...entries: readonly Entry[]
  ): readonly [value: T | undefined, from: string] => {
    const found = entries.find(({ value }) => (take(value)?.length ?? 0) > 0);
    return [found && take(found.value), found?.from ?? ''];
  };
  const oneOf =
    (isOne: (text: string) => boolean) =>
    (value: unknown): string | undefined =>
      texts(value).find(isOne);
  return aboutFile({
    title: first(
      oneOf((each) => !unnamed.test(each)),
      xmp('dc:title'),
      own('Title'),
    ),
    author: first(texts, xmp('dc:creator'), own('Author')),
    publisher: first(
      oneOf(() => true),
      xmp('dc:publisher'),
    ),
    issued: first(day, xmp('dc:date'), xmp('xmp:createdate'), own('CreationDate')),
    language: first(
      oneOf((each) => /^[a-z]{2,3}(?:-[a-z0-9]+)*$/iu.test(each)),
      own('Language'),
      xmp('dc:language'),
    ),
  });
}
