import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/reader/rules.ts';
import { brokenNames, expectedReport } from '../fixtures/written-dossier.ts';

test('every rule has its section in the guide, in the same order', () => {
  const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/rules.md'), 'utf8');
  expect([...guide.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)).toEqual([...rules]);
});

test('every rule is broken by one of the broken dossiers', () => {
  const reported = brokenNames.flatMap((name) =>
    [...expectedReport(name).matchAll(/^\S+:\d+:\d+ {2}([a-z0-9-]+)/gm)].map(([, rule]) => rule),
  );
  expect([...new Set(reported)].toSorted()).toEqual(rules.toSorted());
});
