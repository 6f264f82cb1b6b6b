import { expect, test } from 'vitest';
import { newLedger } from './ledger.ts';
import type { ProcessState } from './processes.ts';

const root = 100;

const aProcess = (pid: number, parent: number, own: number, more: Partial<ProcessState> = {}): ProcessState => ({
  pid,
  parent,
  own,
  ended: false,
  session: root,
  start: 1,
  reaped: 0,
  ...more,
});

/** Looks at one state of the machine after the other, and lets the first process end. */
function counted(states: readonly (readonly ProcessState[])[], reaped: number): number {
  const ledger = newLedger(root);
  for (const state of states) ledger.note(state);
  ledger.note([]);
  return ledger.total(reaped);
}

test('members are the first process, what descends from it, and what stands in its session', () => {
  const { note } = newLedger(root);
  const members = note([
    aProcess(103, 102, 1, { session: 102 }),
    aProcess(102, 100, 1, { session: 102 }),
    aProcess(100, 5, 1),
    aProcess(104, 1, 1),
    aProcess(105, 1, 1, { session: 102 }),
    aProcess(5, 1, 1, { session: 5 }),
    aProcess(106, 5, 1, { session: 5 }),
  ]);
  expect(members.map(({ pid }) => pid)).toEqual([103, 102, 100, 104, 105]);
});

test('a child that was waited for is counted once, whether or not it was seen', () => {
  const states = [
    [aProcess(100, 5, 1)],
    [aProcess(100, 5, 1), aProcess(101, 100, 3)],
    [aProcess(100, 5, 2, { reaped: 4 })],
  ];
  // 2 of itself, 4 of the child.
  expect(counted(states, 6)).toBe(6);
});

test('one that outlived its parent is counted as it was last seen, even when its session has no leader', () => {
  const states = [
    [aProcess(100, 5, 1), aProcess(101, 100, 3)],
    [aProcess(101, 1, 5)],
    [aProcess(101, 1, 8), aProcess(102, 101, 1)],
    [aProcess(101, 1, 9, { reaped: 2 })],
  ];
  expect(counted(states, 1.1)).toBe(1.1 + 11);
});

test('one that went with its parent is counted where the parent had not waited for it', () => {
  const states = [[aProcess(100, 5, 2, { reaped: 1 }), aProcess(101, 100, 8), aProcess(102, 100, 0.5)]];
  // Last seen at 3; 0.6 more holds the small one, and not the other.
  expect(counted(states, 3.6)).toBe(3.6 + 8);
  expect(counted(states, 11.6)).toBe(11.6);
});

test('a pid that comes again is another process', () => {
  const ledger = newLedger(root);
  ledger.note([aProcess(100, 5, 1), aProcess(101, 100, 1)]);
  ledger.note([aProcess(100, 5, 2, { reaped: 1 }), aProcess(101, 1, 50, { start: 2, session: 1 })]);
  expect(ledger.sofar()).toBe(3);
});

test('so far, an account has what members have used, with what they have reaped', () => {
  const ledger = newLedger(root);
  ledger.note([aProcess(100, 5, 1), aProcess(101, 100, 3), aProcess(102, 101, 2)]);
  expect(ledger.sofar()).toBe(6);
  ledger.note([aProcess(100, 5, 2, { reaped: 4 }), aProcess(102, 1, 2)]);
  ledger.note([aProcess(100, 5, 2, { reaped: 4 })]);
  expect(ledger.sofar()).toBe(8);
});

test('what is still there when the first process has ended is counted too', () => {
  const ledger = newLedger(root);
  ledger.note([aProcess(100, 5, 1), aProcess(101, 100, 3)]);
  ledger.note([aProcess(101, 1, 4, { ended: true })]);
  expect(ledger.total(1.5)).toBe(5.5);
});
