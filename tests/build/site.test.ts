import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { atomFaults } from '../harness/atom.ts';
import { builtSite } from '../harness/built-site.ts';
import { invalidHtml } from '../harness/html.ts';
import { brokenLinks } from '../harness/links.ts';
import { elementsOfPage, textOf } from '../harness/html-elements.ts';
import { gzipped, pageWeight } from '../harness/page-weight.ts';
import { siteFiles } from '../harness/pages.ts';

const site = await builtSite('site');
const based = await builtSite('based');
const open = await builtSite('open');
const offline = await builtSite('offline');
const read = (file: string, dir = site): string => readFileSync(path.join(dir, file), 'utf8');
const files = siteFiles(site);
const pages = files.filter((file) => file.endsWith('.html'));
const localePages = pages.filter((file) => /^(?:nl|en)\//.test(file));

describe('a built site', () => {
  test('has the same pages in both languages', () => {
    const below = (locale: string): string[] =>
      localePages.filter((file) => file.startsWith(`${locale}/`)).map((file) => file.slice(3));
    expect(below('nl')).toEqual(below('en'));
  });

  test('has every kind of page', () => {
    for (const kind of [
      '',
      'actors/europol/',
      'events/operatie-amaq-2019/',
      'quotes/hamran-preventie/',
      'sources/is-amaq-2019-11/',
      'briefings/persbriefing/',
      'timeline/',
      'search/',
      'map/',
      'about/',
      'side-by-side/',
      'print/',
      'compose/',
    ])
      expect(files).toContain(`nl/${kind}index.html`);
  });

  test('has no broken link or fragment', () => {
    expect(brokenLinks(site, '/', 'https://dossier.example')).toEqual([]);
  });

  test('has no broken link or fragment under a base path', () => {
    expect(brokenLinks(based, '/dossiers/amaq/', 'https://dossier.example')).toEqual([]);
  });

  test.each([
    ['with PDFs', site, /\.(?:pdf|epub|docx)$/],
    ['without PDFs', based, /\.(?:epub|docx)$/],
  ])('links to every document that stands beside its pages, and says of what type it is: %s', (_kind, dir, kept) => {
    const types = new Map(
      Object.entries({
        pdf: 'application/pdf',
        epub: 'application/epub+zip',
        docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      }),
    );
    const links = siteFiles(dir)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        [...read(file, dir).matchAll(/<a href="([^"]+\.(pdf|epub|docx))" type="([^"]+)"/g)].map(
          ([, href = '', extension = '', type]) => ({ to: path.join(path.dirname(file), href), extension, type }),
        ),
      );
    expect([...new Set(links.map(({ to }) => to))].toSorted()).toEqual(
      siteFiles(dir).filter((file) => kept.test(file)),
    );
    expect(links.filter(({ extension, type }) => type !== types.get(extension))).toEqual([]);
  });

  test('is valid HTML', async () => {
    expect(await invalidHtml(site)).toEqual([]);
  });

  test.each([
    ['site', site],
    ['open', open],
    ['offline', offline],
  ])('has pages that parse as they are written, with nothing outside of the document: %s', (_name, dir) => {
    const faults = siteFiles(dir)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => {
        const codes: string[] = [];
        parse(read(file, dir), {
          onParseError: ({ code, startOffset }) => codes.push(`${file}:${startOffset} ${code}`),
        });
        // The parser moves into the body whatever follows it, and reports only some of that.
        if (!/<\/body> ?<\/html>\n?$/.test(read(file, dir))) codes.push(`${file} goes on after its end`);
        return codes;
      });
    expect(faults).toEqual([]);
  });

  test('has no white space between quotation marks and the words within', () => {
    const quoted = pages.flatMap((file) =>
      elementsOfPage(read(file))
        .filter(({ tagName }) => tagName === 'q')
        .map((element) => ({ file, text: textOf(element) })),
    );
    expect(quoted.length).toBeGreaterThan(50);
    expect(quoted.filter(({ text }) => text !== text.trim())).toEqual([]);
  });

  test('has no white space between a link and the punctuation after it', () => {
    const stray = pages.flatMap((file) =>
      [...read(file).matchAll(/[^>]{0,30}\s*<\/a>\s+[.,;:)’”]/g)].map(([text]) => `${file}: ${text}`),
    );
    expect(stray).toEqual([]);
  });

  test('is the same to the byte when built again', async () => {
    const again = await builtSite('again');
    expect(siteFiles(again)).toEqual(files);
    const differing = files.filter(
      (file) => !readFileSync(path.join(site, file)).equals(readFileSync(path.join(again, file))),
    );
    expect(differing).toEqual([]);
  });
});

