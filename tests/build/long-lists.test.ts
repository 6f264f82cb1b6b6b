import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { pageWeight } from '../harness/page-weight.ts';

const site = await builtSite('larger');
const pages = globSync('{nl,en}/**/index.html', { cwd: site });

/** The pages that those in a folder lead to, by their address below the site. */
function ledTo(folder: string): Set<string> {
  const files = pages.filter((file) => file.startsWith(folder));
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(path.join(site, file), 'utf8').matchAll(/<a [^>]*href="([^"#]+)"/g)].map(([, href = '']) =>
        path.posix.join(path.posix.dirname(file), href),
      ),
    ),
  );
}

describe('a dossier whose lists are long', () => {
  test('has no page of more than 15 kB of HTML and CSS, gzipped, but editions for print', () => {
    const heavy = pages
      .filter((file) => !/^..\/print\//.test(file))
      .map((file) => ({ file, weight: pageWeight(site, file).page }))
      .filter(({ weight }) => weight > 15_000);
    expect(heavy).toEqual([]);
  });

  test.each([
    ['nl', /Alle \d+ gebeurtenissen: tijdlijn/g, 'lijst van actoren'],
    ['en', /All \d+ events: timeline/g, 'list of actors'],
  ])('has a briefing that leads to what it has no room for, and home without it, in %s', (locale, events, actors) => {
    const read = (file: string): string => readFileSync(path.join(site, locale, file, 'index.html'), 'utf8');
    const briefing = read('briefings/lijsten');
    expect(briefing.match(events)?.length).toBe(2);
    // All actors are not too many.
    expect(briefing).not.toContain(actors);
    const linked = new Set(briefing.match(/(?<=href="[^"]*)actors\/[^"#]+\/(?=")/g));
    const pagesOfActors = pages.filter((file) => new RegExp(`^${locale}/actors/[^_/]+/index`).test(file));
    expect(linked.size).toBe(pagesOfActors.length);
    expect(read('').match(events)).toBeNull();
  });

  test.each(['quotes', 'timeline'])('has parts of the list of %s', (list) => {
    expect(
      pages.filter((file) => /^nl\/[^/]+\/\d{4}|^nl\/[^/]+\/[^/]*_/.test(file) && file.split('/')[1] === list),
    ).not.toEqual([]);
  });

  test.each([
    ['actors', 'actors'],
    ['events', 'timeline'],
    ['quotes', 'quotes'],
    ['sources', 'sources'],
  ])('leads to every page of %s from %s, without a script', (collection, list) => {
    for (const locale of ['nl', 'en']) {
      const entries = pages.flatMap((file) =>
        file.match(`^${locale}/${collection}/[a-z0-9-]+/index.html$`) ? path.posix.dirname(file) + '/' : [],
      );
      const led = ledTo(`${locale}/${list}/`);
      expect(entries.length).toBeGreaterThan(20);
      expect(entries.filter((entry) => !led.has(entry))).toEqual([]);
    }
  });
});
