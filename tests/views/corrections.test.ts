import { expect, test } from 'vitest';
import { checkContent } from '../../src/dossier/check-content.ts';
import { correctionLine, correctionLink } from '../../src/views/corrections.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier } from '../fixtures/dossier.ts';

const page = { title: 'De “brug” & co', permalink: 'https://site.example/nl/events/brug/' };

async function given(corrections: string) {
  const dossier = await assembled(aDossier({ corrections, edition: { nl: 'Tweede & laatste', en: 'Second' } }));
  return { href: correctionLink(dossier, 'nl', page)?.href ?? '', line: correctionLine(dossier, 'nl') };
}

test('a mail gets a subject and lines that name page and edition, whatever is in their names', async () => {
  const { href, line } = await given('mailto:fouten@site.example');
  const [to, fields] = href.split('?');
  expect(to).toBe('mailto:fouten@site.example');
  expect(href).toMatch(/^[\w:@.%?=&!'()*~-]+$/);
  expect(Object.fromEntries(new URLSearchParams(fields))).toEqual({
    subject: 'Fout in “De “brug” & co”',
    body: `Pagina: ${page.permalink}\r\nEditie: Tweede & laatste\r\n\r\nWat klopt er niet, en waaruit blijkt dat?\r\n`,
  });
  expect(line).toBe('Meld een fout: fouten@site.example');
});

test('a form gets both behind its address, after what that has already', async () => {
  const { href, line } = await given('https://site.example/form?lang=nl#top');
  const url = new URL(href);
  expect([...url.searchParams]).toEqual([
    ['lang', 'nl'],
    ['page', page.permalink],
    ['edition', 'Tweede & laatste'],
  ]);
  expect([url.pathname, url.hash]).toEqual(['/form', '#top']);
  expect(line).toBe('Meld een fout: https://site.example/form?lang=nl#top');
});

test('a dossier without an address asks for nothing', async () => {
  const dossier = await assembled(aDossier());
  expect([correctionLink(dossier, 'nl', page), correctionLine(dossier, 'nl')]).toEqual([undefined, undefined]);
});

test.each(['fouten@site.example', 'javascript:alert(1)', 'mailto:a@site.example?bcc=b@site.example', 'tel:112'])(
  'what is no address for it is refused: %s',
  async (corrections) => {
    const { problems } = await checkContent('content', aDossier({ corrections }));
    expect(problems.map(({ rule, field }) => [rule, field])).toEqual([['unsafe-link', 'corrections']]);
  },
);
