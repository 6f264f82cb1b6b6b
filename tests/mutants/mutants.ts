import { type Copy, copyOf } from './copy.ts';
import { explanationOf, judgedIn } from './judged.ts';
import { lineOf, mutated, wording } from './mutation.ts';
import { drawn, type Mutant, openSources } from './sources.ts';
import { type TestsOf, testsOf } from './tests-of.ts';
import { runTests, unitTests, type Verdict } from './unit-tests.ts';

export interface MutantsOptions {
  readonly root: string;
  readonly seed: number;
  readonly runs: number;
  /** How many copies of the repository are tested at the same time. */
  readonly copies: number;
  /** The file that remembers what was caught. */
  readonly memory: string;
  readonly say: (line: string) => void;
}

export interface MutantsReport {
  readonly runs: number;
  readonly caught: number;
  readonly explained: number;
  readonly survivors: number;
}

/** Seconds for the tests of one mutant, and for all tests before the first. */
const limits = { near: 120, far: 360, all: 900 };

/** The tests that load what is wrong, those of its room first. */
const judge = (copy: Copy, source: string, mutant: Mutant, { near, far }: TestsOf): Promise<Verdict> =>
  copy.with(mutant.file, mutated(source, mutant), async () => {
    const verdict = await runTests(copy.root, near, limits.near);
    return verdict.passed ? runTests(copy.root, far, limits.far) : verdict;
  });

/** Tries so many mutants, and says which of them no test catches. Throws where tests fail without any. */
export async function mutants({ root, seed, runs, copies, memory, say }: MutantsOptions): Promise<MutantsReport> {
  const sources = openSources(root);
  const judged = judgedIn(memory);
  const tests = unitTests(root).filter((file) => !file.startsWith('tests/mutants/'));
  const isUnit = new Set(tests);
  const testsFor = testsOf(root, (file) => isUnit.has(file));
  const queue = drawn(sources, seed, runs);
  const count = { runs: 0, caught: 0, explained: 0, survivors: 0 };

  const tryNext = async (copy: Copy): Promise<void> => {
    for (const mutant of queue) {
      const source = sources.text(mutant.file);
      const { number, text: line } = lineOf(source, mutant);
      const name = `${mutant.file}:${number} ${mutant.kind}: ${wording(source, mutant)}`;
      count.runs += 1;
      const verdict: Verdict = judged.has(mutant, source)
        ? { passed: false, by: 'a test of an earlier run' }
        : await judge(copy, source, mutant, testsFor(mutant.file));
      const why = verdict.passed ? explanationOf(mutant, source) : undefined;
      if (!verdict.passed) {
        count.caught += 1;
        judged.add(mutant, source);
        say(`caught    ${name}\n          by ${verdict.by}`);
      } else if (why !== undefined) {
        count.explained += 1;
        say(`explained ${name}\n          ${why}`);
      } else {
        count.survivors += 1;
        say(`SURVIVED  ${name}\n          ${line}`);
      }
    }
  };

  const all = Array.from({ length: copies }, () => copyOf(root));
  try {
    const [first] = all;
    const sound = first && (await runTests(first.root, tests, limits.all, copies));
    if (sound?.passed === false) throw new Error(`The tests fail without a mutation: ${sound.by}. Correct that first.`);
    await Promise.all(all.map(tryNext));
  } finally {
    all.forEach((copy) => copy.remove());
  }
  return count;
}
