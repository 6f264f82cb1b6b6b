import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { ContentFolder } from '../../src/reader/content-folder.ts';
import { aBriefing, aDossier, anActor, anEvent, aQuote, aSource } from '../fixtures/dossier.ts';
import { attribute, elementsOfPage, hasClass, textOf } from '../harness/html-elements.ts';
import { pageTexts, scripts } from '../harness/html-text.ts';
import { brokenLinks } from '../harness/links.ts';
import { invalidHtml } from '../harness/html.ts';
import { siteFiles } from '../harness/pages.ts';
import { writeContent } from '../harness/write-content.ts';

const run = promisify(execFile);

/** Builds a dossier as an editor would, and returns the folder of the site. */
async function built(content: ContentFolder): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dossier-site-'));
  const out = path.join(folder, 'site');
  await run(process.execPath, [
    'src/cli/dossier.ts',
    'build',
    '--content',
    await writeContent(content),
    '--out',
    out,
    '--no-pdf',
  ]);
  return out;
}

const read = (site: string, file: string): string => readFileSync(path.join(site, file), 'utf8');

describe('drafts', () => {
  test('are in no byte and in no file name of the site', async () => {
    const site = await built(
      aDossier({
        actors: [anActor({ id: 'stille-getuige', name: 'Zwijgzaam Persoon', draft: true })],
        events: [
          anEvent({
            id: 'stille-gebeurtenis',
            title: { nl: 'Zwijgzame gebeurtenis', en: 'Unspoken event' },
            draft: true,
          }),
        ],
        quotes: [aQuote({ id: 'stille-woorden', segments: [{ exact: 'Zwijgzame woorden.' }], draft: true })],
        files: {
          'briefings/stille-nota/nl.mdx': aBriefing('nl', 'Zwijgzame nota.', { draft: true }),
          'briefings/stille-nota/en.mdx': aBriefing('en', 'Unspoken note.', { draft: true }),
        },
      }),
    );
    const words = /stille-|zwijgza|unspoken/i;
    expect(siteFiles(site).filter((file) => words.test(file))).toEqual([]);
    expect(siteFiles(site).filter((file) => words.test(readFileSync(path.join(site, file), 'latin1')))).toEqual([]);
  });
});

describe('a text that exists in one language only', () => {
  test('is shown in that language, marked in words and by lang, where the dossier allows it', async () => {
    const site = await built(
      aDossier({
        translations: 'optional',
        actors: [anActor({ name: { nl: 'Het Parket' }, description: { nl: 'Een beschrijving.' } })],
        files: { 'summary/en.mdx': undefined },
      }),
    );
    const page = read(site, 'en/actors/parket/index.html');
    expect(page).toContain('This text exists in Dutch only.');
    expect(page).toMatch(/lang="nl"[^>]*>\s*<p[^>]*>\s*Een beschrijving\.\s*<\/p>/);
    const summary = read(site, 'en/index.html');
    expect(summary).toContain('This text exists in Dutch only.');
    expect(summary).toMatch(/<a [^>]*lang="nl"[^>]*>\s*Het Parket/);
    // In the bilingual edition the Dutch text stands beside the notice, and not in its place.
    expect(read(site, 'en/print/index.html').match(/Een beschrijving\./g)).toHaveLength(1);
    expect(read(site, 'print/index.html').match(/Een beschrijving\./g)).toHaveLength(1);
    expect(read(site, 'print/index.html').match(/This text exists in Dutch only\./g)).toHaveLength(2);
    expect(brokenLinks(site, '/', 'https://none.example')).toEqual([]);
    expect(await invalidHtml(site)).toEqual([]);
  });
});

