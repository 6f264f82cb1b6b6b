import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { foldedText } from '../../src/dossier/verification/folded-text.ts';
import { passages } from '../../src/dossier/verification/passages.ts';
import { openDossier } from '../fixtures/assembled.ts';
import { builtSite } from '../harness/built-site.ts';
import { pageTexts, textsOf } from '../harness/html-text.ts';
import { invalidHtml } from '../harness/html.ts';
import { brokenLinks } from '../harness/links.ts';
import { siteFiles } from '../harness/pages.ts';
import { siteTexts } from '../harness/site-texts.ts';

const site = await builtSite('open');
const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');
const archived = (file: string): string => readFileSync(path.join(openDossier, 'archive', file), 'utf8');

describe('a dossier with a source that may be published', () => {
  test.each(['nl', 'en'])('shows all of it, to the character: %s', (locale) => {
    const html = read(`${locale}/sources/verslag/index.html`);
    const numbers = /<a class="number"[^>]*>\d+<\/a>/g;
    expect(html.match(numbers)).toHaveLength(12);
    const text = pageTexts(html.replace(numbers, '')).join('').replace(/\s+/gu, ' ');
    for (const paragraph of archived('verslag.txt').trim().split('\n\n'))
      expect(text).toContain(paragraph.replace(/\s+/gu, ' '));
  });

  test('carries its marking on every page, and on every sheet that it is printed on', () => {
    const files = siteFiles(site);
    const marked = (locale: string): string => (locale === 'en' ? 'For residents only' : 'Alleen voor bewoners');
    const pages = files.filter((file) => /^(?:nl|en)\/.*\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.filter((file) => !read(file).includes(marked(file.slice(0, 2))))).toEqual([]);
    for (const locale of ['nl', 'en'])
      for (const sheet of ['print.css', 'print-edition.css', 'compose.css'])
        expect(read(`${locale}/${sheet}`)).toContain(marked(locale));
    expect(read('print-edition.css')).toContain('Alleen voor bewoners');
    for (const file of ['index.html', '404.html'])
      for (const locale of ['nl', 'en']) expect(read(file)).toMatch(new RegExp(`<p>\\s*${marked(locale)}\\s*</p>`));
  });

  test('asks search engines to leave it out, since its marking says that it is not for the public', () => {
    const pages = siteFiles(site).filter((file) => file.endsWith('.html'));
    const asks = (file: string): number => read(file).split('<meta name="robots" content="noindex">').length - 1;
    expect(pages.filter((file) => asks(file) !== 1)).toEqual([]);
    expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  });

  test('is valid HTML, and no link of it is broken', async () => {
    expect(await invalidHtml(site)).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
  });

  test.each(['nl', 'en'])('shows below a text what that rests on, and numbers it in every document: %s', (locale) => {
    const page = read(`${locale}/index.html`);
    const refs = textsOf(page, 'cite-refs');
    expect(refs).toEqual(['1, 2', '3', '2']);
    const [notes] = textsOf(page, 'cites');
    expect(notes).toMatch(
      /1 Er waren veertig bewoners, meer dan ooit Verslag.+ 2 op 4 maart 2024 Verslag.+ 3 geraamd op ruim negentigduizend euro .+ 2: .+ Brief aan de bewoners/,
    );
    expect(textsOf(page, 'print-notes')).toEqual([expect.stringContaining('Verslag van de wijkraad')]);
    expect(page).toContain('<ol start="4"');
    expect(textsOf(read(`${locale}/print/index.html`), 'note-refs').slice(0, 3)).toEqual(refs);
  });

  test('has nothing of its other source but the passages', () => {
    const texts = siteTexts(site);
    const silent = ['Geachte bewoners', 'vergunning', 'aannemer', 'na de zomer', 'garage', 'Met vriendelijke groeten'];
    expect(texts.some((text) => text.includes('geraamd op ruim negentigduizend euro'))).toBe(true);
    for (const words of silent) {
      expect(archived('brief.txt')).toContain(words);
      expect(texts.filter((text) => text.includes(words))).toEqual([]);
    }
  });
});

const selector = z.union([
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
  }),
  z.object({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() }),
]);
const collection = z.object({
  total: z.number(),
  first: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        // Words that are not shown have their position alone.
        target: z.object({ source: z.string(), selector: z.array(selector).min(1).max(2) }),
      }),
    ),
  }),
});

const sources = path.resolve('../shared/sources');
const texts = [
  {
    name: 'the open dossier',
    folder: site,
    text: (source: string): string => archived(source.includes('brief') ? 'brief.txt' : 'verslag.txt'),
    count: 18,
  },
  ...(existsSync(sources)
    ? [
        {
          name: 'the first dossier',
          folder: await builtSite('site'),
          text: (): string => readFileSync(path.join(sources, 'is-amaq-2019-11.txt'), 'utf8'),
          count: Object.keys(
            z
              .object({ passages: z.record(z.string(), z.unknown()) })
              .parse(JSON.parse(readFileSync('content/provenance.lock.json', 'utf8'))).passages,
          ).length,
        },
      ]
    : []),
];

describe.each(texts)('every selector of $name', ({ folder, text, count }) => {
  const annotations = collection.parse(JSON.parse(readFileSync(path.join(folder, 'annotations.jsonld'), 'utf8')));

  test('finds the same characters of the archived file, by words as by position', () => {
    expect([annotations.total, annotations.first.items.length]).toEqual([count, count]);
    for (const { target } of annotations.first.items) {
      const position = target.selector.at(-1);
      if (position?.type !== 'TextPositionSelector') throw new Error('Order.');
      const [quote] = target.selector;
      if (quote?.type !== 'TextQuoteSelector') continue;
      const source = foldedText(text(target.source));
      // What tells a passage from others like it is told of open sources only.
      expect(passages(source, quote)).toContainEqual({ start: position.start, end: position.end });
      const slice = Array.from(source.original).slice(position.start, position.end).join('');
      expect(foldedText(slice).text).toBe(foldedText(quote.exact).text.trim());
    }
  });

  test('is the anchor of a passage on the page of its source', () => {
    const files = siteFiles(folder).filter((file) => /^en\/sources\/[^/]+\/index\.html$/.test(file));
    const ids = new Set(
      files.flatMap((file) =>
        [...readFileSync(path.join(folder, file), 'utf8').matchAll(/ id="(passage-\d+-\d+)"/g)].map(([, id]) => id),
      ),
    );
    const positions = annotations.first.items.map(({ target }) => target.selector.at(-1));
    for (const position of positions)
      if (position?.type === 'TextPositionSelector')
        expect(ids).toContain(`passage-${position.start + 1}-${position.end}`);
  });
});

test('a text fragment finds the words of a quotation in the original, as a browser looks for them', () => {
  const text = archived('verslag.txt').replace(/\s+/gu, ' ');
  const files = siteFiles(site).filter((file) => /^nl\/quotes\/[^/]+\/index\.html$/.test(file));
  const fragments = files.flatMap((file) =>
    [...read(file).matchAll(/href="https:\/\/wijkraad\.example\/verslag#:~:text=([^"]+)"/g)].map(
      ([, found = '']) => found,
    ),
  );
  expect(fragments).toHaveLength(3);
  for (const fragment of fragments)
    for (const part of fragment.split(',')) expect(text).toContain(decodeURIComponent(part).replace(/^-|-$/g, ''));
});
