import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseEnv } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { filesBelow } from '../../src/build/files-below.ts';
import { npmEnvironment as env } from '../harness/npm-environment.ts';

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });

let machine: string;
let folder: string;
let browser: Browser;

/** Runs the command that is installed in the folder, as its scripts do. */
function dossier(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(folder, 'node_modules/@dossier-briefings/dossier/lib/cli/dossier.js'), ...args],
    { cwd: folder, env: { ...env, LC_ALL: 'C' }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

beforeAll(async () => {
  machine = mkdtempSync(path.join(tmpdir(), 'dossier-package-'));
  for (const place of ['.', './src/starter/create']) npm('.', 'pack', place, '--silent', '--pack-destination', machine);
  const tarballs = readdirSync(machine).map((name) => `../${name}`);
  folder = path.join(machine, 'een dossier');
  mkdirSync(folder);
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(machine, { recursive: true, force: true });
});

test('what a writer installs has at most 250 MB, no browser, and no tool of ours', () => {
  const packages = path.join(folder, 'node_modules');
  // A disk gives whole blocks, and one file for all links to it.
  const sizes = new Map(
    readdirSync(packages, { recursive: true, withFileTypes: true })
      .map((entry) => lstatSync(path.join(entry.parentPath, entry.name)))
      .map(({ ino, size }) => [ino, Math.ceil(size / 4096) * 4096]),
  );
  expect(sizes.values().reduce((sum, size) => sum + size, 0) / 1e6).toBeLessThan(250);
  for (const name of ['@sparticuz/chromium', 'lighthouse', 'vitest', 'typescript', 'node', 'pdfjs-dist'])
    expect(existsSync(path.join(packages, name)), name).toBe(false);
});

test('the package has its types, and nothing that is for developers', () => {
  const own = filesBelow(path.join(folder, 'node_modules/@dossier-briefings/dossier'));
  expect(own).toContain('lib/cli/main.d.ts');
  // `dossier explain` reads them.
  expect(own.filter((file) => /^(?:tests|content|docs)\//.test(file))).toEqual(['docs/nl/regels.md', 'docs/rules.md']);
});

test('a dossier begins, checks clean, and becomes a site that opens', async () => {
  expect(dossier('init', '.', '--yes')).toMatchObject({ status: 0, stderr: '' });
  expect(dossier('check', '--strict', '--require-archive')).toEqual({
    status: 0,
    stdout: '11 files checked, no problems\n13 passages: 13 proven, 0 refused, 0 not checkable\n',
    stderr: '',
  });
  const built = dossier('build');
  expect(built).toMatchObject({ status: 0, stderr: '' });
  expect(built.stdout).toMatch(/^\d+ pages and 5 PDFs written to dist in /m);
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(pathToFileURL(path.join(folder, 'dist/en/index.html')).href);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The Mill Bridge in Oudermeer');
  await page.getByRole('link', { name: 'Decision to close the Mill Bridge to lorries' }).first().click();
  await page.waitForURL('**/besluit-molenbrug/index.html');
  expect(faults).toEqual([]);
  await page.close();
});

/** The steps of a job that are commands, in their order. */
const workflow = z.object({
  jobs: z.object({ build: z.object({ steps: z.array(z.object({ run: z.string().optional() })) }) }),
});

/** Does what a forge does: one command after the other, each with what those before it wrote for them. */
function runSteps(commands: readonly string[], given: Readonly<Record<string, string>>): string | undefined {
  const file = path.join(machine, 'forge.env');
  writeFileSync(file, '');
  return commands.find((command) => {
    const written = parseEnv(readFileSync(file, 'utf8'));
    const own = { ...env, ...given, ...written, GITHUB_ENV: file };
    return spawnSync('bash', ['-euo', 'pipefail', '-c', command], { cwd: folder, env: own }).status !== 0;
  });
}

test('an entry gets another id, and what is published then is what was built', async () => {
  expect(dossier('rename', 'actor', 'an-verlinden', 'verlinden')).toMatchObject({ status: 0, stderr: '' });
  expect(dossier('check', '--strict', '--require-archive')).toMatchObject({ status: 0, stderr: '' });
  expect(dossier('build')).toMatchObject({ status: 0, stderr: '' });
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.join(folder, 'dist/nl/actors/an-verlinden/index.html')).href);
  await page.waitForURL('**/nl/actors/verlinden/index.html');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('An Verlinden');
  await page.close();
  expect(dossier('verify-site', 'dist')).toMatchObject({ status: 0, stderr: '' });
  const altered = path.join(folder, 'dist/nl/index.html');
  writeFileSync(altered, readFileSync(altered, 'utf8').replace('Molenbrug', 'molenbrug'));
  const told = dossier('verify-site', 'dist');
  expect(told.status).toBe(1);
  expect(told.stdout).toContain('nl/index.html');
});

test('the steps of the workflows check and build a dossier, for the address at which it will stand', () => {
  const read = (file: string): unknown => parse(readFileSync(path.join(folder, file), 'utf8'));
  const github = workflow.parse(read('.github/workflows/dossier.yml')).jobs.build.steps.flatMap(({ run }) => run ?? []);
  expect(github).toHaveLength(5);
  const pages = { BASE: '/molenbrug', SITE: 'https://redactie.example' };
  rmSync(path.join(folder, 'dist'), { recursive: true });
  expect(runSteps(github, pages)).toBeUndefined();
  const home = readFileSync(path.join(folder, 'dist/nl/index.html'), 'utf8');
  expect(home).toContain('https://redactie.example/molenbrug/nl/');

  const { build } = z
    .object({ build: z.object({ before_script: z.array(z.string()), script: z.array(z.string()) }) })
    .parse(read('.gitlab-ci.yml'));
  const ours = [...build.before_script, ...build.script].filter((command) => !command.startsWith('apt-get '));
  // Two of them prepare the machine of the forge, which this is not.
  expect(ours).toHaveLength(build.before_script.length + build.script.length - 2);
  rmSync(path.join(folder, 'dist'), { recursive: true });
  expect(runSteps(ours, {})).toBeUndefined();
  expect(existsSync(path.join(folder, 'dist/nl/index.html'))).toBe(true);
});

test('npm create begins a dossier in a folder of its own', () => {
  const created = spawnSync(
    process.execPath,
    [path.join(folder, 'node_modules/.bin/create-dossier'), 'nieuw', '--yes'],
    {
      cwd: folder,
      env: { ...env, LC_ALL: 'C' },
      encoding: 'utf8',
    },
  );
  expect(created).toMatchObject({ status: 0, stderr: '' });
  expect(dossier('check', '--strict', '--content', 'nieuw/content')).toMatchObject({ status: 0 });
});

test('what is installed makes the site that the clone makes, to the byte', () => {
  const clone = path.join(machine, 'clone');
  execFileSync(process.execPath, [
    'src/cli/dossier.ts',
    'build',
    '--no-pdf',
    '--content',
    path.join(folder, 'content'),
    '--out',
    clone,
  ]);
  expect(dossier('build', '--no-pdf', '--out', 'other')).toMatchObject({ status: 0 });
  const other = path.join(folder, 'other');
  expect(filesBelow(other)).toEqual(filesBelow(clone));
  const differing = filesBelow(clone).filter(
    (file) => !readFileSync(path.join(clone, file)).equals(readFileSync(path.join(other, file))),
  );
  expect(differing).toEqual([]);
});