describe('a name that runs the other way', () => {
  test('keeps its signs, and turns nothing beside it, as a title, in running text and on paper', async () => {
    const summary = '[Zij](actor:zij) [artikel](source:artikel) en [ליאת!](actor:zij) 3.';
    const site = await built(aDossier({ actors: [anActor({ id: 'zij', name: 'ליאת!' })], summary }));
    expect(read(site, 'nl/actors/zij/index.html')).toMatch(/<h1[^>]*><bdi[^>]*>ליאת!<\/bdi><\/h1>/);
    expect(read(site, 'nl/index.html')).toMatch(/<a [^>]*><bdi[^>]*>ליאת!<\/bdi><\/a> 3\./);
    expect(read(site, 'nl/print/index.html')).toContain('<a href="#actors-zij"><bdi>ליאת!</bdi></a> 3.');
  });
});

describe('what the summary embeds', () => {
  test('is a reference in the print edition, to the place where it stands', async () => {
    const summary =
      '[Parket](actor:parket) [artikel](source:artikel)\n\n<Actors />\n\n## Debat\n\n<Quote id="uitspraak" />\n\n<Timeline />\n\n<Timeline from="2030" />';
    const sources = [aSource({ title: 'وكالة', language: 'ar' })];
    const site = await built(
      aDossier({ events: [anEvent()], quotes: [aQuote({ event: 'operatie' })], sources, summary }),
    );
    const print = read(site, 'nl/print/index.html');
    expect([...print.matchAll(/<p class="see"><a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '#part-actors',
      '#quotes-uitspraak',
      '#part-timeline',
    ]);
    expect(print).not.toContain('embedded-');
    expect(brokenLinks(site, '/', 'https://none.example')).toEqual([]);
    const ids = (page: string) => elementsOfPage(read(site, page)).flatMap((each) => attribute(each, 'id') ?? []);
    expect(ids('nl/index.html')).toContain('debat');
    expect(ids('nl/side-by-side/index.html').filter((id) => id.includes('debat'))).toEqual(['nl-debat', 'en-debat']);
    const lists = elementsOfPage(read(site, 'nl/index.html')).filter((each) => hasClass(each, 'timeline'));
    expect(lists.filter((list) => textOf(list).trim() === '')).toEqual([]);
    for (const page of ['nl/sources', 'nl/sources/artikel', 'en/print'])
      expect(
        elementsOfPage(read(site, `${page}/index.html`)).some(
          (each) => attribute(each, 'lang') === 'ar' && attribute(each, 'dir') === 'rtl' && textOf(each) === 'وكالة',
        ),
      ).toBe(true);
    // On screen the lists below the summary show the same quotation, event and actors.
    expect(await invalidHtml(site)).toEqual([]);
  });
});

describe('a dossier with next to nothing in it', () => {
  test('is a whole site without broken links', async () => {
    const site = await built(aDossier());
    expect(brokenLinks(site, '/', 'https://none.example')).toEqual([]);
    expect(await invalidHtml(site)).toEqual([]);
  });
});

describe('the command', () => {
  test('builds a dossier from whatever folder it is run in', async () => {
    const content = await writeContent(aDossier());
    const out = path.join(content, '..', `${path.basename(content)}-site`);
    await run(
      process.execPath,
      [path.resolve('src/cli/dossier.ts'), 'build', '--content', '.', '--out', out, '--no-pdf'],
      {
        cwd: content,
      },
    );
    expect(siteFiles(out)).toContain('nl/index.html');
  });
});

describe('texts that try to break the page', () => {
  test('stand there as text', async () => {
    const hostile = `</script><script>alert()//"&`;
    const site = await built(aDossier({ actors: [anActor({ name: hostile })], title: { nl: hostile, en: hostile } }));
    const pages = siteFiles(site).filter((file) => file.endsWith('.html'));
    expect(pages.filter((file) => scripts(read(site, file)).some((script) => script.startsWith('alert')))).toEqual([]);
    expect(pageTexts(read(site, 'nl/actors/parket/index.html')).map((text) => text.trim())).toContain(hostile);
    // The validator counts an escaped character as all the characters of its escape.
    expect((await invalidHtml(site)).filter((message) => !message.includes('long-title'))).toEqual([]);
    expect(read(site, 'nl/print.css')).not.toContain('</script>');
  });
});
