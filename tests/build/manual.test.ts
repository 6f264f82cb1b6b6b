import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../fixtures/written-dossier.ts';
import { manualBlocks } from '../harness/manual-page.ts';
import { follow, installHere } from '../harness/manual-reader.ts';

/** Each page has the site built several times, by a command of its own. */
const patience = 1_200_000;

const blocksOf = (page: string) => manualBlocks(readFileSync(`docs/en/${page}.md`, 'utf8'));

test(
  'the first hour goes as it is told, from an empty folder to a printed dossier of one’s own',
  async () => {
    const folder = aFolder();
    installHere(folder);
    expect(await follow(blocksOf('first-hour'), folder)).toEqual([
      'npm install ./dossier-briefings-dossier-0.1.0.tgz: npm fetches packages from its registry',
    ]);
    for (const file of ['en/dossier.pdf', 'dossier-nl-en.pdf', 'en/dossier.docx', 'en/dossier.epub', 'index.html'])
      expect(existsSync(path.join(folder, 'dist', file)), file).toBe(true);
  },
  patience,
);

test(
  'a new dossier is published as it is told, as far as that needs no host, and its archive stays out of git',
  async () => {
    const folder = aFolder();
    installHere(folder);
    await follow(manualBlocks('```sh\nnpx dossier init . --yes\n```\n'), folder);
    expect(await follow(blocksOf('publishing'), folder)).toEqual([
      'git remote add origin https://github.com/YOU/molenbrug.git: needs a repository at GitHub',
      'git remote add origin https://gitlab.com/YOU/molenbrug.git: needs a repository at GitLab',
      'rsync --archive --delete --exclude .htaccess --dry-run --itemize-changes dist/ you@server.example:/var/www/molenbrug/: needs a server',
      'npx dossier build --out /media/stick/molenbrug: needs a stick',
      'curl --head https://molenbrug.example/nl/actors: needs the address of a host',
      'npx dossier verify-site https://molenbrug.example/: needs the address of a site',
    ]);
    const kept = execFileSync('git', ['ls-files'], { cwd: folder, encoding: 'utf8' }).split('\n');
    expect(kept).toContain('content/provenance.lock.json');
    expect(kept.filter((file) => /^(?:content\/archive|dist|node_modules)\//.test(file))).toEqual([]);
  },
  patience,
);
