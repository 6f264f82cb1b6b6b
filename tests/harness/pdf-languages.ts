import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The languages of marked content, by its id: each its own, or that of what it stands in. */
function* languages(node: object, inherited: string): Generator<readonly [string, string]> {
  const lang = 'lang' in node && typeof node.lang === 'string' ? node.lang : inherited;
  if ('id' in node && typeof node.id === 'string') yield [node.id, lang];
  const children: readonly unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : [];
  for (const child of children) if (typeof child === 'object' && child !== null) yield* languages(child, lang);
}

/** All text of a PDF that says in which language it is, by language; what says nothing stands under `''`. */
export async function textByLanguage(pdf: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const texts = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const known = new Map(languages(await page.getStructTree(), ''));
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    // A mark within another only says which letters a sign stands for.
    const marks: (string | undefined)[] = [];
    for (const item of items) {
      const lang = marks.at(-1);
      if ('str' in item) {
        if (lang !== undefined && item.str !== '-') texts.set(lang, (texts.get(lang) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(known.get(item.id) ?? lang);
    }
  }
  await task.destroy();
  return texts;
}
