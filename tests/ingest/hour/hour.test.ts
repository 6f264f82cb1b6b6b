import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../src/cli/options.ts';
import { verify } from '../../../src/cli/verify.ts';
import { checkContent } from '../../../src/dossier/check-content.ts';
import { isError } from '../../../src/reader/problem.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';
import { filesOf, handMade, handMadeNames, writeAll } from './hand-made.ts';
import { hour } from './hour.ts';
import { compare } from './missing.ts';

describe.each(handMadeNames)('the dossier by hand on %s', (name) => {
  test('is one that could be published: its words stand in its sources, and nothing is wrong but for translations', async () => {
    const content = aFolder();
    writeAll(content, filesOf(handMade(name)));
    const terminal = aTerminal();
    await verify(readOptions(['verify', '--content', content], {}), terminal);
    expect(terminal.printed.join('\n')).toMatch(/^\d+ passages found in 3 sources/);
    const { problems } = await checkContent(content);
    const errors = problems.filter((problem) => isError(problem) && problem.rule !== 'missing-translation');
    expect(errors.map(({ file, rule, message }) => `${file} ${rule} ${message}`)).toEqual([]);
  });
});

test('at most a quarter of the dossiers is left to write once the drafts of their sources are taken', async () => {
  const hours = await Promise.all(handMadeNames.map((name) => hour(handMade(name))));
  const sum = (of: 'all' | 'missing'): number =>
    hours.flatMap(({ costs }) => costs).reduce((total, cost) => total + cost[of], 0);
  const typed = hours.reduce((total, { work }) => total + work.typed, 0);
  expect(hours.flatMap(({ failed }) => failed)).toEqual([]);
  expect(sum('all')).toBeGreaterThan(12_000);
  expect((sum('missing') + typed) / sum('all')).toBeLessThanOrEqual(0.25);
});

const as = { field: 'events', lead: '', language: 'nl' };

test('what is missing is counted by the words that a draft lacks in the same field', () => {
  const hand = {
    kind: 'decision',
    title: { nl: 'De raad sluit de brug', en: 'The council closes the bridge' },
    description: { nl: 'Niet geteld.' },
    evidence: [{ exact: 'de raad' }, { exact: 'de brug' }],
  };
  const draft = { kind: 'other', title: { nl: 'De raad sluit op maandag' }, evidence: [{ exact: 'op de brug' }] };
  expect(compare(hand, draft, as)).toEqual([
    { field: 'events.kind', value: 'decision', all: 13, missing: 8 },
    { field: 'events.title', value: 'De raad sluit de brug', all: 26, missing: 6 },
    { field: 'events.evidence.exact', value: 'de raad', all: 12, missing: 4 },
    { field: 'events.evidence.exact', value: 'de brug', all: 12, missing: 12 },
  ]);
  expect(compare(hand, undefined, as).every(({ all, missing }) => all === missing)).toBe(true);
  expect(compare(hand, hand, as).every(({ missing }) => missing === 0)).toBe(true);
});
