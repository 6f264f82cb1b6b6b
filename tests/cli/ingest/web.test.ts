import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { ingest } from '../../../src/cli/ingest/ingest.ts';
import { answerOf } from '../../../src/cli/ingest/web/answer.ts';
import { knownHost } from '../../../src/cli/ingest/web/private-host.ts';
import { wall } from '../../../src/cli/ingest/web/wall.ts';
import { readOptions } from '../../../src/cli/options.ts';
import { filesOf } from '../../fixtures/files.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aWrittenDossier } from '../../fixtures/written-dossier.ts';

const aContent = (): string => path.join(aWrittenDossier(), 'content');

/** A server of its own on loopback; resolves to its address. */
async function aServer(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

async function make(content: string, url: string) {
  const terminal = aTerminal();
  const good = await ingest(
    readOptions(['ingest', url, '--plain', '--content', content], {}),
    terminal,
    undefined,
    'en',
  );
  return { good, ...terminal };
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const article = '<html lang=en><title>Bridge shut</title><p>“The bridge is safe,” said the mayor after the meeting.';

test('a page is kept as it was answered, with the head of the answer, and where and when it was fetched', async () => {
  const content = aContent();
  const server = await aServer((_, response) => {
    response.writeHead(200, { ...html, 'set-cookie': 'secret=1', 'last-modified': 'Sat, 12 Oct 2024 08:00:00 GMT' });
    response.end(article);
  });
  expect((await make(content, `${server}/bridge`)).good).toBe(true);
  expect(readFileSync(path.join(content, 'archive/bridge-shut.html'), 'utf8')).toBe(article);
  const head: unknown = JSON.parse(readFileSync(path.join(content, 'archive/bridge-shut.headers.json'), 'utf8'));
  expect(head).toMatchObject({
    url: `${server}/bridge`,
    status: 200,
    headers: { 'content-type': html['content-type'] },
  });
  expect(JSON.stringify(head)).not.toContain('secret');
  const source: unknown = parse(readFileSync(path.join(content, 'sources/bridge-shut.yaml'), 'utf8'));
  expect(source).toMatchObject({ type: 'webpage', title: 'Bridge shut', URL: `${server}/bridge`, draft: true });
  expect(source).toHaveProperty('accessed', expect.stringMatching(/^\d{4}-\d\d-\d\d$/));
  const before = filesOf(content);
  const again = await make(content, `${server}/bridge`);
  expect(again.printed[0]).toBe(`${server}/bridge is source bridge-shut already. No source was added.`);
  expect(filesOf(content)).toEqual(before);
});

test('the encoding that only the head of an answer names stands in the source', async () => {
  const content = aContent();
  const server = await aServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' });
    response.end(Buffer.from('<html lang=nl><title>Caf\xe9 dicht</title><p>Het caf\xe9 is dicht.', 'latin1'));
  });
  await make(content, server);
  expect(parse(readFileSync(path.join(content, 'sources/cafe-dicht.yaml'), 'utf8'))).toMatchObject({
    title: 'Café dicht',
    encoding: 'windows-1252',
  });
});

test('a host that sets a cookie and leads to the same page is followed', async () => {
  const content = aContent();
  const server = await aServer(({ headers, url }, response) => {
    if (headers.cookie === 'seen=1') response.writeHead(200, html).end(article);
    else response.writeHead(302, { location: url, 'set-cookie': 'seen=1; Path=/' }).end();
  });
  expect((await make(content, server)).good).toBe(true);
});

