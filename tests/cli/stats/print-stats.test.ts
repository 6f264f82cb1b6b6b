import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { readOptions, UsageError } from '../../../src/cli/options.ts';
import { printStats } from '../../../src/cli/stats/print-stats.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../../fixtures/written-dossier.ts';

const aContent = (): string => path.join(aWrittenDossier(), 'content');

async function counted(content: string, locale: 'nl' | 'en' = 'en', ...args: string[]): Promise<string> {
  const terminal = aTerminal();
  await printStats(readOptions(['stats', '--content', content, ...args], {}), terminal, locale);
  return terminal.printed.join('\n');
}

test('what is there and what is missing is told in lines of a terminal', async () => {
  expect(await counted(aContent())).toBe(
    [
      '             number  drafts',
      '  Actors          2       0',
      '  Events          1       0',
      '  Quotes          1       0',
      '  Sources         1       0',
      '  Briefings       1       0',
      '',
      '        Events  Quotes  Sources',
      '  2019       1       1        1',
      '',
      'Unused text of sources: 1',
      '  artikel: 210 of 369 characters (57%); line 4 (95), line 3 (78), line 1 (16)',
      '',
      'Actors without a quotation: 1',
      '  actors/europol',
    ].join('\n'),
  );
});

test('in Dutch too, and nothing of the text of a source is repeated', async () => {
  const said = await counted(aContent(), 'nl');
  expect(said).toContain(
    'Niet gebruikte tekst van bronnen: 1\n  artikel: 210 van 369 tekens (57%); regel 4 (95), regel 3 (78)',
  );
  const source = readFileSync(path.join(aContent(), 'archive/artikel.txt'), 'utf8');
  const json = await counted(aContent(), 'nl', '--json');
  for (const words of source.match(/\S+ \S+ \S+/g) ?? [])
    expect([said.includes(words), json.includes(words)]).toEqual([false, false]);
});

test('long lists are cut for people and whole for programs, and no line is wider than a terminal', async () => {
  const content = aContent();
  for (let number = 1; number <= 30; number++)
    writeFileSync(
      path.join(content, `actors/actor-${number}.yaml`),
      `kind: person\nname:\n  nl: Persoon ${number}\ndraft: true\n`,
    );
  const lines = (await counted(content)).split('\n');
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines).toContain('Not in English: 30');
  expect(lines.filter((line) => line === '  and 10 more (--json gives all)')).toHaveLength(1);
  const whole: unknown = JSON.parse(await counted(content, 'en', '--json'));
  const thirty: unknown = expect.objectContaining({ length: 30 });
  expect(whole).toMatchObject({ drafts: thirty, untranslated: thirty });
});

test('files with errors are named first, and what they say is not counted', async () => {
  const content = aContent();
  writeFileSync(path.join(content, 'actors/europol.yaml'), 'kind: [\n');
  const said = await counted(content);
  const file = path.join(content, 'actors/europol.yaml');
  expect(said.split('\n')[0]).toBe('Not counted, as there are errors in them (dossier check tells which): 1');
  expect(said).toContain(file);
  expect(said).toMatch(/^ {2}Actors +1 +0$/m);
});

test('where nothing is wrong or missing, the code is 0 and nothing is written', async () => {
  const content = aContent();
  expect(await main(['stats', '--content', content, '--json'], aTerminal())).toBe(0);
  await expect(counted(aFolder())).rejects.toThrow(UsageError);
});
