import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { nameBeside, replaceBeside } from '../../../src/build/swap/replace/beside.ts';
import { remove, stage } from '../../../src/build/swap/replace/staging.ts';
import { recoverFolder, replaceFolder } from '../../../src/build/swap/replace-folder.ts';
import { DiskError } from '../../../src/build/swap/disk-fault.ts';
import { outFault } from '../../../src/build/swap/out-folder.ts';
import { filesOf, writeFiles } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

const replacement = new URL('../../../src/build/swap/replace-folder.ts', import.meta.url);

const write = (folder: string, text: string) =>
  replaceFolder(folder, ({ site }) => {
    writeFiles(site, { 'index.html': text });
    return Promise.resolve();
  });

const interruption = new URL('../../../src/cli/interruptible.ts', import.meta.url);

/** A process that has written half of a new folder, and goes on for ever, with a temporary folder of its own. */
async function halfway(folder: string) {
  const temporary = aFolder();
  const script = `
    import { writeFileSync } from 'node:fs';
    import { interruptible } from ${JSON.stringify(interruption.href)};
    import { replaceFolder } from ${JSON.stringify(replacement.href)};
    await interruptible(() => console.log('Interrupted.'), () => replaceFolder(${JSON.stringify(folder)}, ({ site }) => {
      writeFileSync(site + '/index.html', 'half');
      console.log('halfway');
      setInterval(() => {}, 1000);
      return new Promise(() => {});
    }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: temporary },
  });
  await once(child.stdout, 'data');
  return { child, temporary };
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('a process stopped by %s says so, leaves the old folder, and nothing else', async (signal, code) => {
  const folder = aFolder();
  const dist = path.join(folder, 'dist');
  writeFiles(dist, { 'index.html': 'old' });
  const before = filesOf(folder);
  const { child, temporary } = await halfway(dist);
  child.kill(signal);
  const [said, exit] = await Promise.all([once(child.stdout, 'data'), once(child, 'exit')]);
  expect([String(said), exit]).toEqual(['Interrupted.\n', [code, null]]);
  expect([readdirSync(folder), readdirSync(temporary)]).toEqual([['dist'], []]);
  expect(filesOf(folder)).toEqual(before);
});

test('a killed process leaves the old folder', async () => {
  const folder = aFolder();
  const dist = path.join(folder, 'dist');
  writeFiles(dist, { 'index.html': 'old' });
  const before = filesOf(folder);
  const { child } = await halfway(dist);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(filesOf(folder)).toEqual(before);
});

test('a failed process leaves nothing, though it goes on writing for a while', async () => {
  const folder = aFolder();
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { replaceFolder } from ${JSON.stringify(replacement.href)};
    await replaceFolder(${JSON.stringify(path.join(folder, 'dist'))}, ({ site }) => {
      setTimeout(() => {
        mkdirSync(site, { recursive: true });
        writeFileSync(site + '/late.html', 'late');
      }, 100);
      return Promise.reject(new Error('A page is broken.'));
    }).catch(() => {});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(readdirSync(folder)).toEqual([]);
});

const mark = '0123456789ab';

test('what killed builds left beside the folder is removed, what merely looks like it is not', async () => {
  const folder = aFolder();
  writeFiles(folder, {
    [`.dist-building-${mark}/site/index.html`]: 'half',
    '.dist-building-4711/site/index.html': 'half',
    '.dist-building-notes/a': 'mine',
  });
  await write(path.join(folder, 'dist'), 'new');
  expect(readdirSync(folder).toSorted()).toEqual(['.dist-building-notes', 'dist']);
});

test('a site on the same disk takes the place of the old one without being copied', async () => {
  const folder = aFolder();
  const [dist, site] = [path.join(folder, 'dist'), path.join(folder, 'built')];
  writeFiles(site, { 'index.html': 'new' });
  writeFiles(dist, { 'index.html': 'old', 'old.html': 'old' });
  const { ino } = statSync(site);
  await replaceBeside(site, dist);
  expect(statSync(dist).ino).toBe(ino);
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('where a disk looks like another and is not, the site is copied, and nothing is lost', async () => {
  const folder = aFolder();
  const [site, dist] = [path.join(folder, 'built'), path.join(folder, 'dist')];
  writeFiles(site, { 'index.html': 'new' });
  const tried: string[] = [];
  await stage(site, {
    moves: true,
    nextName: () => nameBeside(dist),
    commit: (staged) => {
      tried.push(path.basename(path.dirname(staged)));
      if (staged === site) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
      renameSync(staged, dist);
    },
    discard: remove,
  });
  expect(tried).toEqual([path.basename(folder), expect.stringMatching(/^\.dist-building-/)]);
  expect(filesOf(dist)).toEqual(filesOf(site));
  expect(readdirSync(folder).toSorted()).toEqual(['built', 'dist']);
});

test('where the old site cannot be removed, the new one stands all the same', async () => {
  const folder = aFolder();
  const [site, dist] = [path.join(folder, 'built'), path.join(folder, 'dist')];
  writeFiles(site, { 'index.html': 'new' });
  const refuse = (): never => {
    throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
  };
  const way = { moves: true, nextName: () => nameBeside(dist), discard: refuse };
  await stage(site, { ...way, commit: (staged) => renameSync(staged, dist) });
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('new');
  await expect(stage(dist, { ...way, commit: refuse })).rejects.toThrow('EACCES');
});

test('a build whose working folder another one takes before the new site is in its place does it again', async () => {
  const folder = aFolder();
  const [site, dist] = [path.join(folder, 'built'), path.join(folder, 'dist')];
  writeFiles(site, { 'index.html': 'new' });
  writeFiles(dist, { 'index.html': 'old' });
  let tries = 0;
  await stage(site, {
    moves: true,
    nextName: () => nameBeside(dist),
    commit: (staged, work) => {
      tries += 1;
      if (tries === 1) recoverFolder(dist);
      renameSync(dist, path.join(work, 'old'));
      renameSync(staged, dist);
    },
    discard: remove,
  });
  expect(tries).toBe(2);
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a build whose copy another one takes for left over makes it again', async () => {
  const folder = aFolder();
  const [dist, site] = [path.join(folder, 'dist'), path.join(folder, 'built')];
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`${number % 7}/${number}.html`, 'new']));
  writeFiles(site, files);
  writeFiles(dist, { 'index.html': 'old' });
  const replaced = stage(site, {
    moves: false,
    nextName: () => nameBeside(dist),
    commit: (copy) => {
      rmSync(dist, { recursive: true });
      renameSync(copy, dist);
    },
    discard: remove,
  });
  const beside = () => readdirSync(folder).filter((name) => name.startsWith('.dist'));
  const [first] = beside();
  await setImmediate();
  recoverFolder(dist);
  expect(beside()).not.toContain(first);
  await replaced;
  expect(filesOf(dist)).toEqual(filesOf(site));
  expect(beside()).toEqual([]);
});

test('of two builds at once each is complete, and the last stays', async () => {
  const dist = path.join(aFolder(), 'dist');
  await Promise.all(['first', 'second', 'third'].map((text) => write(dist, text)));
  expect(Object.keys(filesOf(dist))).toEqual(['index.html']);
});

test('the old folder comes back where a process was killed between the two renames', () => {
  const folder = aFolder();
  writeFiles(folder, {
    [`.dist-building-${mark}/old/index.html`]: 'old',
    [`.dist-building-${mark}/site/index.html`]: 'new',
  });
  recoverFolder(path.join(folder, 'dist'));
  expect(Object.keys(filesOf(folder))).toEqual(['dist/index.html']);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('old');
});

test('a folder behind a symbolic link is replaced, and the link stays', async () => {
  const folder = aFolder();
  mkdirSync(path.join(folder, 'releases/1'), { recursive: true });
  symlinkSync('releases/1', path.join(folder, 'dist'));
  await write(path.join(folder, 'dist'), 'new');
  expect(Object.keys(filesOf(path.join(folder, 'releases/1')))).toEqual(['index.html']);
  expect(readdirSync(folder)).toEqual(['dist', 'releases']);
});

test('where the folder is a link that leads nowhere, nothing is made', () => {
  const folder = aFolder();
  symlinkSync('nowhere', path.join(folder, 'dist'));
  expect(outFault(path.join(folder, 'dist'), [], [])).toBe(
    `${folder}/dist is a link to nowhere, which is not there. Make that folder, or give another with --out DIR.`,
  );
  expect(outFault(path.join(folder, 'dist/nl'), [], [])).toBe(outFault(path.join(folder, 'dist'), [], []));
});

test('a folder below a file is refused', () => {
  const folder = aFolder();
  writeFiles(folder, { cat: 'a cat' });
  expect(outFault(path.join(folder, 'cat/nl/dist'), [], [])).toBe(
    `${folder}/cat is a file, and the site needs a folder. Give another with --out DIR.`,
  );
});

test('a folder at or below a link to a file, a pipe or a device is refused', () => {
  const folder = aFolder();
  writeFiles(folder, { cat: 'a cat' });
  symlinkSync('cat', path.join(folder, 'link'));
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  for (const [name, what] of [
    [`${folder}/link`, 'a file'],
    [`${folder}/pipe`, 'no folder'],
    ['/dev/full', 'no folder'],
  ] as const)
    for (const below of ['', 'dist', 'nl/dist'])
      expect(outFault(path.join(name, below), [], [])).toBe(
        `${name} is ${what}, and the site needs a folder. Give another with --out DIR.`,
      );
});

test('a folder that cannot be made is named before anything is written', async () => {
  const told: string[] = [];
  await expect(
    replaceFolder('/proc/dossier', () => {
      told.push('written');
      return Promise.resolve();
    }),
  ).rejects.toThrow(new DiskError('No folder can be made in /proc. Give another with --out DIR.'));
  expect(told).toEqual([]);
});
