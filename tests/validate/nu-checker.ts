import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { knownWrong } from './known-wrong.ts';

const folder = import.meta.dirname;
const jar = path.join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');

/** The checker is 30 MB, and its package would fetch a Java runtime when installed: nobody gets either without asking. */
export function fetchChecker(): void {
  if (!existsSync(jar)) execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
}

/** The version of Java that `java` starts; `undefined` where there is none. */
export function javaVersion(): number | undefined {
  try {
    const [, version] =
      /^(\d+)/m.exec(execFileSync('java', ['--version'], { encoding: 'utf8' }).replace(/^\D+/, '')) ?? [];
    return Number(version);
  } catch {
    return undefined;
  }
}

const answer = z.object({
  messages: z.array(
    z.object({
      url: z.string().default(''),
      type: z.string(),
      message: z.string(),
      extract: z.string().default(''),
      lastLine: z.int().default(0),
      lastColumn: z.int().default(0),
    }),
  ),
});

const isKnown = (words: string): boolean => knownWrong.some(({ message }) => message.test(words));

const run = promisify(execFile);

/** The checker answers for every file of a folder, fonts and all: so it is told which. Each start takes a second. */
const atOnce = 1000;

async function report(files: readonly string[]): Promise<z.infer<typeof answer>['messages']> {
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--also-check-css', '--also-check-svg'];
  const { stdout } = await run('java', ['-jar', jar, ...options, ...files], { maxBuffer: 2 ** 28 });
  return answer.parse(JSON.parse(stdout)).messages;
}

/** What the checker reports on files of HTML, CSS and SVG and is right about, as `file:line:column message (extract)`. */
export async function nuFaults(files: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (let at = 0; at < files.length; at += atOnce)
    for (const { url, lastLine, lastColumn, message, extract } of await report(files.slice(at, at + atOnce))) {
      const words = `${message} (${extract.replace(/\s+/g, ' ')})`;
      if (!isKnown(words)) faults.push(`${url.replace(/^file:/, '')}:${lastLine}:${lastColumn} ${words}`);
    }
  return faults;
}
