import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { faults, type Outcome, signature } from './judge.ts';
import { type Mutation, mutated, runOf } from './mutations.ts';
import { type Pool, realCommand, startPool } from './pool.ts';
import { isOldSite, siteFaults, writeOldSite } from './site.ts';
import { writeTree } from './tree.ts';

export interface FuzzOptions {
  readonly seed: number;
  /** The numbers of the runs. */
  readonly runs: readonly number[];
  /** How many of those that pass the check are built too. */
  readonly builds: number;
  readonly processes: number;
  /** The module whose `main` is run. */
  readonly command?: string;
  /** After how many seconds a check is stopped. */
  readonly seconds?: number;
  readonly say?: (line: string) => void;
}

/** Something that broke a rule. */
export interface Finding {
  readonly run: number;
  readonly fault: string;
  /** The mutations without which it does not happen. */
  readonly mutations: readonly string[];
}

export interface Fuzzed {
  readonly checked: number;
  readonly passed: number;
  readonly built: number;
  readonly findings: readonly Finding[];
  /** The folder with the dossiers that broke a rule; `undefined` where none did. */
  readonly kept: string | undefined;
}

/** The dossiers of so many findings of one kind are kept. */
const keptOfAKind = 2;

/** Runs the fuzzer. The same options lead to the same dossiers. */
export async function fuzz(options: FuzzOptions): Promise<Fuzzed> {
  const { seed, runs, builds, processes, command = realCommand, seconds, say = () => undefined } = options;
  const work = mkdtempSync(path.join(tmpdir(), 'dossier-fuzz-'));
  const keep = path.join(work, 'findings');
  const pool = startPool(processes, command, seconds);
  const findings: Finding[] = [];
  const kinds = new Map<string, number>();
  const count = { checked: 0, passed: 0, built: 0, begun: 0 };

  const write = (name: string, run: ReturnType<typeof runOf>, mutations: readonly Mutation[]): string => {
    const folder = path.join(work, name);
    rmSync(folder, { recursive: true, force: true });
    writeTree(path.join(folder, 'content'), mutated(run.tree, mutations));
    return folder;
  };
  const check = (folder: string): Promise<Outcome> => pool.run(['check', '--content', path.join(folder, 'content')]);

  /** The mutations that a fault needs: each is left out in turn, and stays out where the fault stays. */
  async function needed(number: number, fault: string): Promise<readonly Mutation[]> {
    const run = runOf(seed, number);
    let left = run.mutations;
    for (const each of run.mutations) {
      const fewer = left.filter((other) => other !== each);
      const folder = write(`shrink-${number}`, run, fewer);
      const again = faults(await check(folder)).map(signature);
      if (again.includes(signature(fault))) left = fewer;
      rmSync(folder, { recursive: true, force: true });
    }
    return left;
  }

  async function found(number: number, fault: string, output: string, isCheck: boolean): Promise<void> {
    const kind = signature(fault);
    const times = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, times);
    const run = runOf(seed, number);
    const mutations = isCheck && times === 1 ? await needed(number, fault) : run.mutations;
    findings.push({ run: number, fault, mutations: mutations.map(({ name }) => name) });
    say(`seed ${seed} run ${number} (${run.base}): ${fault}\n    ${mutations.map(({ name }) => name).join('\n    ')}`);
    if (times > keptOfAKind) return;
    const target = path.join(keep, `seed-${seed}-run-${number}`);
    writeTree(path.join(target, 'content'), mutated(run.tree, run.mutations));
    writeFileSync(path.join(target, 'report.txt'), `${fault}\n\n${output}\n`);
  }

  /** What passes the check builds, and leaves a site that is complete. */
  async function build(number: number, folder: string): Promise<void> {
    const [content, site] = [path.join(folder, 'content'), path.join(folder, 'site')];
    writeOldSite(site);
    const builder: Pool = startPool(1, command, 600);
    const outcome = await builder.run(['build', '--no-pdf', '--content', content, '--out', site]);
    builder.stop();
    count.built += 1;
    const wrong = [
      ...faults({ ...outcome, seconds: 0 }).filter((fault) => !fault.startsWith('no problem has a place')),
      ...(outcome.code === 0 ? await siteFaults(content, site) : ['what passed the check did not build']),
      ...(outcome.code !== 0 && !isOldSite(site) ? ['a build that failed changed the old site'] : []),
    ];
    for (const fault of wrong) await found(number, fault, outcome.output, false);
  }

  async function one(number: number): Promise<void> {
    const run = runOf(seed, number);
    const folder = write(`run-${number}`, run, run.mutations);
    const outcome = await check(folder);
    count.checked += 1;
    for (const fault of faults(outcome)) await found(number, fault, outcome.output, true);
    if (outcome.code === 0) {
      count.passed += 1;
      if (count.begun < builds) {
        count.begun += 1;
        await build(number, folder);
      }
    }
    rmSync(folder, { recursive: true, force: true });
  }

  const left = [...runs];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await one(next);
  };
  try {
    await Promise.all(Array.from({ length: processes }, worker));
  } finally {
    pool.stop();
    if (!existsSync(keep)) rmSync(work, { recursive: true, force: true });
  }
  const { checked, passed, built } = count;
  return { checked, passed, built, findings, kept: existsSync(keep) ? keep : undefined };
}
