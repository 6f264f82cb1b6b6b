import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type FoundElement, xmlElements } from './xml.ts';

export type BookTexts = ReadonlyMap<string, string>;

/** The files of an EPUB, by path, in their order. */
export const readBookFiles = (epub: Uint8Array): ReadonlyMap<string, Buffer> =>
  new Map(Object.entries(unzipSync(epub)).map(([name, bytes]) => [name, Buffer.from(bytes)]));

/** The files of an EPUB as text, by path, in their order. */
export const readBook = (epub: Uint8Array): BookTexts =>
  new Map(Object.entries(unzipSync(epub)).map(([name, bytes]) => [name, strFromU8(bytes)]));

type Document = readonly FoundElement[];

const packageFile = 'EPUB/package.opf';
const isOutside = (href: string): boolean => /^(?:https?|mailto):/.test(href);
const ids = (document: Document): string[] => document.flatMap(({ attributes }) => attributes['id'] ?? []);
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
const named = (document: Document, name: string): FoundElement[] => document.filter((element) => element.name === name);

function brokenLinks(file: string, documents: ReadonlyMap<string, Document>): string[] {
  const links = (documents.get(file) ?? []).flatMap(({ attributes: { href, src } }) => href ?? src ?? []);
  return links
    .filter((link) => !isOutside(link))
    .filter((link) => {
      const [target = '', id] = link.split('#');
      const document = documents.get(target === '' ? file : path.posix.join(path.posix.dirname(file), target));
      return !document || (id !== undefined && !ids(document).includes(id));
    })
    .map((link) => `${file}: ${link} leads nowhere`);
}

function packageFaults(files: BookTexts, opf: Document): string[] {
  const items = named(opf, 'item').map(({ attributes }) => attributes);
  const listed = items.map(({ href = '' }) => `EPUB/${href}`);
  const stored = [...files.keys()].filter((file) => file.startsWith('EPUB/') && file !== packageFile);
  const texts = items.filter((item) => item['media-type'] === 'application/xhtml+xml').map(({ id = '' }) => id);
  const spine = named(opf, 'itemref').map(({ attributes }) => attributes['idref'] ?? '');
  return [
    ...listed.filter((file) => !stored.includes(file)).map((file) => `${file} is listed and missing`),
    ...stored.filter((file) => !listed.includes(file)).map((file) => `${file} is not listed`),
    ...repeated(ids(opf)).map((id) => `${packageFile}: two ids ${id}`),
    ...texts.filter((id) => !spine.includes(id)).map((id) => `${id} is not in the order of reading`),
    ...spine.filter((id) => !texts.includes(id)).map((id) => `${id} is in the order of reading and no document`),
    ...repeated(spine).map((id) => `${id} is read twice`),
  ];
}

/** Whether a line begins with the words of a heading, in each language that it has. */
const names = (line: string, heading: string): boolean => {
  const said = line.split(' / ');
  return heading.split(' / ').every((words, index) => said[index]?.startsWith(words));
};

/** Whether each line of the contents says what stands where it leads: the heading there, or more words than that. */
function navFaults(documents: ReadonlyMap<string, Document>): string[] {
  const toc = (documents.get('EPUB/nav.xhtml') ?? []).filter(
    ({ name, attributes: { href = '', 'epub:type': type } }) =>
      name === 'a' && type === undefined && !/#page-\d+$/.test(href),
  );
  return toc.flatMap(({ attributes: { href = '' }, text }) => {
    const [file = '', id] = href.split('#');
    const document = documents.get(`EPUB/${file}`) ?? [];
    const at = document.findIndex(({ attributes }) => attributes['id'] === id);
    const heading = document.slice(at).find(({ name }) => /^h[1-6]$/.test(name))?.text;
    return heading !== undefined && names(text, heading) ? [] : [`"${text}" leads to "${heading ?? ''}"`];
  });
}

/** What is wrong with a book: its package, its links, its ids, its languages, its contents. Throws on broken XML. */
export function bookFaults(files: BookTexts): string[] {
  // A sheet has no elements, but is linked to as well.
  const documents = new Map<string, Document>(
    [...files].map(([file, text]) => [file, /\.(?:xhtml|opf|svg|xml)$/.test(file) ? xmlElements(text) : []]),
  );
  const pages = [...documents].filter(([file]) => file.endsWith('.xhtml'));
  const opf = documents.get(packageFile) ?? [];
  const [language] = named(opf, 'dc:language');
  const entries = pages.flatMap(([, document]) => document.flatMap(({ attributes }) => attributes['data-entry'] ?? []));
  return [
    ...packageFaults(files, opf),
    ...pages.flatMap(([file]) => brokenLinks(file, documents)),
    ...pages.flatMap(([file, document]) => repeated(ids(document)).map((id) => `${file}: two ids ${id}`)),
    ...pages
      .filter(
        ([, [html]]) => html?.attributes['lang'] !== language?.text || html?.attributes['xml:lang'] !== language?.text,
      )
      .map(([file]) => `${file} is in another language`),
    ...repeated(entries).map((entry) => `${entry} stands twice`),
    ...navFaults(documents),
  ];
}
