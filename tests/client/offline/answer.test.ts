import { afterEach, describe, expect, test, vi } from 'vitest';
import { answer, type Kept } from '../../../src/client/offline/answer.ts';

const origin = 'https://site.example/';

/** What is kept of a site: a text by address. */
const keeping = (files: Readonly<Record<string, string>>) => {
  const put: string[] = [];
  const kept: Kept = {
    match: (address) => Promise.resolve(address in files ? new Response(files[address]) : undefined),
    put: (address) => put.push(address),
  };
  return { kept, put };
};

/** A request for a page, or for something on one. */
const asked = (address: string, strategy: 'network-first' | 'cache-first' = 'network-first', mode = 'navigate') => {
  const request = new Request(origin + address);
  Object.defineProperty(request, 'mode', { value: mode });
  return { request, address: address.replace(/[?#].*/, ''), strategy };
};

const network = (reply: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(reply));
const online = (text: string, status = 200) => network(() => Promise.resolve(new Response(text, { status })));
const offline = () => network(() => Promise.reject(new TypeError('Failed to fetch')));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const textOf = async (response: Promise<Response>): Promise<string> => (await response).text();

describe('network first', () => {
  test('what the host says is shown, even where a copy is kept', async () => {
    online('corrected');
    expect(await textOf(answer(asked('nl/'), keeping({ 'nl/': 'kept' }).kept))).toBe('corrected');
  });

  test('a page that the host does not have any more is not shown from a copy', async () => {
    online('gone', 404);
    expect((await answer(asked('nl/'), keeping({ 'nl/': 'kept' }).kept)).status).toBe(404);
  });

  test('without a connection the copy is shown', async () => {
    offline();
    expect(await textOf(answer(asked('nl/?q=brug'), keeping({ 'nl/': 'kept' }).kept))).toBe('kept');
  });

  test('a host in trouble is answered for, where a copy is kept', async () => {
    online('trouble', 503);
    expect(await textOf(answer(asked('nl/'), keeping({ 'nl/': 'kept' }).kept))).toBe('kept');
    expect(await textOf(answer(asked('nl/'), keeping({}).kept))).toBe('trouble');
  });

  test('after three seconds of waiting the copy is shown', async () => {
    vi.useFakeTimers();
    network(() => new Promise(() => undefined));
    let shown = '';
    void textOf(answer(asked('nl/'), keeping({ 'nl/': 'kept' }).kept)).then((text) => (shown = text));
    await vi.advanceTimersByTimeAsync(2900);
    expect(shown).toBe('');
    await vi.advanceTimersByTimeAsync(200);
    expect(shown).toBe('kept');
  });

  test('where no copy is kept, a slow answer is waited for', async () => {
    vi.useFakeTimers();
    network(() => new Promise((resolve) => setTimeout(() => resolve(new Response('late')), 8000)));
    const text = textOf(answer(asked('nl/'), keeping({}).kept));
    await vi.advanceTimersByTimeAsync(9000);
    expect(await text).toBe('late');
  });

  test('an address without its last slash leads to the page, as on a host', async () => {
    offline();
    const response = await answer(asked('nl/actors?q=a'), keeping({ 'nl/actors/': 'kept' }).kept);
    expect([response.status, response.headers.get('location')]).toEqual([302, `${origin}nl/actors/?q=a`]);
  });

  test('a page that is not kept gives a page of the site that says so', async () => {
    offline();
    const response = await answer(asked('nl/none/'), keeping({ '404.html': 'not here' }).kept);
    expect([response.status, await response.text()]).toEqual([503, 'not here']);
  });

  test('what a page asks for and is not kept fails as without a worker', async () => {
    offline();
    const request = asked('nl/none.css', 'network-first', 'no-cors');
    await expect(answer(request, keeping({ '404.html': 'not here' }).kept)).rejects.toThrow('Failed to fetch');
  });

  test('a PDF is kept once it was opened, a page or an error is not', async () => {
    const { kept, put } = keeping({});
    online('a PDF');
    await answer(asked('nl/dossier.pdf'), kept);
    await answer(asked('nl/'), kept);
    online('none', 404);
    await answer(asked('en/dossier.pdf'), kept);
    expect(put).toEqual(['nl/dossier.pdf']);
  });
});

describe('cache first', () => {
  test('the copy is used without asking the host', async () => {
    online('network');
    const request = asked('_astro/a.js', 'cache-first', 'cors');
    expect(await textOf(answer(request, keeping({ '_astro/a.js': 'kept' }).kept))).toBe('kept');
    expect(fetch).not.toHaveBeenCalled();
  });

  test('what is not kept comes from the host', async () => {
    online('network');
    expect(await textOf(answer(asked('_astro/new.js', 'cache-first', 'cors'), keeping({}).kept))).toBe('network');
  });
});
