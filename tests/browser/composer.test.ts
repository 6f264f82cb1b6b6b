import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { firstDifference } from '../harness/document-words.ts';
import { markupWords } from '../harness/markup-words.ts';
import { pdfPages } from '../harness/pdf.ts';
import { useSite } from '../harness/use-site.ts';
import { watchPage } from '../harness/watch.ts';
import { footnoteWords, readWord, wordWords } from '../harness/word.ts';
import { wordFaults } from '../harness/word-faults.ts';

const selection =
  '?e=a_europol.e_operatie-amaq-2019.q_van-der-sypt-beter-doen.hamran-preventie&t=Wat+Europol+deed&d=3+mei';

const chosen = (page: Page): Promise<string[]> => page.locator('.chosen .name').allTextContents();
const sections = (page: Page): Promise<string[]> =>
  page
    .locator('.composed article h3')
    .allTextContents()
    .then((all) => all.map((text) => text.replace(/\s+/g, ' ').trim()));
const composed = (page: Page) => page.locator('.composed');
const status = (page: Page) => page.locator('[data-status]').textContent();
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
  );

describe.each([
  { name: 'at the root of a host', folder: 'site', base: '/' },
  { name: 'under a base path', folder: 'based', base: '/dossiers/amaq/' },
] as const)('a briefing $name', ({ folder, base }) => {
  const use = useSite(folder, base);

  test('is gathered on the pages of entries, kept in the browser, and put together on the composer page', async () => {
    const context = await use.browser.newContext();
    const page = await context.newPage();
    const problems = watchPage(page);
    await page.goto(use.site.url('/nl/actors/europol/'));
    const include = page.getByRole('button', { name: 'Opnemen in briefing: Europol' });
    expect(await include.getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('[data-briefing]').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await include.click();
    await expect.poll(() => include.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('status').filter({ hasText: 'Briefing (1)' }).count()).toBe(1);

    await page.goto(use.site.url('/nl/quotes/'));
    await page.getByRole('button', { name: 'Opnemen in briefing: Citaat van Ladislav Hamran' }).click();
    await page.getByRole('link', { name: 'Briefing (2)' }).click();
    await composed(page).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${base}nl/compose/`);
    expect(await chosen(page)).toEqual(['Europol', expect.stringMatching(/^Ladislav Hamran: ‘Preventie/)]);
    expect(await sections(page)).toEqual(['1 Europol', '2 Ladislav Hamran', expect.stringMatching(/^\[Artikel/)]);
    expect(new URL(page.url()).search).toBe('?e=a_europol.q_hamran-preventie');

    await page.getByRole('button', { name: 'Europol weglaten' }).click();
    await page.goto(use.site.url('/nl/actors/europol/'));
    await expect.poll(() => include.getAttribute('aria-pressed')).toBe('false');
    expect(await page.getByRole('link', { name: 'Briefing (1)' }).isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('is the same document wherever its address is opened', async () => {
    const first = await use.browser.newPage();
    await first.goto(use.site.url(`/nl/compose/${selection}`));
    await composed(first).waitFor();
    await first.getByRole('radio', { name: 'Nederlands en Engels, naast elkaar' }).check();
    await first.locator('.composed.bilingual').waitFor();
    const second = await use.browser.newPage();
    const problems = watchPage(second);
    await second.goto(first.url());
    await second.locator('.composed.bilingual').waitFor();
    expect(await composed(second).innerHTML()).toBe(await composed(first).innerHTML());
    expect(await second.evaluate(() => localStorage.length)).toBe(0);
    expect(problems).toEqual([]);
    await first.close();
    await second.close();
  });

  test('has links that lead to an entry in it or to a page of the dossier, and notes from 1 in order', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url(`/en/compose/${selection}`));
    await composed(page).waitFor();
    const links = await composed(page)
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const ids = await composed(page)
      .locator('[id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
    const away = links.filter((href) => !href.startsWith('#'));
    expect(away.filter((href) => !href.startsWith(`https://dossier.example${base}`))).toEqual([]);
    for (const href of away.filter((address) => address.includes('/en/') && !address.includes('?'))) {
      const answer = await page.request.get(use.site.origin + new URL(href).pathname);
      expect([href, answer.status()]).toEqual([href, 200]);
    }
    const references = await page.locator('.composed .note-refs a').allTextContents();
    const firsts = [...new Set(references.map(Number))];
    expect(firsts).toEqual(firsts.map((_, index) => index + 1));
    expect(await page.locator('.source-notes > li').count()).toBe(firsts.length);
    await page.close();
  });
});

describe('the composer', () => {
  const use = useSite();

  test('is used with the keyboard alone, says what happens, and keeps the focus where the reader is', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url(`/nl/compose/${selection}`));
    await page.getByRole('button', { name: 'Europol naar beneden' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).toBe('Europol is nummer 2 van 4.');
    expect(await focused(page)).toBe('Europol naar beneden');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).toBe('Europol staat al achteraan.');
    expect(await focused(page)).toBe('Europol naar beneden');
    await expect
      .poll(() => sections(page).then((all) => all.slice(0, 4)))
      .toEqual(['1 Cyberaanval op servers van IS', '2 Eric Van der Sypt', '3 Ladislav Hamran', '4 Europol']);
    expect(page.url()).toContain('?e=e_operatie-amaq-2019.q_van-der-sypt-beter-doen.hamran-preventie.a_europol&');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).toBe('Europol is weggelaten.');
    expect(await focused(page)).toMatch(/^Ladislav Hamran: .* weglaten$/);
    await page.getByRole('checkbox', { name: 'Europol Organisatie' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => status(page)).toBe('Europol staat in uw briefing.');
    await page.getByRole('button', { name: 'Alles weglaten' }).press('Enter');
    await expect.poll(() => status(page)).toBe('Alle onderdelen zijn weggelaten.');
    expect(await focused(page)).toBe('Uw briefing (0)');
    await expect.poll(() => composed(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?t=Wat+Europol+deed&d=3+mei');
    await page.close();
  });

  test('finds entries by kind, actor, period and words, and takes all that are listed', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/compose/'));
    const found = () => page.locator('[data-found]').textContent();
    await expect.poll(found).toBe('23 van 23 onderdelen');
    await page.getByLabel('Soort').selectOption('Gebeurtenissen');
    await page.getByRole('textbox', { name: 'Van', exact: true }).fill('2019');
    await expect.poll(found).toBe('3 van 23 onderdelen');
    await page.getByLabel('Actor').selectOption('Europol');
    await expect.poll(found).toBe('2 van 23 onderdelen');
    await page.getByRole('searchbox').fill('persconf');
    await expect.poll(found).toBe('1 van 23 onderdelen');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Alles uit deze lijst opnemen' }).click();
    await expect
      .poll(() => chosen(page))
      .toEqual(['Cyberaanval op servers van IS', 'Persconferentie bij Europol in Den Haag']);
    await page.getByRole('textbox', { name: 'Tot en met' }).fill('volgend jaar');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Tot en met' }).getAttribute('aria-invalid'))
      .toBe('true');
    await page.close();
  });

  test('fits a screen that becomes narrow', async () => {
    const page = await use.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(use.site.url('/nl/compose/'));
    await expect.poll(() => page.locator('[data-found]').textContent()).toBe('23 van 23 onderdelen');
    await page.setViewportSize({ width: 320, height: 800 });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(overflow).toBe(0);
    await page.close();
  });

  test('puts a briefing in order of time', async () => {
    const page = await use.browser.newPage();
    await page.goto(
      use.site.url('/en/compose/?e=a_amaq.e_persconferentie-den-haag.q_hamran-preventie.e_aanval-op-amaq-2018'),
    );
    await page.getByRole('button', { name: 'Put in chronological order' }).click();
    await expect
      .poll(() => chosen(page))
      .toEqual([
        'Cyberattack on Amaq’s servers',
        'Press conference at Europol in The Hague',
        expect.stringMatching(/^Ladislav Hamran/),
        'Amaq',
      ]);
    await page.close();
  });

  test('leaves the original of a quotation out, never the mark of its translation', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/en/compose/?e=q_hamran-preventie.e_operatie-amaq-2019'));
    const quotation = composed(page).locator('[data-entry="quotes/hamran-preventie"]');
    await expect.poll(() => quotation.innerText()).toContain('Preventie is een cruciaal onderdeel');
    const references = await quotation.locator('.note-refs a').allTextContents();
    await page.getByRole('checkbox', { name: 'Quotations in the original too' }).uncheck();
    await expect.poll(() => quotation.innerText()).not.toContain('Preventie is');
    expect(await quotation.innerText()).toContain('Translation by the editors');
    expect(await quotation.innerText()).toContain('Prevention is a crucial part of the fight against terror');
    expect(await quotation.locator('.note-refs a').allTextContents()).toEqual(references);
    const beforeTheNotes = composed(page).locator('.composed-contents, [data-entry="events/operatie-amaq-2019"]');
    expect((await beforeTheNotes.allInnerTexts()).join()).not.toContain('Preventie is');
    await page.goto(use.site.url('/nl/compose/?e=q_hamran-preventie&q=0'));
    await expect.poll(() => composed(page).locator('blockquote').count()).toBe(1);
    await page.close();
  });

  test('shows what an address says as text, and lists what is not in the dossier', async () => {
    const page = await use.browser.newPage();
    const problems = watchPage(page);
    const hostile = '<img src=x onerror=alert(1)>';
    const t = encodeURIComponent(hostile);
    await page.goto(use.site.url(`/nl/compose/?e=a_europol.weg.x_y.${t}.a_europol&t=${t}&d=${t}&l=${t}`));
    await composed(page).waitFor();
    expect(await page.locator('.composed h1').textContent()).toBe(hostile);
    expect(await page.locator('.composed .subtitle').textContent()).toBe(hostile);
    expect(await page.locator('.missing').textContent()).toBe(`Niet meer in dit dossier: actors/weg, x_y, ${hostile}.`);
    expect(await chosen(page)).toEqual(['Europol']);
    expect(await page.locator('img').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('keeps a selection that somebody else sent apart from the reader’s own', async () => {
    const context = await use.browser.newContext();
    const page = await context.newPage();
    await page.goto(use.site.url('/nl/actors/amaq/'));
    await page.getByRole('button', { name: 'Opnemen in briefing: Amaq' }).click();
    await page.goto(use.site.url(`/nl/compose/${selection}`));
    await page.getByRole('button', { name: 'Europol weglaten' }).click();
    await expect.poll(() => chosen(page)).toHaveLength(3);
    await page.goto(use.site.url('/nl/compose/'));
    await expect.poll(() => chosen(page)).toEqual(['Amaq']);
    await context.close();
  });

  test('takes the selection along to the other language', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url(`/nl/compose/${selection}`));
    await composed(page).waitFor();
    await page.locator('header').getByRole('link', { name: 'English' }).click();
    await expect.poll(() => page.locator('.composed h1').textContent()).toBe('Wat Europol deed');
    expect(new URL(page.url()).pathname).toBe('/en/compose/');
    expect(await chosen(page)).toHaveLength(4);
    await page.close();
  });

  test('copies the document as Markdown, as text and as a link, and saves it where copying is not allowed', async () => {
    const context = await use.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(use.site.url(`/nl/compose/${selection}`));
    await composed(page).waitFor();
    const copied = async (name: string): Promise<string> => {
      await page.getByRole('button', { name }).click();
      await page.locator('[data-said]').filter({ hasText: 'Gekopieerd.' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const asMarkdown = await copied('Kopiëren als Markdown');
    expect(asMarkdown).toMatch(/^# Wat Europol deed\n\nEigen selectie van een lezer\n/);
    expect(asMarkdown).toContain('### 1 Europol\n\nOrganisatie\n');
    expect(asMarkdown).toMatch(
      /\n> ‘Preventie .*\[\^\d+\]\n>\n> — Ladislav Hamran, \[\\\[Artikel .*\]\(https:\/\/dossier\.example\/nl\/sources\//,
    );
    expect(asMarkdown).toMatch(/\n\[\^1\]: ‘/);
    await expect
      .poll(() => copied('Kopiëren als tekst'))
      .toMatch(/^Wat Europol deed\n=+\n\nEigen selectie van een lezer\n/);
    await expect.poll(() => copied('Link kopiëren')).toBe(page.url());

    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Kopiëren als Markdown' }).click();
    expect((await saved).suggestedFilename()).toBe('briefing.md');
    await expect.poll(() => page.locator('[data-said]').textContent()).toBe('Bewaard als briefing.md.');
    await context.close();
  });

  test('saves the document for Word, with the entries, words and notes that are shown', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url(`/nl/compose/${selection}`));
    await composed(page).waitFor();
    const save = async (): Promise<Buffer> => {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Opslaan als Word-document' }).click();
      const file = await saved;
      expect(file.suggestedFilename()).toBe('briefing.docx');
      return readFile(await file.path());
    };
    const bytes = await save();
    await expect.poll(() => page.locator('[data-said]').textContent()).toBe('Bewaard als briefing.docx.');
    const files = readWord(bytes);
    expect(wordFaults(files)).toEqual([]);
    expect(firstDifference(wordWords(files), markupWords(await composed(page).innerHTML()))).toBeUndefined();
    expect(footnoteWords(files).length).toBe(await page.locator('.composed .source-notes > li').count());
    expect((await save()).equals(bytes)).toBe(true);
    await page.close();
  });

  test('says what to do where its list cannot be loaded', async () => {
    const page = await use.browser.newPage();
    await page.route('**/nl/compose.js', (route) => route.abort());
    await page.goto(use.site.url(`/nl/compose/${selection}`));
    const alert = page.getByRole('alert').filter({ hasText: 'De lijst van onderdelen kon niet worden geladen.' });
    await alert.waitFor();
    expect(await alert.getByRole('link').getAttribute('href')).toBe('../print/');
    expect(await page.locator('main :is(button, input, select):visible').count()).toBe(0);
    await page.close();
  });

  test('says so where the edition cannot be loaded', async () => {
    const page = await use.browser.newPage();
    await page.route('**/compose/nl-*.js', (route) => route.abort());
    await page.goto(use.site.url(`/nl/compose/${selection}`));
    await page.getByRole('alert').filter({ hasText: 'Het document kon niet worden geladen.' }).waitFor();
    await page.unroute('**/compose/nl-*.js');
    await page.getByRole('button', { name: 'Europol weglaten' }).click();
    await composed(page).waitFor();
    await expect.poll(() => page.locator('[data-failed]').textContent()).toBe('');
    await page.close();
  });

  test('keeps the entries of a long selection out of what is sent to the server', async () => {
    const page = await use.browser.newPage();
    const ids = Array.from({ length: 300 }, (_, index) => `weg-met-een-lange-naam-${index}`);
    await page.goto(use.site.url(`/nl/compose/#e=a_europol.${ids.join('.')}`));
    await composed(page).waitFor();
    expect(await chosen(page)).toEqual(['Europol']);
    await page.close();
  });

  const states = [
    ['with nothing chosen', ''],
    ['with a document', selection],
    ['with a document in both languages', `${selection}&l=nl-en`],
    ['with entries that are gone', '?e=a_weg.europol'],
  ] as const;
  const looks = [
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
    { width: 320, colorScheme: 'light' },
  ] as const;
  test.each(states.flatMap(([name, query]) => looks.map((look) => ({ name, query, ...look }))))(
    'is accessible and fits $name, at $width pixels, $colorScheme',
    async ({ query, width, colorScheme }) => {
      const context = await use.browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const page = await context.newPage();
      const problems = watchPage(page);
      await page.goto(use.site.url(`/en/compose/${query}`));
      if (query !== '') await composed(page).waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      expect(await axeViolations(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      expect(problems).toEqual([]);
      await context.close();
    },
  );

  test.each(looks)('its buttons and its count fit every page, at $width pixels, $colorScheme', async (look) => {
    const { width, colorScheme } = look;
    const context = await use.browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem('briefing /', 'actors/europol events/operatie-amaq-2019'));
    for (const path of ['/nl/timeline/', '/en/quotes/', '/nl/actors/europol/']) {
      await page.goto(use.site.url(path));
      await page.getByRole('link', { name: 'Briefing (2)' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    }
    await context.close();
  });

  test('leads to the print edition, all pages and the briefings of the editors where no script runs', async () => {
    const context = await use.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(use.site.url('/nl/compose/'));
    const main = page.getByRole('main');
    for (const name of ['Printversie', 'Alle pagina’s', /^Persbriefing/])
      expect(await main.getByRole('link', { name }).isVisible()).toBe(true);
    expect(await page.locator('main :is(button, input, select):visible').count()).toBe(0);
    await page.goto(use.site.url('/nl/actors/europol/'));
    expect(await page.getByRole('button', { name: /briefing/ }).count()).toBe(0);
    await context.close();
  });

  test('leaves the buttons away where the browser keeps nothing', async () => {
    const page = await use.browser.newPage();
    const problems = watchPage(page);
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Denied', 'SecurityError');
        },
      }),
    );
    await page.goto(use.site.url('/nl/actors/europol/'));
    await page.getByRole('button', { name: 'Deze pagina afdrukken' }).waitFor();
    expect(await page.getByRole('button', { name: /briefing/ }).count()).toBe(0);
    await page.goto(use.site.url(`/nl/compose/${selection}`));
    await composed(page).waitFor();
    await page.getByRole('button', { name: 'Europol weglaten' }).click();
    await expect.poll(() => chosen(page)).toHaveLength(3);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('a composed document on paper', () => {
  const use = useSite();
  const printed = async (path: string): Promise<string[]> => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url(path));
    await composed(page).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    const pages = await pdfPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    // A browser gives a page its title back after printing, when it can.
    await expect.poll(() => page.title()).toContain(' – ');
    await page.close();
    return pages;
  };

  test('is a title page, contents, entries, notes and sources, and nothing of the site', async () => {
    const pages = await printed(`/nl/compose/${selection}`);
    const [front = '', ...rest] = pages;
    expect(front).toContain(
      'Eigen selectie van een lezer Wat Europol deed 3 mei Dossier: Amaq en de cyberaanval op IS',
    );
    expect(front).toContain('Eerste editie · Stand van november 2019');
    expect(front).toContain('Het dossier online: https://dossier.example/');
    expect(front).toContain('https://dossier.example/nl/compose/?e=a_europol.e_operatie');
    expect(front).not.toContain('p. 1');
    const text = rest.join('\n');
    const order = [
      'Inhoud',
      'Bronnen',
      '1 Europol',
      '2 Cyberaanval',
      '3 Eric Van der Sypt',
      '4 Ladislav Hamran',
      'Bronnoten',
      'Een nieuwsartikel over',
    ];
    const places = order.map((words, index) => text.indexOf(words, index < 2 ? 0 : text.indexOf('Onderdelen')));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    for (const [index, page] of rest.entries()) {
      expect(page).toContain('Eigen selectie van een lezer');
      expect(page).toContain(`p. ${index + 2} van ${pages.length}`);
      expect(page.length).toBeGreaterThan(300);
    }
    expect(pages.join()).not.toMatch(/Zoeken|Kies onderdelen|Uw briefing|Uw document|Afdrukken|Kopiëren|Naar boven/);
  });

  test('has both languages side by side, and says in both whose selection it is', async () => {
    const pages = await printed(`/en/compose/${selection}&l=nl-en`);
    expect(pages[0]).toContain('Eigen selectie van een lezer / A reader’s own selection');
    expect(pages[0]).toContain('Compiled by: The Dossier editors');
    const text = pages.join('\n');
    expect(text).toContain('Cyberaanval op servers van IS');
    expect(text).toContain('Cyberattack on IS servers');
    expect(pages.at(-1)).toContain(`p. ${pages.length} / ${pages.length}`);
    expect((pages.at(-1) ?? '').length).toBeGreaterThan(300);
  });
});
