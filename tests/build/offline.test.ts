import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writeOffline } from '../../src/build/manifest/offline.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { parseManifest } from '../../src/contract/offline/manifest.ts';
import { builtSite } from '../harness/built-site.ts';
import { invalidHtml } from '../harness/html.ts';
import { brokenLinks } from '../harness/links.ts';
import { siteFiles } from '../harness/pages.ts';

const offline = await builtSite('offline');
const online = await builtSite('site');
const read = (dir: string, file: string): string => readFileSync(path.join(dir, file), 'utf8');
const pagesOf = (dir: string): string[] => siteFiles(dir).filter((file) => file.endsWith('.html'));

/** Those of the layout of the site: neither the door, nor the page for unknown addresses, nor the print editions. */
const isFramed = (file: string): boolean => /^(?:nl|en)\/(?!print\/)/.test(file);

describe('a dossier that is read offline', () => {
  const manifest = parseManifest(read(offline, 'offline.txt'));

  test('lists all that readers open, with the hash of its bytes, except documents to take along', () => {
    const kept = siteFiles(offline).filter(
      (file) =>
        !/\.(?:epub|docx)$|^disk\/|^(?:\.dossier-site|integrity\.json|offline\.(?:js|txt)|robots\.txt|_headers|_redirects)$/.test(
          file,
        ),
    );
    const bytes = kept.map((file) => readFileSync(path.join(offline, file)));
    expect(manifest.list).toEqual(
      kept.map((file, index) => ({
        address: file.replace(/(^|\/)index\.html$/, '$1'),
        hash: createHash('sha256')
          .update(bytes[index] ?? '')
          .digest('hex')
          .slice(0, 16),
      })),
    );
    expect([manifest.files, manifest.bytes]).toEqual([kept.length, bytes.reduce((sum, { length }) => sum + length, 0)]);
  });

  test('has a worker of the version that the manifest is of', () => {
    expect(read(offline, 'offline.js')).toContain(`"${manifest.version}"`);
  });

  test('names the worker in every page of its frame, and in no other', () => {
    const named = pagesOf(offline).flatMap((file) => {
      const [, name = '', base = ''] =
        /<meta name="dossier\.worker" content="([^"]*)" data-base="([^"]*)"/.exec(read(offline, file)) ?? [];
      return name === '' ? [] : [[file, new URL(name, new URL(base, `https://site.example/kade/${file}`)).pathname]];
    });
    const framed = pagesOf(offline).filter(isFramed);
    expect(named).toEqual(framed.map((file) => [file, '/kade/offline.js']));
  });

  test('adds less than 250 bytes of scripts to what a page loads', () => {
    const scripts = siteFiles(offline).filter((file) => file.startsWith('_astro/KeepOffline'));
    expect(scripts).toHaveLength(1);
    for (const file of scripts) {
      expect(read(offline, 'nl/index.html')).toContain(file);
      expect(gzipSync(readFileSync(path.join(offline, file))).length).toBeLessThan(250);
    }
  });

  test('has valid pages and sound links', async () => {
    expect(await invalidHtml(offline)).toEqual([]);
    expect(brokenLinks(offline, '/kade/')).toEqual([]);
  });

  test('tells readers of unknown addresses what can be opened without a connection', () => {
    const page = read(offline, '404.html');
    expect(page).toContain('Zonder verbinding opent alleen wat op dit toestel bewaard is');
    expect(page).toContain('Without a connection, only what is kept on this device can be opened');
  });

  test('gets another version with any change, and the same bytes without', async () => {
    const copy = aFolder();
    cpSync(offline, copy, { recursive: true });
    await writeOffline(copy, true);
    expect([read(copy, 'offline.js'), read(copy, 'offline.txt')]).toEqual([
      read(offline, 'offline.js'),
      read(offline, 'offline.txt'),
    ]);
    cpSync(path.join(copy, 'nl/about/index.html'), path.join(copy, 'nl/index.html'));
    await writeOffline(copy, true);
    const changed = parseManifest(read(copy, 'offline.txt'));
    expect(changed.version).not.toBe(manifest.version);
    expect(
      changed.list.filter(({ hash }, index) => manifest.list[index]?.hash !== hash).map(({ address }) => address),
    ).toEqual(['nl/']);
  });
});

describe('any other dossier', () => {
  test('names no worker and says nothing of reading offline', () => {
    const texts = pagesOf(online).map((file) => read(online, file));
    for (const words of [
      'dossier.worker',
      'offline-copy',
      'KeepOffline',
      'offline.js',
      'Zonder verbinding',
      'Without a connection',
    ])
      expect(texts.filter((text) => text.includes(words))).toEqual([]);
  });

  test('has a worker that removes itself, and no manifest', () => {
    expect(siteFiles(online).filter((file) => file.startsWith('offline'))).toEqual(['offline.js']);
    const worker = read(online, 'offline.js');
    expect(worker).toContain('unregister');
    expect(worker).not.toContain('"fetch"');
  });
});
