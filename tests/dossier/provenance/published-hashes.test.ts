import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/dossier/check-content.ts';
import { publishedHashes } from '../../../src/dossier/provenance/published-hashes.ts';
import { type ContentFolder, diskFolder } from '../../../src/reader/content-folder.ts';
import { aDossier, anActor, aQuote, aSource } from '../../fixtures/dossier.ts';
import { aWrittenDossier } from '../../fixtures/written-dossier.ts';

async function hashesOf(folder: ContentFolder) {
  const { content, problems, ...rest } = await checkContent('content', folder);
  if (!content) throw new Error(problems.map(({ message }) => message).join('\n'));
  return publishedHashes({ ...rest, content });
}

const onDisk = (folder: string, name?: string) => hashesOf(diskFolder(path.join(folder, 'content'), name));

test.skipIf(process.platform === 'win32')('the hashes of content and lock are those that sha256sum gives', async () => {
  const folder = aWrittenDossier();
  const sums = (command: string): string | undefined =>
    execFileSync('sh', ['-c', command], { cwd: path.join(folder, 'content') })
      .toString()
      .split(' ')[0];
  const list = "find . -name '*.yaml' -o -name '*.mdx' | sed 's#^./##' | LC_ALL=C sort | xargs sha256sum";
  expect(await onDisk(folder)).toEqual({
    content: { files: 10, sha256: sums(`${list} | sha256sum`) },
    lock: sums('sha256sum provenance.lock.json'),
  });
});

test('they do not depend on where the folder stands, or on line ends and marks of a system', async () => {
  const folder = aWrittenDossier();
  const before = await onDisk(folder, 'content');
  const file = path.join(folder, 'content/dossier.yaml');
  writeFileSync(file, `\ufeff${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  expect(await onDisk(folder, '')).toEqual(before);
  appendFileSync(file, '# Another line.\n');
  expect((await onDisk(folder)).content.sha256).not.toBe(before.content.sha256);
});

test('a draft changes neither, whatever it says and whatever the lock knows of it', async () => {
  const published = { actors: [anActor()], quotes: [aQuote()] };
  const secret = (exact: string) =>
    aDossier({
      ...published,
      sources: [aSource(), aSource({ id: 'geheime-bron', draft: true })],
      quotes: [...published.quotes, aQuote({ id: 'geheim', draft: true, segments: [{ exact }] })],
    });
  const before = await hashesOf(aDossier(published));
  expect(before.lock).toMatch(/^[0-9a-f]{64}$/);
  expect(await hashesOf(secret('Het is Jan.'))).toEqual(before);
  expect(await hashesOf(secret('Het is Piet.'))).toEqual(before);
  expect(
    await hashesOf(aDossier({ actors: [anActor()], quotes: [aQuote({ segments: [{ exact: 'Neen.' }] })] })),
  ).not.toEqual(before);
});
