import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeFiles } from '../fixtures/files.ts';
import type { ManualBlock } from './manual-page.ts';
import { npmEnvironment } from './npm-environment.ts';

const program = path.resolve('src/cli/dossier.ts');

const env = {
  ...npmEnvironment,
  // npm looks for another version of itself now and then, and these are all that is to be looked for here.
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
  LC_ALL: 'C',
  // Whoever commits has told git their name; this reader has no other settings.
  GIT_CONFIG_GLOBAL: '/dev/null',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'A Reader'],
      [`GIT_${who}_EMAIL`, 'reader@example.org'],
    ]),
  ),
};

/** Puts the program of the clone where npm would install the one of the package. */
export function installHere(folder: string): void {
  const commands = path.join(folder, 'node_modules/.bin');
  mkdirSync(commands, { recursive: true });
  writeFileSync(path.join(commands, 'dossier'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(path.join(commands, 'dossier'), 0o755);
  const dependencies = { '@dossier-briefings/dossier': 'file:dossier-briefings-dossier-0.1.0.tgz' };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify({ dependencies })}\n`);
}

/** Commands that go on until they are stopped. */
const serves = /^(?:npm start|npm run (?:dev|preview)|npx dossier (?:dev|preview|start))\b/;

async function stop(child: ChildProcess): Promise<void> {
  const over = once(child, 'exit');
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  await over;
}

/** Starts what serves the site, and looks at the address that it prints. Returns what it said. */
async function visited(command: string, folder: string): Promise<string> {
  const child = spawn('sh', ['-c', command], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  try {
    while (!/http:\/\/localhost:\d+\/\s/.test(said)) {
      if (child.exitCode !== null) throw new Error(`“${command}” ended by itself:\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const [address = ''] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
    const { status } = await fetch(address);
    if (status !== 200) throw new Error(`“${command}”: ${address} answers with ${status}.`);
  } finally {
    await stop(child);
  }
  return said;
}

/** Runs the commands of a block one by one, as typed. Returns what they said. */
async function typed({ text, line, fails }: ManualBlock, folder: string): Promise<string> {
  const commands = text.split('\n').filter((each) => each !== '');
  let said = '';
  for (const command of commands) {
    if (serves.test(command)) {
      said += await visited(command, folder);
      continue;
    }
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, env, encoding: 'utf8' });
    said += stdout + stderr;
    const expected = fails !== undefined && command === commands.at(-1) ? 1 : 0;
    if (status !== expected)
      throw new Error(`Line ${line}: “${command}” ends with ${status}, not ${expected}:\n${stdout}${stderr}`);
  }
  return said;
}

/** Does to a file what a block with lines marked by - and + says. */
function edit(file: string, { text, line }: ManualBlock): void {
  const marked = (sign: string): string =>
    text
      .split('\n')
      .filter((each) => each.startsWith(sign))
      .map((each) => each.slice(1))
      .join('\n');
  const parts = readFileSync(file, 'utf8').split(marked('-'));
  if (parts.length !== 2)
    throw new Error(`Line ${line}: what it replaces stands ${parts.length - 1} times in ${file}.`);
  writeFileSync(file, parts.join(marked('+')));
}

/** Durations say nothing of another computer. */
const timeless = (text: string): string => text.replaceAll(/\bin [\d.]+ s\b/g, 'in … s').trimEnd();

/**
 * Does in a folder what a page says, in its order: writes and edits the files, runs the commands, and compares what they
 * say with what the page shows of it. Returns the blocks that cannot be run, each with the reason that the page gives.
 */
export async function follow(blocks: readonly ManualBlock[], folder: string): Promise<string[]> {
  const passed: string[] = [];
  let said = '';
  for (const block of blocks) {
    const { lang, text, file, line, notRun } = block;
    if (notRun !== undefined) passed.push(`${text.trim().split('\n')[0] ?? ''}: ${notRun}`);
    else if (file !== undefined && lang === 'diff') edit(path.join(folder, file), block);
    else if (file !== undefined) writeFiles(folder, { [file]: text });
    else if (lang === 'sh') said = await typed(block, folder);
    else if (lang === 'text') {
      if (!timeless(said).includes(timeless(text))) throw new Error(`Line ${line} shows:\n${text}\nIt was:\n${said}`);
    } else throw new Error(`Line ${line}: nothing says what is to be done with this block. Mark it, or name its file.`);
  }
  return passed;
}
