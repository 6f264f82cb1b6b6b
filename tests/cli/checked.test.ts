import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { checked } from '../../src/cli/checked.ts';
import { writeSheet } from '../../src/cli/factsheet.ts';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { rename } from '../../src/cli/rename.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';

const optionsOf = (folder: string, ...args: string[]) =>
  readOptions([...args, '--content', path.join(folder, 'content')], {});

async function record(folder: string, ...args: string[]): Promise<string[]> {
  const terminal = aTerminal();
  expect(await checked(optionsOf(folder, 'checked', ...args), terminal, '2026-11-28')).toBe(true);
  return terminal.printed.map((line) => line.replaceAll(`${folder}/`, ''));
}

const factsIn = (folder: string): string[] =>
  [...readFileSync(path.join(folder, 'content/checked.json'), 'utf8').matchAll(/"(\S+)#[0-9a-f]{64}": (.*?),?$/gm)].map(
    ([, entry, said]) => `${entry} ${said}`,
  );

const by = (name: string, on = '2026-11-28') => `"checked":[{"by":"${name}","on":"${on}"}]`;

test('a fact, or all facts of an entry, are recorded, and lapsed ones of the entry go', async () => {
  const folder = aWrittenDossier('lapsed-check');
  expect(await record(folder, 'operatie#figures[0]', '--by', 'An')).toEqual([
    '1 fact checked by An on 2026-11-28: content/checked.json written',
  ]);
  expect(factsIn(folder)).toEqual([`events/operatie {"fact":"figures[0]",${by('An')}}`]);
  expect(await record(folder, 'uitspraak', 'actors/parket', '--by', 'Bo', '--on', '2026-01-02')).toEqual([
    '3 facts checked by Bo on 2026-01-02: content/checked.json written',
  ]);
  expect(factsIn(folder).map((line) => line.split('"')[3])).toEqual([
    'country',
    'figures[0]',
    'segments',
    'translations.en',
  ]);
});

test('what is to be recorded can be looked at first', async () => {
  const folder = aWrittenDossier();
  expect(await record(folder, 'operatie', '--by', 'An', '--dry-run')).toEqual([
    '4 facts checked by An on 2026-11-28: nothing was written. Leave out --dry-run to do this.',
  ]);
  expect(existsSync(path.join(folder, 'content/checked.json'))).toBe(false);
});

test.each([
  [['operatie'], 'checked needs --by NAME: who checked the facts.'],
  [['operatei', '--by', 'An'], '"operatei" is no entry that can be read. Did you mean "operatie"?'],
  [
    ['operatie#figures[1]', '--by', 'An'],
    '"operatie#figures[1]" is no fact. Its facts are date, participants[0], participants[1], figures[0].',
  ],
  [['operatie', '--by', 'An', '--on', '28/11'], '"28/11" is no day. Give one as year, month and day: --on 2026-11-28.'],
])('%j is answered by one line', async (args, message) => {
  const options = optionsOf(aWrittenDossier(), 'checked', ...args);
  await expect(checked(options, aTerminal(), '2026-11-28')).rejects.toEqual(new UsageError(message));
});

test('a check outlives another id of an entry that its fact names', async () => {
  const folder = aWrittenDossier();
  await record(folder, 'operatie', 'europol', 'parket', 'uitspraak', 'summary', '--by', 'An');
  const terminal = aTerminal();
  expect(await rename(optionsOf(folder, 'rename', 'actor', 'europol', 'epol'), terminal)).toBe(true);
  const again = await check(optionsOf(folder, 'check', '--require-checked'), aTerminal());
  expect(again.problems).toEqual([]);
  expect(factsIn(folder).filter((line) => line.startsWith('actors/epol '))).toHaveLength(1);
});

test('the sheet is written as a page and a Word document; a wrong id is answered by one line', async () => {
  const folder = aWrittenDossier();
  const out = path.join(folder, 'sheet');
  const terminal = aTerminal();
  const args = ['factsheet', '--out', out, '--no-pdf', '--language', 'en', '--entry', 'operatie'];
  expect(await writeSheet(optionsOf(folder, ...args), terminal)).toBe(true);
  expect(terminal.printed.at(-1)).toBe(`1 source: factsheet-en.html, factsheet-en.docx in ${out}`);
  const page = readFileSync(path.join(out, 'factsheet-en.html'), 'utf8');
  expect(page).toContain('<title>Sheet for fact-checkers: A dossier</title>');
  expect(page).toContain('<code>operatie#figures[0]</code>');
  expect(page).not.toContain('uitspraak#segments');
  await expect(writeSheet(optionsOf(folder, 'factsheet', '--entry', 'operatei'), aTerminal())).rejects.toEqual(
    new UsageError(
      '"operatei" is no entry or text of this dossier. Did you mean "operatie"? Drafts are asked for with --drafts.',
    ),
  );
});