describe('the head of a page', () => {
  test.each(localePages)('names its language, its counterpart and itself: %s', (file) => {
    const html = read(file);
    const here = `https://dossier.example/${file.replace(/index\.html$/, '')}`;
    const [locale] = file.split('/');
    const inLanguage = (lang: string): string => here.replace(`/${locale}/`, `/${lang}/`);
    expect(html).toMatch(new RegExp(`<html lang="${locale}"[ >]`));
    expect(html).toContain(`<link rel="canonical" href="${here}">`);
    for (const lang of ['nl', 'en'])
      expect(html).toContain(`<link rel="alternate" hreflang="${lang}" href="${inLanguage(lang)}">`);
    expect(html).toMatch(/<link rel="alternate" hreflang="x-default" href="https:\/\/dossier\.example\/[^"]*">/);
    expect(html).toMatch(/<meta property="og:title" content="[^"]+">/);
  });

  test.each([
    ['at the root of a host', site],
    ['under a base path', based],
  ])('names the icon of the site, which browsers else ask for at the root of the host: %s', (_where, dir) => {
    const icons = siteFiles(dir)
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const icon = /<link rel="icon" href="([^"]+)" type="image\/svg\+xml">/.exec(read(file, dir))?.[1];
        return icon?.replace('/dossiers/amaq/', '/').replace(/^(?:\.\.\/)*\/?/, '');
      });
    expect(new Set(icons)).toEqual(new Set(['favicon.svg']));
  });

  test('allows nothing but the site itself', () => {
    const policies = pages.map(
      (file) => /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(read(file))?.[1],
    );
    expect(new Set(policies)).toEqual(
      new Set([
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'",
      ]),
    );
  });

  test.each([
    ['actors/ladislav-hamran', { '@type': 'Person', name: 'Ladislav Hamran' }],
    ['actors/europol', { '@type': 'Organization', name: 'Europol' }],
    ['events/operatie-amaq-2019', { '@type': 'Event', startDate: '2019-11' }],
    ['quotes/hamran-preventie', { '@type': 'Quotation', inLanguage: 'nl' }],
    ['sources/is-amaq-2019-11', { '@type': 'NewsArticle', datePublished: '2019-11', inLanguage: 'nl' }],
  ])('describes %s to machines', (entry, expected) => {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read(`en/${entry}/index.html`))?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org', ...expected });
  });
});

// A print edition holds the whole dossier, is opened on purpose, and loads nothing but its sheets.
const isEdition = (file: string): boolean => /^(?:nl|en)\/print\//.test(file);

// The composer makes documents in the reader's browser, and has the scripts for it.
const isComposer = (file: string): boolean => /^(?:nl|en)\/compose\//.test(file);

describe('the weight of a page', () => {
  test.each(localePages.filter((file) => !isEdition(file) && !isComposer(file)))(
    'is at most 15 kB of HTML and CSS and 2.5 kB of scripts, gzipped: %s',
    (file) => {
      const { page, script } = pageWeight(site, file);
      expect(page).toBeLessThanOrEqual(15_000);
      expect(script).toBeGreaterThan(0);
      expect(script).toBeLessThanOrEqual(2_500);
    },
  );

  test.each(localePages.filter(isComposer))(
    'is at most 15 kB of HTML and CSS and 16.6 kB of scripts where documents are composed: %s',
    (file) => {
      const { page, script } = pageWeight(site, file);
      expect(page).toBeLessThanOrEqual(15_000);
      expect(script).toBeLessThanOrEqual(16_600);
    },
  );

  test.each(['nl', 'en'])(
    'has 3 kB of words and of entries to choose from in %s, which grow with the dossier',
    (locale) => {
      const file = `${locale}/compose/index.html`;
      expect(read(file)).toContain('<script defer src="../compose.js"></script>');
      expect(gzipped(read(`${locale}/compose.js`))).toBeLessThanOrEqual(3_000);
    },
  );
});

describe('the feed and the sitemap', () => {
  test.each(['nl', 'en'])('list the events in %s', (locale) => {
    const feed = read(`${locale}/feed.xml`);
    expect(feed).toContain(`<id>https://dossier.example/${locale}/events/operatie-amaq-2019/</id>`);
    expect(atomFaults(feed)).toEqual([]);
    expect(feed.match(/<entry>/g)).toHaveLength(10);
  });

  test('lists every page of both languages, and neither the door nor the print editions', () => {
    const addresses = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(addresses.toSorted()).toEqual(
      localePages
        .filter((file) => !isEdition(file))
        .map((file) => `https://dossier.example/${file.replace(/index\.html$/, '')}`)
        .toSorted(),
    );
    expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\nSitemap: https://dossier.example/sitemap-index.xml\n');
  });

  test('are not both there where a marking says that a dossier is not for the public', async () => {
    const marked = await builtSite('generated');
    expect(siteFiles(marked).filter((file) => file.startsWith('sitemap'))).toEqual([]);
    expect(readFileSync(path.join(marked, 'nl/feed.xml'), 'utf8')).toContain(' · Verzonnen, voor proeven</title>');
  });
});
