/**
 * Serves a dossier by nginx and by Apache, with the settings that `init` writes, and asks for what readers ask:
 *
 *     npm run trial:hosts -- [--site DIR]
 *
 * Without a site it begins a dossier, gives an actor another id, and builds it. It needs both servers, on Debian the
 * packages `nginx` and `apache2`; one that is not there is said, and makes the exit code 1.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { caching, headers } from '../../src/build/hosts/headers.ts';
import { hostSettings } from '../../src/starter/hosts/host-settings.ts';
import { runWhole } from './run-killed.ts';

const { values } = parseArgs({ options: { site: { type: 'string' } } });
const root = mkdtempSync(path.join(tmpdir(), 'dossier-hosts-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));

/** A site of the starter, one actor of which had another id before. */
function ownSite(): string {
  const folder = path.join(root, 'brug');
  mkdirSync(folder);
  for (const command of ['init . --yes', 'rename actor an-verlinden verlinden', 'build --no-pdf']) {
    const { status, stderr } = runWhole(folder, command.split(' '));
    if (status !== 0) throw new Error(`${command}: ${stderr}`);
  }
  return path.join(folder, 'dist');
}
const site = path.join(root, 'site');
cpSync(values.site ?? ownSite(), site, { recursive: true });
writeFileSync(path.join(site, '.htaccess'), hostSettings.get('hosts/apache.htaccess') ?? '');
// Servers drop their rights, and then have to get in.
spawnSync('chmod', ['-R', 'a+rX', root]);

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('There is no free port.')),
      );
    });
  });

/** The settings as they come, but for what they ask to correct. */
function nginx(folder: string, port: number): readonly string[] {
  const settings = (hostSettings.get('hosts/nginx.conf') ?? '')
    .replace(/listen 80;.*/, `listen 127.0.0.1:${port};`)
    .replace(/root \/var\/www\/dossier;.*/, `root ${site};`);
  writeFileSync(path.join(folder, 'dossier.conf'), settings);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const types = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find((file) => existsSync(file));
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log stderr; events {} http { ${types === undefined ? '' : `include ${types};`} ${temporary.join(' ')} access_log off; include ${folder}/dossier.conf; }`,
  );
  return ['-p', folder, '-c', path.join(folder, 'nginx.conf')];
}

function apache(folder: string, port: number): readonly string[] {
  const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find((each) => existsSync(each)) ?? '';
  const wanted = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'unixd'].filter((name) =>
    existsSync(path.join(modules, `mod_${name}.so`)),
  );
  writeFileSync(
    path.join(folder, 'httpd.conf'),
    [
      ...wanted.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
      `ServerName dossier.example\nServerRoot ${folder}\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid`,
      `User #65534\nGroup #65534\nErrorLog ${folder}/errors\nTypesConfig /etc/mime.types\nDocumentRoot ${site}`,
      `<Directory ${site}>\nAllowOverride All\nRequire all granted\n</Directory>`,
    ].join('\n'),
  );
  return ['-X', '-f', path.join(folder, 'httpd.conf')];
}

const servers = {
  nginx: { program: 'nginx', args: nginx },
  Apache: { program: spawnSync('apache2', ['-v']).status === 0 ? 'apache2' : 'httpd', args: apache },
} as const;

let failed = 0;
function report(good: boolean, what: string): void {
  if (!good) failed += 1;
  console.log(`${good ? 'ok  ' : 'FAIL'}  ${what}`);
}

const table = headers({ embedding: ['none'], unlisted: false });

/** The names of the headers of the table that an answer does not have as they should be. */
const lacking = (answer: Response): string[] =>
  table.filter(([name, value]) => answer.headers.get(name) !== value).map(([name]) => name);

/** What a reader, a browser and a search engine ask for, and what must come back. */
async function ask(name: string, port: number): Promise<void> {
  const origin = `http://127.0.0.1:${port}`;
  const get = (way: string): Promise<Response> => fetch(origin + way, { redirect: 'manual' });
  const expect = async (way: string, status: number, wanted: Readonly<Record<string, string>>, words = '') => {
    const answer = await get(way);
    const wrong = Object.entries(wanted).flatMap(([header, value]) => {
      // Apache names the whole address.
      const given = (answer.headers.get(header) ?? '').replace(origin, '');
      return given === value ? [] : [`${header}: ${given}, not ${value}`];
    });
    if (answer.status !== status) wrong.push(`status ${answer.status}, not ${status}`);
    wrong.push(...lacking(answer).map((header) => `${header} is missing or another`));
    if (!(await answer.text()).includes(words)) wrong.push(`no “${words}”`);
    report(wrong.length === 0, `${name}: ${way}${wrong.map((each) => `\n      ${each}`).join('')}`);
  };
  const page = { 'content-type': 'text/html; charset=utf-8', 'cache-control': caching.otherwise };
  const bundled = readdirSync(path.join(site, '_astro')).find((file) => file.endsWith('.css')) ?? '';
  const font = readdirSync(site, { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith('.woff2')) ?? '';
  await expect('/', 200, page);
  await expect('/nl/actors/', 200, page, '<h1');
  for (const way of ['/nl', '/nl/actors', '/en/print']) await expect(way, 301, { location: `${way}/` });
  for (const way of ['/actors/europol/', '/timeline', '/search/?q=brug'])
    await expect(way, 302, { location: `/nl${way}` });
  for (const way of ['/events', '/events/']) await expect(way, 302, { location: '/nl/timeline/' });
  await expect('/nl/bestaat-niet/', 404, { 'content-type': page['content-type'] }, 'Deze pagina bestaat niet');
  await expect('/nl/actors/bestaat-niet', 404, { 'content-type': page['content-type'] }, 'This page does not exist');
  if (values.site === undefined) await expect('/nl/actors/an-verlinden/', 200, page, '../verlinden/');
  const css = { 'content-type': 'text/css; charset=utf-8', 'cache-control': caching.forEver };
  await expect(`/_astro/${bundled}`, 200, css);
  await expect(`/${font.split(path.sep).join('/')}`, 200, { 'content-type': 'font/woff2' });
  await expect('/robots.txt', 200, { 'content-type': 'text/plain; charset=utf-8' });
  await expect('/nl/dossier.epub', 200, { 'content-type': 'application/epub+zip' });
  await expect('/annotations.jsonld', 200, { 'content-type': 'application/ld+json' });
  await expect('/integrity.json', 200, { 'content-type': 'application/json; charset=utf-8' }, 'sha256');
}

async function isListening(port: number, server: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
    if (await fetch(`http://127.0.0.1:${port}/`).then(Boolean, () => false)) return true;
    await wait(100);
  }
  return false;
}

for (const [name, { program, args }] of Object.entries(servers)) {
  if (spawnSync(program, ['-v']).status !== 0) {
    report(
      false,
      `${name} is not installed. Install it; on Debian, the package ${program === 'httpd' ? 'apache2' : program}.`,
    );
    continue;
  }
  const folder = path.join(root, name);
  mkdirSync(folder);
  const port = await freePort();
  const server = spawn(program, args(folder, port), { stdio: ['ignore', 'ignore', 'inherit'] });
  if (await isListening(port, server)) await ask(name, port);
  else report(false, `${name} does not start`);
  server.kill();
}

console.log(failed === 0 ? 'All is as it should be.' : `${failed} of these failed.`);
process.exitCode = failed === 0 ? 0 : 1;
