import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { manualBlocks } from '../harness/manual-page.ts';

const program = path.resolve('src/cli/dossier.ts');
const blocks = manualBlocks(readFileSync('docs/editing.md', 'utf8'));

/** The files of the example: each a name in backticks, and a block of code below it. */
const files: Readonly<Record<string, string>> = Object.fromEntries(
  blocks.flatMap(({ file, text }) => (file === undefined ? [] : [[file, text]])),
);

/** What the guide shows beside the example: parts of files, commands, a report. */
const others = blocks.filter(({ file, notRun }) => file === undefined && notRun === undefined);
const textsIn = (lang: string): string[] => others.filter((block) => block.lang === lang).map(({ text }) => text);

/** The example, verified, in the folder `content` of a new folder. */
async function anExample(changed: Readonly<Record<string, (text: string) => string>> = {}): Promise<string> {
  const folder = aFolder();
  const content = path.join(folder, 'content');
  writeFiles(content, files);
  expect(await main(['verify', '--content', content], aTerminal())).toBe(0);
  for (const [file, change] of Object.entries(changed)) {
    const before = files[file] ?? '';
    const after = change(before);
    expect(after, file).not.toBe(before);
    writeFileSync(path.join(content, file), after);
  }
  return folder;
}

const check = (folder: string) =>
  spawnSync(process.execPath, [program, 'check'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });

test('the example of the editing guide verifies and passes as it stands there', async () => {
  expect(Object.keys(files)).toHaveLength(12);
  const folder = aFolder();
  writeFiles(folder, files);
  const terminal = aTerminal();
  expect(await main(['verify', '--content', folder], terminal)).toBe(0);
  expect(await main(['check', '--strict', '--require-archive', '--content', folder], terminal)).toBe(0);
  expect(terminal.printed[0]).toBe(
    `13 passages found in 1 source; ${path.join(folder, 'provenance.lock.json')} written`,
  );
});

test('all else that the guide shows is a part of a file, a command or the report', () => {
  expect(
    Object.fromEntries(
      Map.groupBy(others, ({ lang }) => lang)
        .entries()
        .map(([lang, all]) => [lang, all.length]),
    ),
  ).toEqual({
    yaml: 8,
    mdx: 2,
    sh: 5,
    text: 1,
  });
  expect(blocks.flatMap(({ notRun }) => notRun ?? [])).toEqual([
    'needs a stick, and the folder of the generator itself',
    'needs the address of a site',
  ]);
});

test('a field that the guide shows alone is right in an entry of the example', async () => {
  const [statement = '', description = '', evidence = '', unseen = '', notes = '', note = '', ...atEnd] =
    textsIn('yaml');
  const [formerIds = '', embedding = ''] = atEnd;
  /** The entry with a field in the place of its own: all that stands below the name, up to the next field. */
  const withField = (field: string) => (text: string) =>
    text.replace(new RegExp(`^${field.split(':', 1)[0] ?? ''}:\\n(?:[ \\n].*\\n|\\n)*`, 'm'), field);
  const optional = (text: string) => `${text}translations: optional\n`;
  const events = 'events/besluit-molenbrug.yaml';
  const inEvent = (field: string) => anExample({ 'dossier.yaml': optional, [events]: withField(field) });
  const inRelation = anExample({
    'actors/an-verlinden.yaml': (text) =>
      text.replace('description:', `${note.replace(/^/gm, '    ').trimEnd()}\ndescription:`),
  });
  // The entry has the id that it had before in the guide, so here it had another.
  const atTheEnd = anExample({
    'actors/an-verlinden.yaml': (text) => text + formerIds.replace('an-verlinden', 'burgemeester'),
    'dossier.yaml': (text) => text + embedding,
  });
  const inQuote = anExample({
    'quotes/verlinden-brug-veilig.yaml': (text) => statement + text.replace(/^speaker:.*\n/m, ''),
  });
  for (const folder of [
    await inQuote,
    await inEvent(description),
    await inEvent(notes),
    await inRelation,
    await atTheEnd,
  ]) {
    const { status, stdout } = check(folder);
    expect([status, stdout]).toEqual([0, expect.not.stringContaining('error')]);
  }
  // Other words of a source are to be verified first.
  for (const folder of [await inEvent(evidence), await inEvent(unseen)]) {
    expect(await main(['verify', '--content', path.join(folder, 'content')], aTerminal())).toBe(0);
    expect(check(folder).status).toBe(0);
  }
});

test('a claim that the guide shows with its source is right as the text of the summary', async () => {
  const [dutch = '', english = ''] = textsIn('mdx');
  const asText = (body: string) => (text: string) => text.replace(/(?<=\n---\n\n)[\s\S]*/, body);
  const folder = await anExample({ 'summary/nl.mdx': asText(dutch), 'summary/en.mdx': asText(english) });
  const { status, stdout } = check(folder);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^11 files checked, no problems\n(\d+) passages: \1 proven, 0 refused, 0 not checkable\n$/);
});

test('the report that the guide explains is what the mistakes give that it names', async () => {
  const folder = await anExample({
    'events/besluit-molenbrug.yaml': (text) =>
      text.replace('edtf: 2024-10', 'edtf: oktober 2024').replace('qualifier:', 'qualifer:'),
    'quotes/verlinden-brug-veilig.yaml': (text) => text.replace('    - but not for lorries.\n', ''),
    'briefings/persbriefing/en.mdx': (text) => text.replace('actor:an-verlinden', 'actor:verlinden'),
  });
  expect(check(folder)).toMatchObject({ status: 1, stdout: textsIn('text')[0] });
});

test('the commands of the guide check and build a dossier that stands beside the generator', () => {
  const folder = aFolder();
  writeFiles(path.join(folder, 'molenbrug'), files);
  // Stands for the clone, whose scripts run the program.
  const scripts = {
    dossier: `node ${program}`,
    check: `node ${program} check`,
    build: `node ${program} build`,
    verify: `node ${program} verify`,
  };
  writeFiles(path.join(folder, 'dossier'), { 'package.json': JSON.stringify({ scripts }) });
  const [verify = '', sheets = '', checks = '', outside = '', compare = ''] = textsIn('sh');
  // In the folder of a dossier that stands alone, as these are told of.
  const inDossier = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => `cd ../molenbrug-alone && ${line.replace('npx dossier', `node ${program}`)}`);
  const commands = [
    `${verify.trim()} -- --content ../molenbrug`,
    'mkdir ../molenbrug-alone && cp -r ../molenbrug ../molenbrug-alone/content',
    ...inDossier(sheets).map((line) => line.replace(/(?<!--no-pdf)$/, ' --no-pdf')),
    ...inDossier(checks),
    ...outside.trim().split('\n'),
    compare.trim().replace(/dist$/, '../molenbrug-site'),
  ];
  expect(commands).toHaveLength(11);
  for (const command of commands) {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: path.join(folder, 'dossier'),
      encoding: 'utf8',
    });
    expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
  }
  expect(existsSync(path.join(folder, 'molenbrug-site/nl/index.html'))).toBe(true);
});
