import { expect, test } from 'vitest';
import { useSite } from '../harness/use-site.ts';

/** A dossier whose readers report errors by a form. */
const use = useSite('fields');

test('a report of a page that is not there names the address that was asked for, and the edition', async () => {
  const page = await use.browser.newPage();
  await page.goto(use.site.url('/nl/acteurs/?q=“kade”&page=1#x'), { waitUntil: 'networkidle' });
  const links = page.getByRole('link', { name: /^(?:Meld een fout|Report an error)$/ });
  const forms = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const filled = forms.map((href) => new URL(href).searchParams);
  expect(filled.map((fields) => fields.get('page'))).toEqual([page.url(), page.url()]);
  expect(filled.map((fields) => fields.get('edition'))).toEqual([
    expect.stringMatching(/^Word \w+$/),
    expect.stringMatching(/^Word \w+$/),
  ]);
  await page.close();
});
