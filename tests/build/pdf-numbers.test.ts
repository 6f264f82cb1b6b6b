import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { longDossier } from '../harness/long-dossier.ts';
import { wrongPageNumbers } from '../harness/page-numbers.ts';

test('the page numbers of a generated dossier of about fifty pages are true', async () => {
  const dossier = await longDossier(25);
  onTestFinished(dossier.remove);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const edition = await dossier.edition(await dossier.print(browser));
  expect(edition.pages.length).toBeGreaterThan(45);
  expect(edition.source.pageNotes.length).toBeGreaterThan(1000);
  expect(wrongPageNumbers(edition)).toEqual([]);
});
