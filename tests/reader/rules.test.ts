import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { paperRules, rules } from '../../src/reader/rules.ts';
import { brokenNames, expectedReport, paperReport } from '../fixtures/written-dossier.ts';

test.each(['rules.md', 'nl/regels.md'])('every rule has its section in %s, in the same order', (file) => {
  const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs', file), 'utf8');
  expect([...guide.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)).toEqual([...rules]);
});

const rulesIn = (report: string) => [...report.matchAll(/^\S+:\d+:\d+ {2}([a-z0-9-]+)/gm)].map(([, rule]) => rule);

test('every rule is broken by one of the broken dossiers, those of paper by the one for that', () => {
  const onPaper: readonly string[] = paperRules;
  const reported = brokenNames.flatMap((name) => rulesIn(expectedReport(name)));
  expect([...new Set(reported)].toSorted()).toEqual(rules.filter((rule) => !onPaper.includes(rule)).toSorted());
  expect([...new Set(rulesIn(paperReport()))].toSorted()).toEqual(onPaper.toSorted());
});