const consent = '<html lang=nl><p>Wij gebruiken cookies.<button>Alles aanvaarden</button>';
test.each<[string, RequestListener, string | RegExp]>([
  ['a refusal', (_, to) => void to.writeHead(403).end(), 'is refused to programs (403). '],
  ['a login', (_, to) => void to.writeHead(401).end(), 'asks for a login (401). '],
  ['what is not there', (_, to) => void to.writeHead(404, html).end(article), 'is not there (404). '],
  ['an error', (_, to) => void to.writeHead(503).end(), 'has an error of its server (503). '],
  ['a cookie wall', (_, to) => void to.writeHead(200, html).end(consent), 'only asks for consent, as of cookies. '],
  [
    'a page to log in',
    (_, to) => void to.writeHead(200, html).end('<html lang=nl><p>Aanmelden<p>Wachtwoord'),
    'only asks for a login. ',
  ],
  [
    'a redirect to a login',
    (_, to) => void to.writeHead(302, { location: '/login?to=a' }).end(),
    /^leads to a page where one logs in \(http:\/\/127\.0\.0\.1:\d+\/login\?to=a\)\./,
  ],
  [
    'a redirect to another host, be it of this machine',
    (_, to) => void to.writeHead(301, { location: 'http://localhost:1/a' }).end(),
    'leads to another host, which is not asked: http://localhost:1/a. ',
  ],
  [
    'a redirect to a host that asks for consent',
    (_, to) => void to.writeHead(302, { location: 'https://myprivacy.example/consent' }).end(),
    'leads to a page that asks for consent, as of cookies (https://myprivacy.example/consent). ',
  ],
  ['a loop', (_, to) => void to.writeHead(302, { location: '/' }).end(), 'leads on more than 5 times. '],
  [
    'a picture',
    (_, to) => void to.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    'is no page and no document that has a text, but image/png. ',
  ],
  ['nothing', (_, to) => void to.writeHead(200, html).end(), 'is empty: its answer has no byte. '],
  [
    'too much',
    (_, to) => {
      to.writeHead(200, { ...html, 'content-length': 200_000_000 }).flushHeaders();
    },
    'has more than 100 MB. ',
  ],
  ['a connection that breaks', (_, to) => void to.destroy(), /^cannot be read: /],
])('%s is said as such, and nothing is kept', async (_, answer, message) => {
  const content = aContent();
  const before = filesOf(content);
  const url = `${await aServer(answer)}/`;
  const { good, failed } = await make(content, url);
  expect([good, failed.length]).toEqual([false, 1]);
  const said = failed[0]?.slice(url.length + 1) ?? '';
  expect(typeof message === 'string' ? said.startsWith(message) : message.test(said)).toBe(true);
  expect(said).toMatch(/ Nothing was kept of it\.$/);
  expect(filesOf(content)).toEqual(before);
  expect(readdirSync(path.join(content, 'archive'))).toEqual(['artikel.txt']);
});

test('a host that does not answer is not waited for', async () => {
  const url = new URL(await aServer(() => undefined));
  await expect(answerOf(url, 200)).rejects.toThrow(`cannot be read: ${url.host} does not answer in time.`);
});

test('what is no web address is refused', async () => {
  const { failed } = await make(aContent(), 'ftp://town.example/a');
  expect(failed).toEqual([
    expect.stringMatching(
      /^"ftp:\/\/town\.example\/a" is not a web address\..* Only https:\/\/ and http:\/\/ are fetched\.$/,
    ),
  ]);
});

test('a page that mentions cookies and has more to say is no wall', () => {
  expect(wall(`We use cookies. Accept? ${'The mayor spoke of the bridge. '.repeat(40)}`)).toBeUndefined();
  expect(wall('We use cookies. Accept all')).toBe('cookies');
  const bar = 'We use cookies and share data with our partners.\n\nAccept all\n\nReject\n\nSign in with your password';
  const release =
    'Bridge shut for the winter\n\nThe bridge of Temse stays shut until the first of April, the town said on Monday. Cyclists take the ferry, which sails every ten minutes and is free.';
  expect(wall(`${bar}\n\n${release}`)).toBeUndefined();
  expect(wall(`${bar}\n\nTemse Post\n\nHome\n\nContact`)).toBe('cookies');
});

test.each([
  ['http://127.0.0.1/', true],
  ['http://[::1]/', true],
  ['http://192.168.1.4/', true],
  ['http://[::ffff:10.0.0.1]/', true],
  ['http://198.18.0.1/', true],
  ['http://224.0.0.251/', true],
  ['http://[ff02::fb]/', true],
  ['http://localhost/', true],
  ['http://93.184.216.34/', false],
])('%s is of this machine or of a network around it: %s', async (url, is) => {
  expect((await knownHost(new URL(url).hostname)).isPrivate).toBe(is);
});
