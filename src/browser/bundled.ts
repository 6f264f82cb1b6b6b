/**
 * The Chromium that the npm package `@sparticuz/chromium` carries, for Linux machines without a browser.
 *
 * The package unpacks into the shared temporary folder and only sets up its libraries and fonts on Amazon's servers.
 * Here its archives are unpacked once, into a cache folder of this project, and work without root on any glibc ≥ 2.34.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, chmod, constants, lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A browser's program, and the environment variables that it needs beside the parent's. */
export interface BrowserProgram {
  path: string;
  env: Record<string, string>;
}

// Without any font configuration Chromium starts, and lays out all text as nothing.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/** Unpacks the bundled browser unless an earlier call did. Undefined where there is none for this machine. */
export async function bundledBrowser(): Promise<BrowserProgram | undefined> {
  const entry = process.platform === 'linux' && process.arch === 'x64' ? packageEntry() : undefined;
  if (entry === undefined) return undefined;

  const folder = await unpacked(entry);
  const path = join(folder, 'chromium');
  return { path, env: { ...fontEnv(folder), ...(await libraryEnv(path, join(folder, 'al2023', 'lib'))) } };
}

function packageEntry(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
}

async function unpacked(entry: string): Promise<string> {
  const home = dirname(dirname(entry));
  const manifest: unknown = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const name = `chromium-${versionIn(manifest)}`;
  const userCache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const cache = join(userCache, 'dossier');
  // Whoever installed the packages may have unpacked it beside them. Nothing is written there.
  const known = [cache, join(home, '..', '..', '.cache', 'dossier'), ...(await ownFolder(temporaryCache))];

  const ready = known.map((folder) => join(folder, name)).find((folder) => existsSync(folder));
  if (ready !== undefined) return ready;

  const folder = join(await firstWritable(cache), name);
  const staging = await mkdtemp(`${folder}-`);
  try {
    await inflateInto(staging, entry, join(home, 'bin'));
    await writeFile(join(staging, 'fonts', 'fonts.conf'), fontsConf);
    // Both come as private, but one user may install and another run.
    await Promise.all([staging, join(staging, 'chromium')].map((path) => chmod(path, 0o755)));
    await rename(staging, folder);
  } catch (error) {
    // Another process may have finished first; its folder is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}

function versionIn(manifest: unknown): string {
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}

/** For those who have no home. */
const temporaryCache = join(tmpdir(), `dossier-browser-${process.getuid?.() ?? 'user'}`);

/** The folder, where it is this user's alone: others write in the one around it too. */
async function ownFolder(folder: string): Promise<string[]> {
  const found = await lstat(folder).catch(() => undefined);
  return found?.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0 ? [folder] : [];
}

async function firstWritable(cache: string): Promise<string> {
  try {
    await mkdir(cache, { recursive: true });
    await access(cache, constants.W_OK);
    return cache;
  } catch {
    await mkdir(temporaryCache, { mode: 0o700 }).catch(() => undefined);
    const [own] = await ownFolder(temporaryCache);
    if (own !== undefined) return own;
    throw new Error(`neither ${cache} nor ${temporaryCache} can be written; set XDG_CACHE_HOME to a folder that can`);
  }
}

// The package writes to the temporary folder whatever it is asked, so it runs in a process that has its own.
async function inflateInto(folder: string, entry: string, archives: string): Promise<void> {
  const files = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => join(archives, name));
  const script = `
    import { inflate } from ${JSON.stringify(pathToFileURL(entry).href)};
    await Promise.all(${JSON.stringify(files)}.map((file) => inflate(file)));`;
  await run(process.execPath, ['--input-type=module', '--eval', script], { env: { ...process.env, TMPDIR: folder } });
}

function fontEnv(folder: string): Record<string, string> {
  const configured = process.env['FONTCONFIG_FILE'] ?? process.env['FONTCONFIG_PATH'];
  return configured === undefined ? { FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf') } : {};
}

async function libraryEnv(program: string, libraries: string): Promise<Record<string, string>> {
  // With this variable ld.so lists the libraries, and does not start the program.
  const { stdout } = await run(program, [], { env: { ...process.env, LD_TRACE_LOADED_OBJECTS: '1' } });
  if (!stdout.includes('=> not found')) return {};

  const inherited = process.env['LD_LIBRARY_PATH'];
  return { LD_LIBRARY_PATH: inherited ? `${libraries}:${inherited}` : libraries };
}
