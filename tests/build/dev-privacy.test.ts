import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DevServer, startDev } from '../harness/dev-server.ts';

const generator = path.resolve('.');
const canary = 'Kanarie-Vogelzang';
let place: string;
let folder: string;
/** The root of the run, with the code that it works on and the data that pages are made from. */
let root: string;
let dev: DevServer;

beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'dossier-private-'));
  folder = path.join(place, 'content');
  await mkdir(path.join(place, 'public/.well-known'), { recursive: true });
  for (const file of ['CNAME', '.well-known/matrix', 'naam in été.txt', '.geheim'])
    await writeFile(path.join(place, 'public', file), `${file} as it is`);
  await cp('tests/fixtures/open', folder, { recursive: true });
  await writeFile(path.join(folder, 'actors/geheim.yaml'), `kind: person\nname: ${canary}\ndraft: true\n`);
  await writeFile(path.join(folder, '.env'), `SECRET=${canary}\n`);
  await writeFile(path.join(folder, 'archive/brief.txt'), canary, { flag: 'a' });
  const temporary = await mkdtemp(path.join(tmpdir(), 'dossier-t-'));
  dev = await startDev(['--content', folder, '--base', '/kade/'], { TMPDIR: temporary });
  const [run = ''] = await readdir(temporary);
  root = path.join(temporary, run, 'root');
  // A page that was looked at loads the modules that there are.
  await answer('/kade/nl/');
});
afterAll(async () => {
  await dev.stop();
  await rm(place, { recursive: true });
  await rm(path.resolve(root, '../..'), { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** What the server answers to a path exactly as it stands, which `fetch` would tidy. */
const answer = (asked: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(dev.url(''));
    const sent = request({ hostname, port, path: asked, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    sent.on('error', reject);
    sent.end();
  });

const queries = [
  '',
  '?',
  '?raw',
  '?url',
  '?import',
  '?inline',
  '?raw??',
  '?import&raw',
  '?import&raw??',
  '?import&url&inline',
  '?direct',
  '?t=1',
  '?v=1&raw',
  '?.svg?.wasm?init',
  '?.svg?import',
  '?astro&type=style&index=0&lang.css',
  '?astro&type=script&index=0&lang.ts',
  '?html-proxy&index=0.js',
  '?worker&inline',
  '?commonjs-es-import',
  '#?raw',
];

/** The ways in which servers of modules have been asked for a file that they should not give. */
const waysTo = (file: string): string[] => {
  const fromRoot = path.relative(root, file).split(path.sep).join('/');
  const encoded = file.replaceAll('/', '%2f');
  return [
    file,
    `/${fromRoot}`,
    `/@fs${file}`,
    `/@fs/${file}`,
    `//@fs${file}`,
    `/@fs/x/../${file}`,
    `/%40fs${file}`,
    `/@fs${encoded}`,
    `/@FS${file}`,
    `/@id/${file}`,
    `/@id/__x00__${file}`,
    `/@vite/client/../..${file}`,
    `/@fs${root}/src/../..${file}`,
    `/@fs${root}/src/%2e%2e/%2e%2e${file}`,
    `/src/..%2f..${encoded}`,
    `/src/styles/index.css/../../..${file}`,
    `/src/components/..\\..\\${fromRoot}`,
    `/node_modules/@fontsource/newsreader/files/../../../..${file}`,
    `/nl/..%2f${fromRoot}`,
    `/@fs${file}%00.css`,
    `/@fs${file}/.`,
    `/_image?href=/@fs${file}`,
    `/__open-in-editor?file=${file}`,
  ];
};

const refused = [400, 403, 404, 405];

async function leaks(asked: readonly string[], secrets: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of asked) {
    const { status, body } = await answer(address);
    if (!refused.includes(status) || secrets.some((secret) => body.includes(secret)))
      found.push(`${status} ${address}`);
  }
  return found;
}

describe.each([
  ['a draft', () => path.join(folder, 'actors/geheim.yaml')],
  ['the text of a source', () => path.join(folder, 'archive/brief.txt')],
  ['what a person keeps beside the content', () => path.join(folder, '.env')],
  ['the data that pages are made from', () => path.join(root, '.astro/data-store.json')],
  ['the packages of the generator itself', () => path.join(generator, 'package.json')],
  ['the packages of the run', () => path.join(root, 'package.json')],
  ['a module that only the server runs', () => path.join(root, 'src/run/settings.ts')],
  ['a component', () => path.join(root, 'src/components/TextSpan.astro')],
  ['the users of the machine', () => '/etc/passwd'],
])('%s', (_, file) => {
  test('is in no answer, however it is asked for', async () => {
    const text = await readFile(file(), 'utf8');
    const secrets = [canary, 'root:x:0', text.slice(0, 200)];
    // What a component says to browsers is theirs; its words for the server are not.
    const ofComponent = file().endsWith('.astro') ? /[?]astro&type=(?:style|script)&index=0/ : /^$/;
    const asked = waysTo(file())
      .flatMap((way) => [way, `/kade${way}`])
      .flatMap((way) => queries.map((query) => way + query))
      .filter((address) => !ofComponent.test(address));
    expect(await leaks(asked, secrets)).toEqual([]);
  });
});

test('what belongs to Vite, to Astro and to no page is not there', async () => {
  const asked = [
    '/@vite/env',
    '/@react-refresh',
    '/@id/astro:content',
    '/@id/virtual:astro:routes',
    '/@id/__x00__astro:data-layer-content',
    '/.astro/types.d.ts',
    '/node_modules/.vite/deps/_metadata.json',
    '/node_modules/astro/package.json',
    '/src/styles/index.css?raw',
    '/src/views/page.ts',
    '/src/pages/index.astro',
    '/_server-islands/x',
    '/favicon.svg/../package.json',
    '/.git/config',
    '/',
  ];
  expect(await leaks(asked, [canary])).toEqual([]);
});

test('a page is the same whatever stands after the question mark', async () => {
  const plain = await answer('/kade/nl/');
  expect(plain.status).toBe(200);
  for (const query of ['?raw', '?url', '?import', '?html-proxy&index=0.js']) {
    const { status, body } = await answer(`/kade/nl/${query}`);
    expect({ query, status, same: body === plain.body }).toEqual({ query, status: 200, same: true });
  }
});

test('pages are for those who name this machine, and for no other site', async () => {
  const strange = await answer('/kade/nl/', { headers: { Host: 'dossier.example' } });
  expect({ status: strange.status, hasPage: strange.body.includes('De groene kade') }).toEqual({
    status: 403,
    hasPage: false,
  });
  const { headers } = await answer('/kade/nl/', { headers: { Origin: 'http://localhost:9' } });
  expect(headers['access-control-allow-origin']).toBe(undefined);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])(
  '%s is answered with the methods that there are',
  async (method) => {
    const { status, headers } = await answer('/kade/nl/', { method });
    expect({ status, allow: headers['allow'] }).toEqual({ status: 405, allow: 'GET, HEAD' });
  },
);

test('the socket that tells pages of changes gives no module, and no word of why', async () => {
  const socket = new WebSocket(dev.url('').replace(/^http:\/\/([^/]+).*/, 'ws://$1/'), 'vite-hmr');
  const heard: string[] = [];
  socket.addEventListener('message', ({ data }) => heard.push(String(data)));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('The socket does not open.')));
  });
  const send = (event: string, data?: object) => socket.send(JSON.stringify({ type: 'custom', event, data }));
  const file = path.join(folder, 'actors/geheim.yaml');
  for (const way of [`/@fs${file}?raw`, `file://${file}?raw`, `${file}?raw`])
    send('vite:invoke', { name: 'fetchModule', id: 'send:1', data: [way] });
  send('vite:invoke', { name: 'nothing', id: 'send:2', data: [] });
  send('vite:invoke');
  // An answer of ours comes after all that it might have answered before.
  await new Promise((resolve) => setTimeout(resolve, 500));
  send('dossier:ask');
  await expect.poll(() => heard.at(-1)).toMatch(/dossier:report/);
  socket.close();
  expect(heard.filter((message) => !/"connected"|dossier:report/.test(message))).toEqual([]);
});

test('the files of public/ come as a host gives them, whatever their names, and what is hidden there does not', async () => {
  const said = async (way: string) => {
    const { status, body } = await answer(`/kade/${way}`);
    return [status, body];
  };
  expect(await said('CNAME')).toEqual([200, 'CNAME as it is']);
  expect(await said('.well-known/matrix')).toEqual([200, '.well-known/matrix as it is']);
  expect(await said('naam%20in%20%C3%A9t%C3%A9.txt')).toEqual([200, 'naam in été.txt as it is']);
  expect(await leaks(['/CNAME', '/kade/.geheim', '/kade/CNAME/', '/public/CNAME'], ['as it is'])).toEqual([]);
});
