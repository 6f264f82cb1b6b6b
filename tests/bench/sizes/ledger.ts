import type { ProcessState } from './processes.ts';

/** The account of a process and all its descendants. */
export interface Ledger {
  /** Takes down what is there. Returns those that belong to it. */
  readonly note: (all: readonly ProcessState[]) => readonly ProcessState[];
  /** CPU seconds so far, as of what was taken down last. */
  readonly sofar: () => number;
  /**
   * CPU seconds in all, once the first process has ended. `reaped` is what the system has charged to whoever started it:
   * exact, but without the descendants that nobody waited for.
   */
  readonly total: (reaped: number) => number;
}

const keyOf = ({ pid, start }: ProcessState): string => `${pid}/${start}`;

const cost = ({ own, reaped }: ProcessState): number => own + reaped;

const sum = (numbers: Iterable<number>): number => Iterator.from(numbers).reduce((total, each) => total + each, 0);

/** Those of some pids, and what descends from them or stands in one of their sessions. A child may come first. */
function family(all: readonly ProcessState[], known: Iterable<number>, sessions: Set<number>): ProcessState[] {
  const pids = new Set(known);
  for (let before = -1; before !== pids.size;) {
    before = pids.size;
    for (const { pid, parent, session } of all)
      if (pids.has(parent) || sessions.has(session)) {
        pids.add(pid);
        if (pid === session) sessions.add(session);
      }
  }
  return all.filter(({ pid }) => pids.has(pid));
}

/**
 * Keeps the account of a process that was just started. A descendant that ends is in what its parent has reaped. One
 * whose parent ended first is counted as it was last seen. Where both went between two looks, the total tells whether
 * the parent had waited for it: then it holds so much more than the parent did when it was last seen.
 */
export function newLedger(root: number): Ledger {
  let last = new Map<string, ProcessState>();
  let first: ProcessState | undefined;
  // The session of a leader lasts longer than the leader itself.
  const sessions = new Set([root]);
  const left: ProcessState[] = [];
  const doubtful: ProcessState[] = [];
  return {
    note: (all) => {
      const known = new Set(all.filter((each) => last.has(keyOf(each))).map(({ pid }) => pid));
      const members = family(all, last.size === 0 ? [root] : known, sessions);
      const now = new Map(members.map((each) => [keyOf(each), each]));
      const before = new Set([...last.values()].map(({ pid }) => pid));
      for (const [key, gone] of last) {
        if (now.has(key) || gone.pid === root || known.has(gone.parent)) continue;
        (before.has(gone.parent) ? doubtful : left).push(gone);
      }
      first = members.find(({ pid }) => pid === root) ?? first;
      last = now;
      return members;
    },
    sofar: () => sum([...last.values(), ...left].map(cost)),
    total: (reaped) => {
      let unexplained = reaped - (first ? cost(first) : 0);
      const missing = doubtful
        .toSorted((a, b) => cost(b) - cost(a))
        .filter((each) => {
          if (cost(each) > unexplained) return true;
          unexplained -= cost(each);
          return false;
        });
      const still = [...last.values()].filter(({ pid }) => pid !== root);
      return reaped + sum([...left, ...missing, ...still].map(cost));
    },
  };
}
