import { expect, test } from 'vitest';
import { frame } from '../../src/cli/frame.ts';
import { jsonReport, report } from '../../src/cli/report.ts';
import { parseYaml } from '../../src/reader/content-file.ts';
import { checkContent } from '../../src/dossier/check-content.ts';
import { aDossier, anActor, anEvent } from '../fixtures/dossier.ts';

const reportOf = async (dossier: ReturnType<typeof aDossier>) => report(await checkContent(dossier.name, dossier));

test('each problem stands at its place in its file, with a line that counts them', async () => {
  const evidence = [{ source: 'artikel', exact: 'samen met Europol' }];
  const dossier = aDossier({
    actors: [anActor({ id: 'europol', name: 'Europol' })],
    events: [anEvent({ participants: [{ actor: 'europool', role: 'partner', evidence }] })],
    summary: '[a](event:operatie) [b](actor:parket) [c](source:artikel)',
  });
  expect(await reportOf(dossier)).toBe(`content/actors/europol.yaml:1:1  unused-entry (warning)
  Nothing in the dossier refers to this actor. Name it in an event, a quote, a relation or a text, or remove it.
  > 1 | kind: organisation
      | ^
    2 | name: Europol

content/events/operatie.yaml:6:12  dangling-reference
  participants[0].actor: "europool" is not an actor. Did you mean "europol"?
    5 | participants:
  > 6 |   - actor: europool
      |            ^
    7 |     role: partner

1 error, 1 warning in 7 files`);
});

test('a dossier without problems gets one line', async () => {
  expect(await reportOf(aDossier())).toBe('5 files checked, no problems');
});

test('a file that is not there has no lines to show', async () => {
  expect(await reportOf(aDossier({ files: { 'actors/is.yml': 'kind: group' } })))
    .toBe(`content/actors/is.yml:1:1  unexpected-file
  The name of an entry ends in .yaml. Rename this file.

1 error in 5 files`);
});

test('other programs get the same as JSON', async () => {
  const dossier = aDossier({ translations: 'optional', title: { nl: 'Dossier' } });
  expect(JSON.parse(jsonReport(await checkContent(dossier.name, dossier)))).toEqual({
    files: 5,
    problems: [
      {
        rule: 'missing-translation',
        severity: 'warning',
        file: 'content/dossier.yaml',
        field: 'title',
        position: { line: 2, column: 3 },
        message: 'The English text is missing. Write it under en.',
      },
    ],
  });
});

test('of a rule that breaks often the first three stand with their lines, the others on a line each, unless all are wanted', async () => {
  const fields = Array.from({ length: 130 }, (_, index) => `f${index}: 1`).join('\n');
  const files = { 'actors/parket.yaml': `kind: nothing\nname: P\n${fields}\n` };
  const dossier = aDossier({ files });
  const parts = (await reportOf(dossier)).split('\n\n');
  expect(parts.map((part) => part.split('\n', 1)[0])).toEqual([
    'content/actors/parket.yaml:1:7  invalid-value',
    'content/actors/parket.yaml:3:1  unknown-key',
    'content/actors/parket.yaml:4:1  unknown-key',
    'content/actors/parket.yaml:5:1  unknown-key',
    'unknown-key: 127 more, a line each. check --all shows them like those above.',
    '131 errors in 5 files',
  ]);
  expect(parts[4]?.split('\n')[1]).toMatch(/^ {2}content\/actors\/parket\.yaml:6:1 {2}f3: "f3" is not a field here\./);
  expect(parts[4]?.split('\n')).toHaveLength(128);
  const whole = report(await checkContent(dossier.name, dossier), { all: true });
  expect(whole.split('\n\n')).toHaveLength(132);
});

test('whatever a file, its name and a message hold, nothing acts on the screen, and the mark stands under its place', () => {
  const file = 'content/\x1b]0;x\x07\n.yaml';
  const problem = { rule: 'invalid-value', severity: 'error', field: '', position: { line: 1, column: 6 } } as const;
  const problems = [{ ...problem, file, message: '"\x9b31m" is \u202eno kind.' }];
  const files = new Map([[file, parseYaml(file, 'a: \u202e\fb')]]);
  expect(report({ problems, files, lock: undefined })).toBe(`content/␛]0;x␇␊.yaml:1:6  invalid-value
  "<U+009B>31m" is <U+202E>no kind.
  > 1 | a: <U+202E>␌b
      |             ^

1 error in 1 file`);
  expect(jsonReport({ problems, files, lock: undefined })).toContain(
    String.raw`"message": "\"\u009b31m\" is \u202eno kind."`,
  );
});

test('of long lines, the part around the place is shown', () => {
  const long = `${'a '.repeat(60)}HERE ${'b '.repeat(60)}`;
  expect(frame(`short\n${long}\n${long}`, { line: 2, column: 121 })).toBe(`  1 | …
> 2 | … a a a a a a a a a a a a a a a a a a a HERE b b b b b b b b b b b b b b b b b b b b b b b b b b b …
    |                                         ^
  3 | … a a a a a a a a a a a a a a a a a a a HERE b b b b b b b b b b b b b b b b b b b b b b b b b b b …`);
});

test('a place at the start of a long line is shown from its start', () => {
  const long = 'a'.repeat(150);
  expect(frame(long, { line: 1, column: 1 })).toBe(`> 1 | ${'a'.repeat(99)}…\n    | ^`);
});
