import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { newLedger } from './ledger.ts';
import { memoryOf, processes, reapedHere } from './processes.ts';

/** What something cost: seconds, and bytes. */
export interface Cost {
  /** CPU seconds, user and system, of a process and all its descendants. */
  readonly cpu: number;
  readonly wall: number;
  /** The most that all of them held at once. */
  readonly together: number;
}

export interface Measured extends Cost {
  /** The most that one of them held. */
  readonly largest: number;
  /** What each step that the process told of cost, by its name, in order. */
  readonly steps: readonly (Cost & { readonly step: string })[];
  /** Why it counts for nothing; `undefined` where it did what it should. */
  readonly fault: string | undefined;
}

/** The time between two looks, in milliseconds. A process that nobody waited for may have run so long unseen. */
export const interval = 100;

/** How long descendants may outlive the first process before they are ended, in milliseconds. */
const patience = 20_000;

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

const running = new Set<number>();

/** Ends what is being measured, with all that it started. */
export function stopMeasured(): void {
  for (const pid of running) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }
}

/** The cost between two looks at a clock, each with what was used so far. */
interface Mark {
  readonly step: string;
  readonly cpu: number;
  readonly at: number;
  together: number;
}

const costOf = ({ cpu, at, together }: Mark, until: Pick<Mark, 'cpu' | 'at'>): Cost => ({
  cpu: until.cpu - cpu,
  wall: (until.at - at) / 1000,
  together,
});

/** Runs a command and counts what it costs with all its descendants. It tells of its steps by messages, `{ step }`. */
export async function measure({ file, args, cwd, env }: Command): Promise<Measured> {
  const before = reapedHere();
  const begun: Mark = { step: 'begin', cpu: 0, at: performance.now(), together: 0 };
  const marks: Mark[] = [begun];
  // In a session and a group of its own: so it can be ended as a whole.
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} does not start here.`);
  running.add(pid);
  const said: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const ledger = newLedger(pid);
  let [largest, together] = [0, 0];
  const look = (): number => {
    const members = ledger.note(processes());
    const memory = members.map((member) => memoryOf(member.pid));
    const now = memory.reduce((sum, each) => sum + each.now, 0);
    largest = Math.max(largest, ...memory.map(({ peak }) => peak));
    together = Math.max(together, now);
    const mark = marks.at(-1) ?? begun;
    mark.together = Math.max(mark.together, now);
    return members.filter(({ ended }) => !ended).length;
  };
  child.on('message', (message) => {
    if (typeof message !== 'object' || !('step' in message) || typeof message.step !== 'string') return;
    look();
    marks.push({ step: message.step, cpu: ledger.sofar(), at: performance.now(), together: 0 });
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  look();
  const timer = setInterval(look, interval);
  const code = await ended;
  const end = performance.now();
  clearInterval(timer);
  for (const until = end + patience; look() > 0 && performance.now() < until;) await wait(interval);
  stopMeasured();
  running.delete(pid);
  const cpu = ledger.total(reapedHere() - before);
  const last = Buffer.concat(said).toString().trim().split('\n').at(-1) ?? '';
  return {
    cpu,
    wall: (end - begun.at) / 1000,
    together,
    largest,
    steps: marks.map((mark, at) => ({ step: mark.step, ...costOf(mark, marks[at + 1] ?? { cpu, at: end }) })),
    fault: code === 0 ? undefined : `ended with ${code ?? 'a signal'}: ${last}`,
  };
}
