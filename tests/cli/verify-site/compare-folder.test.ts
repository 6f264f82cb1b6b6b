import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { checkContent } from '../../../src/dossier/check-content.ts';
import { publishedHashes } from '../../../src/dossier/provenance/published-hashes.ts';
import { writeFiles } from '../../fixtures/files.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../../fixtures/written-dossier.ts';
import { aListedSite, noDossier, pages, verify } from './listed-site.ts';

describe('a folder', () => {
  test('that is as it was built has no differences', async () => {
    const site = aListedSite();
    expect(await verify(site)).toEqual({
      code: 0,
      printed: [`6 files of ${site} compared with its integrity.json: no differences.`, noDossier],
      failed: [],
    });
  });

  test('has a line for each file that is gone, changed, or not listed', async () => {
    const site = aListedSite();
    rmSync(path.join(site, '404.html'));
    appendFileSync(path.join(site, 'index.html'), '!');
    writeFileSync(path.join(site, 'nl/index.html'), 'Samenvattinh');
    writeFileSync(path.join(site, 'nl/dossier.pdf'), '');
    writeFiles(site, { 'nl/evil.html': '', '.DS_Store': '' });
    const { code, printed } = await verify(site);
    expect({ code, printed }).toEqual({
      code: 1,
      printed: [
        '404.html is not there.',
        'index.html has changed: more than the 4 bytes that are listed.',
        'nl/dossier.pdf has changed: 0 bytes, and 5 bytes are listed.',
        'nl/index.html has changed: another SHA-256 than is listed.',
        '.DS_Store is not listed.',
        'nl/evil.html is not listed.',
        `6 files of ${site} compared with its integrity.json: 6 differences.`,
        noDossier,
      ],
    });
  });

  test.skipIf(process.platform === 'win32')('is not read through links', async () => {
    const site = aListedSite();
    rmSync(path.join(site, 'nl'), { recursive: true });
    symlinkSync(path.dirname(site), path.join(site, 'nl'));
    rmSync(path.join(site, 'index.html'));
    symlinkSync(path.join(site, '404.html'), path.join(site, 'index.html'));
    const { printed } = await verify(site);
    expect(printed.slice(0, 5)).toEqual([
      'index.html is a link or a folder, and no file.',
      'nl/dossier.pdf is not there.',
      'nl/index.html is not there.',
      'nl/ë #?%.txt is not there.',
      'nl is not listed.',
    ]);
  });

  test('is compared with the dossier that it was made of', async () => {
    const dossier = path.join(aWrittenDossier(), 'content');
    const { content, ...rest } = await checkContent(dossier);
    if (!content) throw new Error('The dossier is not sound.');
    const site = aListedSite(pages, publishedHashes({ ...rest, content }));
    const compare = () => verify(site, '--content', dossier);
    expect(await compare()).toMatchObject({
      code: 0,
      printed: [expect.stringMatching(/: no differences\.$/), `Compared with the content and the lock of ${dossier}.`],
    });
    writeFiles(dossier, { 'actors/geheim.yaml': 'kind: person\nname: Geheim\ndraft: true\n' });
    expect((await compare()).code).toBe(0);
    appendFileSync(path.join(dossier, 'dossier.yaml'), '# A remark.\n');
    const lock = path.join(dossier, 'provenance.lock.json');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/"verified":"\d{4}/, '"verified":"1999'));
    expect(await compare()).toMatchObject({
      code: 1,
      printed: [
        `${dossier} is not the content that the site was made of.`,
        `${lock} is not the lock that the site was made with.`,
        expect.stringMatching(/: 2 differences\.$/),
        expect.anything(),
      ],
    });
    rmSync(path.join(dossier, 'summary'), { recursive: true });
    expect((await compare()).printed[0]).toBe(
      `${dossier} has errors, so no site is made of it as it is: dossier check lists them.`,
    );
  });

  test('is told of as JSON', async () => {
    const site = aListedSite({ 'index.html': 'home' });
    rmSync(path.join(site, 'index.html'));
    const terminal = aTerminal();
    const code = await main(['verify-site', site, '--json', '--content', aFolder()], terminal);
    expect([code, JSON.parse(terminal.printed.join('\n'))]).toEqual([
      1,
      {
        site,
        integrity: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        versions: { dossier: '0.1.0', node: '24.0.0' },
        files: 1,
        kept: [],
        differences: [{ path: 'index.html', kind: 'missing', message: 'is not there' }],
      },
    ]);
  });
});
