import { expect, test } from 'vitest';
import { assembly, mainOf } from '../../../src/run/page-parts.ts';
import type { Html } from '../../../src/views/html.ts';
import { inOrder, type PageStep, stepped } from '../../../src/build/pages/each-page.ts';

const html = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8', 'x-kept': 'yes' } });

const at = (address: string): Request => new Request(`http://localhost${address}`);

const noting = (noted: string[]): PageStep => {
  return (file, { before, main, after }) => {
    noted.push(`${file}: ${before}${main}${after}`);
    return Promise.resolve(`${before}[${main}]${after}`.toUpperCase().replace('[]', ''));
  };
};

/** A writer that keeps what it is given. */
const keeping = (kept: Record<string, string>) => (file: string, text: string) => void (kept[file] = text);
const nowhere = keeping({});

/** A page that left no main part. */
const whole = (_pathname: string, before: string) => ({ before, main: '', after: '' });

test('pages come in the order of their addresses, each before what lies below it, and after them all else as it is', () => {
  const target = (type: string) => (pathname: string) => ({ pathname, route: { type } });
  const pages = ['/nl/actors/a-b', '/nl', '/nl/actors/a', '/', '/nl/actors'].map(target('page'));
  const files = ['/nl/feed.xml', '/compose/b.js', '/compose/a.js'].map(target('endpoint'));
  expect(inOrder([...files, ...pages]).map(({ pathname }) => pathname)).toEqual([
    '/',
    '/nl',
    '/nl/actors',
    '/nl/actors/a-b',
    '/nl/actors/a',
    '/nl/feed.xml',
    '/compose/b.js',
    '/compose/a.js',
  ]);
});

test('a step gets the file of a page and its HTML, and what it gives back is written, which leaves Astro nothing', async () => {
  const noted: string[] = [];
  const kept: Record<string, string> = {};
  const render = stepped(() => Promise.resolve(html('europol')), '/d/', whole, noting(noted), keeping(kept));
  const response = await render(at('/d/nl/actors/europol/'), {});
  expect(kept).toEqual({ 'nl/actors/europol/index.html': 'EUROPOL' });
  expect([response.body, response.status, response.headers.get('x-kept')]).toEqual([null, 200, 'yes']);
  await render(at('/d/'), {});
  await render(at('/d/404/'), {});
  expect(noted).toEqual(['nl/actors/europol/index.html: europol', 'index.html: europol', '404.html: europol']);
});

test('a page whose main part was left apart is put together', async () => {
  const kept: Record<string, string> = {};
  const { partsOf, end } = assembly();
  const render = stepped(
    (request) => Promise.resolve(html(`a${mainOf(new URL(request.url).pathname, 'main' as Html)}b`)),
    '/',
    partsOf,
    noting([]),
    keeping(kept),
  );
  await Promise.all([render(at('/a%20b/'), {}), render(at('/c/'), {})]);
  expect(kept).toEqual({ 'a b/index.html': 'A[MAIN]B', 'c/index.html': 'A[MAIN]B' });
  expect(partsOf('/c/', 'x')).toEqual({ before: 'x', main: '', after: '' });
  mainOf('/d/', 'main' as Html);
  expect(() => partsOf('/d/', 'x')).toThrow('The page at /d/ has no place for its main part.');
  expect(() => partsOf('/e/', `x${mainOf('/f/', 'main' as Html)}`)).toThrow(
    'The main part of the page at /e/ is lost.',
  );
  end();
  expect(mainOf('/e/', 'main' as Html)).toBe('main');
});

test('what is rendered with data beside it is a page as well', async () => {
  const kept: Record<string, string> = {};
  const render = stepped(() => Promise.resolve({ response: html('a') }), '/', whole, noting([]), keeping(kept));
  await render(at('/'), {});
  expect(kept).toEqual({ 'index.html': 'A' });
});

test('what is no page passes as it is', async () => {
  const noted: string[] = [];
  const feed = new Response('<feed>', { headers: { 'content-type': 'application/atom+xml' } });
  expect(await stepped(() => Promise.resolve(feed), '/', whole, noting(noted), nowhere)(at('/nl/feed.xml'), {})).toBe(
    feed,
  );
  expect(noted).toEqual([]);
});

test('steps are taken in the order in which pages are asked for, whichever is rendered first', async () => {
  const noted: string[] = [];
  const slow = Promise.withResolvers<Response>();
  const render = stepped(
    (request) => (request.url.endsWith('/a/') ? slow.promise : Promise.resolve(html('second'))),
    '/',
    whole,
    noting(noted),
    nowhere,
  );
  const both = [render(at('/a/'), {}), render(at('/b/'), {})];
  await Promise.resolve();
  slow.resolve(html('first'));
  await Promise.all(both);
  expect(noted).toEqual(['a/index.html: first', 'b/index.html: second']);
});

test('a page that cannot be rendered is told of, and keeps no other from its step', async () => {
  const noted: string[] = [];
  const kept: Record<string, string> = {};
  const render = stepped(
    (request) => (request.url.endsWith('/a/') ? Promise.reject(new Error('No page.')) : Promise.resolve(html('b'))),
    '/',
    whole,
    noting(noted),
    keeping(kept),
  );
  const [failed, good] = [render(at('/a/'), {}), render(at('/b/'), {})];
  await expect(failed).rejects.toThrow('No page.');
  await good;
  expect(kept).toEqual({ 'b/index.html': 'B' });
  expect(noted).toEqual(['b/index.html: b']);
});
