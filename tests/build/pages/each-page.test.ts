import { expect, test } from 'vitest';
import { byAddress, type PageStep, stepped } from '../../../src/build/pages/each-page.ts';

const html = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8', 'x-kept': 'yes' } });

const at = (address: string): Request => new Request(`http://localhost${address}`);

const noting = (noted: string[]): PageStep => {
  return (file, text) => {
    noted.push(`${file}: ${text}`);
    return Promise.resolve(text.toUpperCase());
  };
};

test('pages come in the order of their addresses, each before what lies below it', () => {
  const pathnames = ['/nl/actors/a-b', '/nl', '/nl/actors/a', '/', '/nl/actors'].map((pathname) => ({ pathname }));
  expect(byAddress(pathnames).map(({ pathname }) => pathname)).toEqual([
    '/',
    '/nl',
    '/nl/actors',
    '/nl/actors/a-b',
    '/nl/actors/a',
  ]);
});

test('a step gets the file of a page and its HTML, and what it gives back is written in their place', async () => {
  const noted: string[] = [];
  const render = stepped(() => Promise.resolve(html('europol')), '/d/', noting(noted));
  const response = await render(at('/d/nl/actors/europol/'), {});
  expect([await response.text(), response.headers.get('x-kept')]).toEqual(['EUROPOL', 'yes']);
  await render(at('/d/'), {});
  await render(at('/d/404/'), {});
  expect(noted).toEqual(['nl/actors/europol/index.html: europol', 'index.html: europol', '404.html: europol']);
});

test('what is rendered with data beside it is a page as well', async () => {
  const render = stepped(() => Promise.resolve({ response: html('a') }), '/', noting([]));
  expect(await (await render(at('/'), {})).text()).toBe('A');
});

test('what is no page passes as it is', async () => {
  const noted: string[] = [];
  const feed = new Response('<feed>', { headers: { 'content-type': 'application/atom+xml' } });
  expect(await stepped(() => Promise.resolve(feed), '/', noting(noted))(at('/nl/feed.xml'), {})).toBe(feed);
  expect(noted).toEqual([]);
});

test('steps are taken in the order in which pages are asked for, whichever is rendered first', async () => {
  const noted: string[] = [];
  const slow = Promise.withResolvers<Response>();
  const render = stepped(
    (request) => (request.url.endsWith('/a/') ? slow.promise : Promise.resolve(html('second'))),
    '/',
    noting(noted),
  );
  const both = [render(at('/a/'), {}), render(at('/b/'), {})];
  await Promise.resolve();
  slow.resolve(html('first'));
  await Promise.all(both);
  expect(noted).toEqual(['a/index.html: first', 'b/index.html: second']);
});

test('a page that cannot be rendered is told of, and keeps no other from its step', async () => {
  const noted: string[] = [];
  const render = stepped(
    (request) => (request.url.endsWith('/a/') ? Promise.reject(new Error('No page.')) : Promise.resolve(html('b'))),
    '/',
    noting(noted),
  );
  const [failed, good] = [render(at('/a/'), {}), render(at('/b/'), {})];
  await expect(failed).rejects.toThrow('No page.');
  expect(await (await good).text()).toBe('B');
  expect(noted).toEqual(['b/index.html: b']);
});
