import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { caching, headers } from '../../src/build/hosts/headers.ts';
import { hostSettings } from '../../src/starter/hosts/host-settings.ts';
import { mediaTypes } from '../../src/starter/hosts/media-types.ts';
import { type Directive, readApache, readNginx } from '../harness/host-settings.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

const text = (file: string): string => hostSettings.get(`hosts/${file}`) ?? '';

/** The first parts of addresses that are there in each language. */
const firsts = 'actors|events|quotes|sources|briefings|timeline|about|map|search|verification';

/** The table that all settings are made from. */
const table = headers({ embedding: ['none'], unlisted: false });

const named = (directives: readonly Directive[], name: string): readonly (readonly string[])[] =>
  directives.filter(({ words }) => words[0] === name).map(({ words }) => words.slice(1));

test('nginx sends the headers of the table with every answer, and leads to a folder by its final slash', () => {
  const directives = readNginx(text('nginx.conf'));
  const [map, server, ...others] = directives;
  expect(others).toEqual([]);
  expect(map).toEqual({
    words: ['map', '$uri', '$dossier_caching'],
    block: [{ words: ['default', caching.otherwise] }, { words: ['~^/_astro/', caching.forEver] }],
  });
  const inServer = server?.block ?? [];
  expect(named(inServer, 'add_header')).toEqual([
    ...table.map(([name, value]) => [name, value, 'always']),
    ['Cache-Control', '$dossier_caching', 'always'],
  ]);
  expect(named(inServer, 'error_page')).toEqual([['404', '/404.html']]);
  expect(named(inServer, 'absolute_redirect')).toEqual([['off']]);
  // In a location that has headers, all others would be forgotten.
  expect(inServer.filter(({ words }) => words[0] === 'location')).toEqual(
    Object.entries(mediaTypes).map(([ending, type]) => ({
      words: ['location', '~', `\\.${ending}$`],
      block: [{ words: ['types'], block: [] }, { words: ['default_type', type] }],
    })),
  );
  expect(named(inServer, 'rewrite')).toEqual([
    ['^/events/?$', '/nl/timeline/', 'redirect'],
    [`^/(${firsts})(/.*)?$`, '/nl/$1$2', 'redirect'],
  ]);
  // With try_files, a folder may be shown where its slash is missing.
  expect(named(inServer, 'try_files')).toEqual([]);
});

const nginx = spawnSync('nginx', ['-v']).status === 0;

test.runIf(nginx)('nginx itself takes the file', () => {
  const folder = aFolder();
  mkdirSync(path.join(folder, 'temporary'));
  writeFileSync(path.join(folder, 'dossier.conf'), text('nginx.conf'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temporary/${name};`,
  );
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `pid ${folder}/pid; error_log stderr; events {} http { ${temporary.join(' ')} access_log off; include ${folder}/dossier.conf; }`,
  );
  const { status, stderr } = spawnSync('nginx', ['-t', '-q', '-p', folder, '-c', path.join(folder, 'nginx.conf')], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('Apache sends the headers of the table with every answer, and leads to a folder by its final slash', () => {
  const directives = readApache(text('apache.htaccess'));
  const given = (...first: string[]) =>
    directives
      .filter((words) => first.every((word, at) => words[at] === word))
      .map((words) => words.slice(first.length));
  expect(given('Header', 'always', 'set')).toEqual(table);
  expect(given('Header', 'set')).toEqual([
    ['Cache-Control', caching.otherwise],
    ['Cache-Control', caching.forEver, 'expr=%{REQUEST_URI} =~ m#/_astro/#'],
  ]);
  expect(given('ErrorDocument')).toEqual([['404', '/404.html']]);
  expect(given('DirectorySlash')).toEqual([['On']]);
  expect(given('RedirectMatch')).toEqual([
    ['302', '^/events/?$', '/nl/timeline/'],
    ['302', `^/(${firsts})(/.*)?$`, '/nl/$1$2'],
  ]);
  expect(given('AddType')).toEqual(Object.entries(mediaTypes).map(([ending, type]) => [type, `.${ending}`]));
});

/** What Azure Static Web Apps knows of, as far as it is used. */
const azureSettings = z.strictObject({
  trailingSlash: z.enum(['always', 'never', 'auto']),
  globalHeaders: z.record(z.string(), z.string()),
  routes: z.array(
    z.strictObject({
      route: z.string().regex(/^\/[\w/]*\*?$/),
      headers: z.record(z.string(), z.string()).optional(),
      redirect: z.string().startsWith('/').optional(),
      statusCode: z.union([z.literal(301), z.literal(302)]).optional(),
    }),
  ),
  responseOverrides: z.partialRecord(z.enum(['400', '401', '403', '404']), z.strictObject({ rewrite: z.string() })),
  mimeTypes: z.record(z.string().regex(/^\.\w+$/), z.string()),
});

test('Azure sends the headers of the table with every answer, and leads to a folder by its final slash', () => {
  const { mimeTypes, routes, ...settings } = azureSettings.parse(JSON.parse(text('staticwebapp.config.json')));
  expect(settings).toEqual({
    trailingSlash: 'always',
    globalHeaders: { ...Object.fromEntries(table), 'Cache-Control': caching.otherwise },
    responseOverrides: { '404': { rewrite: '/404.html' } },
  });
  const [bundled, ...redirects] = routes;
  expect(bundled).toEqual({ route: '/_astro/*', headers: { 'Cache-Control': caching.forEver } });
  // Azure takes the first route that fits, and `/actors/*` does not fit `/actors`.
  const led = (address: string) =>
    redirects.find(({ route }) => (route.endsWith('*') ? address.startsWith(route.slice(0, -1)) : address === route));
  for (const first of firsts.split('|')) {
    const to = { redirect: first === 'events' ? '/nl/timeline/' : `/nl/${first}/`, statusCode: 302 };
    for (const address of [`/${first}`, `/${first}/`, `/${first}/europol/`]) expect(led(address)).toMatchObject(to);
  }
  for (const address of ['/nl/actors/', '/print/', '/actors.txt']) expect(led(address)).toBeUndefined();
  expect(mimeTypes).toEqual({
    '.epub': 'application/epub+zip',
    '.jsonld': 'application/ld+json',
    '.woff2': 'font/woff2',
  });
});
