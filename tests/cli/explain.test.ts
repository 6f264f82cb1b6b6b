import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { explain } from '../../src/cli/explain.ts';
import { main } from '../../src/cli/main.ts';
import { readOptions } from '../../src/cli/options.ts';
import { readRuleGuide, ruleGuide, ruleText } from '../../src/cli/rule-guide.ts';
import { rules } from '../../src/reader/rules.ts';
import { helpLocales } from '../../src/schema/help.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';

async function explained(...args: string[]) {
  const terminal = aTerminal();
  const code = await main(['explain', ...args], terminal);
  return { code, printed: terminal.printed.join('\n'), failed: terminal.failed.join('\n') };
}

test('a rule is told as the guide tells it, with what to do in a paragraph of its own', async () => {
  expect(await explained('quote-ambiguous')).toEqual({
    code: 0,
    printed: [
      'quote-ambiguous',
      '',
      'The words stand in the source more than once.',
      '',
      'Do: add the `prefix` or `suffix` that tells the places apart, or quote more of',
      'the sentence.',
    ].join('\n'),
    failed: '',
  });
});

test('links, emphasis, escapes and examples are shown as text', () => {
  const guide = '# T\n\n## C\n\n### too-many\n\n_A_ [b](c.md) \\*d `e`\nf.\n\n```\ng\n\n  h\n```\n\n## D\n\nNo rule.\n';
  const [chapter] = ruleGuide(guide);
  expect(ruleText('too-many', chapter?.rules.get('too-many') ?? [])).toBe(
    'too-many\n\nA b *d `e` f.\n\n    g\n\n      h',
  );
});

test.each([
  ['en', 'Files', 'The words of a quotation stand outside the…'],
  ['nl', 'Bestanden', 'De woorden van een citaat staan buiten de…'],
] as const)('without a rule, each has a line that fits on a terminal: %s', (locale, first, about) => {
  const terminal = aTerminal();
  expect(explain({ operands: [] }, terminal, locale)).toBe(true);
  const lines = terminal.printed.join('\n').split('\n');
  expect(lines.flatMap((line) => /^ {2}([a-z0-9-]+) {2,}\S/.exec(line)?.[1] ?? [])).toEqual([...rules]);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines[0]).toBe(first);
  // What a rule is about, not how severe it is, which stands before it in the guide.
  expect(lines).toContain(`  outside-quotation-marks  ${about}`);
});

test.each(helpLocales)('every rule is told in the guide that the package brings, and what to do: %s', (locale) => {
  const told = readRuleGuide(locale).flatMap((chapter) => [...chapter.rules]);
  expect(told.map(([rule]) => rule)).toEqual([...rules]);
  const advice = { nl: /\n\nDoe dit: \S/, en: /\n\nDo: \S/ }[locale];
  expect(told.filter(([rule, blocks]) => !advice.test(ruleText(rule, blocks))).map(([rule]) => rule)).toEqual([]);
});

test('a rule is told in Dutch where the system is', () => {
  const terminal = aTerminal();
  explain({ operands: ['quote-ambiguous'] }, terminal, 'nl');
  expect(terminal.printed.join('\n')).toBe(
    [
      'quote-ambiguous',
      '',
      'De woorden staan meer dan één keer in de bron.',
      '',
      'Doe dit: voeg de `prefix` of `suffix` toe die de plaatsen onderscheidt, of',
      'citeer meer van de zin.',
    ].join('\n'),
  );
});

test.each([
  ['mising-lock', 'There is no rule "mising-lock". Did you mean "missing-lock"?'],
  ['xyz', 'There is no rule "xyz". dossier explain lists all.'],
])('%s is no rule', async (rule, message) => {
  expect(await explained(rule)).toEqual({ code: 1, printed: '', failed: message });
});

test.each([
  ['a screen', true, [], true],
  ['a log', false, [], false],
  ['another program', true, ['--json'], false],
])('for %s, check names the rule to read about: %s %j → %s', async (_reader, isScreen, args, names) => {
  const content = path.join(aWrittenDossier(), 'content');
  writeFileSync(path.join(content, 'actors/x.yml'), '');
  const terminal = { ...aTerminal(), isScreen };
  await check(readOptions(['check', '--content', content, ...args], {}), terminal);
  expect(terminal.printed.includes('dossier explain unexpected-file says more of the first.')).toBe(names);
});
