import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { proseText } from '../../../src/schema/inline.ts';
import { locales } from '../../../src/schema/locales.ts';
import { generatedModel } from '../../fixtures/generated-model.ts';
import { peerPages } from './peer.ts';

let dossier: Dossier;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  dossier = await generatedModel({ entries: 30, seed: 3 });
  pages = new Map([...peerPages(dossier)].map(({ path, content }) => [path, String(content)]));
});

const words = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join(' ') : '';

const links = (node: Nodes): string[] => [
  ...(node.type === 'link' ? [node.url] : []),
  ...('children' in node ? node.children.flatMap(links) : []),
];

const heading = z.strictObject({ title: z.string().min(1), description: z.string().min(1) });
const [fence, spaces] = ['\n---\n', /\s+/g];
const head = (text: string) => heading.safeParse(parse(text.slice(4, text.indexOf(fence))));
const body = (text: string) => fromMarkdown(text.slice(text.indexOf(fence) + fence.length));
const spaced = (text: string): string => text.replace(spaces, ' ').trim();

test('there is a page for each entry and each summary in each language, and no other', () => {
  const paths = locales.flatMap((locale) => [
    `${locale}/index.md`,
    ...dossier.entries.map(({ collection, id }) => `${locale}/${collection}/${id}.md`),
    ...[...dossier.briefings.keys()].map((id) => `${locale}/briefings/${id}.md`),
  ]);
  expect([...pages.keys()].toSorted()).toEqual(paths.toSorted());
});

test('the page of an entry has its description, and all words of sources that it rests on', () => {
  for (const locale of locales)
    for (const entry of dossier.entries) {
      const text = spaced(words(body(pages.get(`${locale}/${entry.collection}/${entry.id}.md`) ?? '')));
      const description = entry.data.description?.[locale] ?? [];
      const wanted = [
        ...description.map((paragraph) => proseText([paragraph])),
        // What the date of a relation rests on is on no page of ours either.
        ...dossier.supportsOf(entry).flatMap(({ path: [, , part], exact }) => (part === 'date' ? [] : [exact])),
        ...(entry.collection === 'quotes' ? (entry.data.translations[locale] ?? []) : []),
      ];
      // Words in emphasis or in a link stand apart here: compared without spaces.
      for (const each of wanted) expect(text.replace(spaces, '')).toContain(each.replace(spaces, ''));
    }
});

test('every link within the site leads to a page', () => {
  const inside = [...pages.values()].flatMap((text) => links(body(text))).filter((url) => url.startsWith('/'));
  expect(inside.length).toBeGreaterThan(pages.size * 3);
  expect(inside.filter((url) => !pages.has(`${url.replace(/^\/|\/$/g, '')}.md`))).toEqual([]);
});

test('a page has a title and a description, and running text no component', () => {
  for (const [path, text] of pages) {
    expect(head(text).success, path).toBe(true);
    expect(words(body(text)), path).not.toMatch(/<[A-Z]/);
  }
});
