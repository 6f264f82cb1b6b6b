import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { schemas, schemasBeside, writeSchemas } from '../../src/cli/schemas.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { filesBelow } from '../../src/build/files-below.ts';
import { dossierFiles } from '../generator/dossier-files.ts';
import { writeFiles as writeGenerated } from '../generator/write-dossier.ts';
import { filesOf } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../fixtures/written-dossier.ts';
import { yamlEditor } from '../harness/yaml-editor.ts';

/** The kind of a file of content, as its schema is called. */
const kindOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : 'dossier');

const modeline = (kind: string, locale = 'nl'): string =>
  `# yaml-language-server: $schema=${kind === 'dossier' ? '..' : '../..'}/.dossier/schemas/${locale}/${kind}.json\n`;

/** Has the rest of a test run in a folder. */
function standIn(folder: string): void {
  const spy = vi.spyOn(process, 'cwd').mockReturnValue(folder);
  onTestFinished(() => spy.mockRestore());
}

/** A folder with a dossier in `content/`, and its schemas beside it. */
async function withSchemas(folder = aWrittenDossier()): Promise<string> {
  await writeSchemas((await readContent(path.join(folder, 'content'))).content, folder);
  return folder;
}

function aGeneratedDossier(): string {
  const folder = aFolder();
  writeGenerated(path.join(folder, 'content'), dossierFiles({ entries: 60, seed: 4, drafts: 10 }));
  return folder;
}

describe('an editor with the YAML language server', () => {
  test.each([
    ['of a dossier that is sound', aWrittenDossier],
    ['of a generated dossier', aGeneratedDossier],
  ])('marks nothing in any file %s', async (_which, dossier) => {
    const folder = await withSchemas(dossier());
    const show = yamlEditor(folder);
    const files = filesBelow(path.join(folder, 'content')).filter((file) => file.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = readFileSync(path.join(folder, 'content', file), 'utf8');
      expect((await show(`content/${file}`, modeline(kindOf(file)) + text)).marks, file).toEqual([]);
    }
  });

  const quote = 'lang: nl\nsource: nog-te-schrijven\nsegments:\n  - exact: Woorden\n';
  test.each([
    ['a name in one line', 'actors', 'kind: person\nname: Europol\n', []],
    ['a name per language', 'actors', 'kind: person\nname:\n  nl: Parket\n', []],
    [
      'a year, which is a number',
      'sources',
      'type: book\ntitle: T\nissued: 2019\nlanguage: nl\nrights: open\nsha256: a\n',
      [],
    ],
    ['what is named before it is written', 'quotes', `speaker: nog-niemand\n${quote}about:\n  - event:nog-niets\n`, []],
    [
      'a text that is only long by its white space',
      'actors',
      `kind: person\nname: |\n  ${'a'.repeat(1999)}\n\n\n\n`,
      [],
    ],
    [
      'a name in place of an id',
      'quotes',
      `speaker: An Verlinden\n${quote}`,
      ['Een id is de naam van een bestand, zonder map en zonder .yaml.'],
    ],
    ['a field that is none', 'actors', 'kind: person\nname: X\nnaam: Y\n', ['Property naam is not allowed.']],
    ['what must be there and is not', 'actors', 'kind: person\n', ['Missing property "name".']],
  ])('knows %s', async (_what, kind, text, marks) => {
    const show = yamlEditor(await withSchemas());
    expect((await show(`content/${kind}/x.yaml`, modeline(kind) + text)).marks).toEqual(marks);
    // The reader is of the same mind: what has no mark here has no problem of its fields there.
    const { fieldSchemas } = await import('../../src/schema/json-schema.ts');
    const schema = new Map(Object.entries(fieldSchemas)).get(kind);
    const issues = schema?.safeParse(parse(text)).error?.issues.filter(({ path: [field] }) => field !== 'sha256');
    expect(issues?.length ?? 0).toBe(marks.length);
  });

  test('offers the ids that there are with their names, and values with their meanings, in the language that is asked', async () => {
    const folder = await withSchemas();
    const show = yamlEditor(folder);
    const offers = async (locale: string, kind: string, text: string) =>
      (await show(`content/${kind}/x.yaml`, modeline(kind, locale) + text)).offers;
    expect(await offers('nl', 'quotes', 'speaker: ▮\n')).toEqual(
      (await readContent(path.join(folder, 'content'))).content.actors.map(({ id, data }) => ({
        label: id,
        text: data.name.nl,
      })),
    );
    expect(await offers('en', 'quotes', 'about:\n  - ▮\n')).toContainEqual({
      label: 'source:artikel',
      text: expect.any(String) as string,
    });
    const kinds = (locale: string) => offers(locale, 'actors', 'kind: ▮\n');
    expect(await kinds('nl')).toContainEqual({ label: 'unit', text: 'onderdeel van een organisatie' });
    expect(await kinds('en')).toContainEqual({ label: 'unit', text: 'of an organisation' });
  });

  test('says what a field is for', async () => {
    const show = yamlEditor(await withSchemas());
    expect((await show('content/actors/x.yaml', `${modeline('actors')}kind: person\nsort▮As: Y\n`)).hover).toBe(
      '#### Sorteernaam\n\nWaar de naam in alfabetische lijsten staat, als dat niet onder het eerste woord is: `Verlinden, An`. Eén regel gewone tekst, zonder Markdown.',
    );
  });
});

describe('dossier schemas', () => {
  /** Runs it where somebody stands. */
  async function run(folder: string) {
    standIn(folder);
    const terminal = aTerminal();
    const good = await schemas(readOptions(['schemas', '--content', path.join(folder, 'content')], {}), terminal);
    return { good, ...terminal };
  }

  test('writes a schema for each kind of file in each language, only what changes, and git sees none of it', async () => {
    const folder = aWrittenDossier();
    expect((await run(folder)).printed).toEqual(['.dossier/schemas has 15 new files.']);
    const kinds = ['actors', 'briefings', 'dossier', 'events', 'quotes', 'sources', 'summary'];
    expect(filesBelow(path.join(folder, '.dossier')).toSorted()).toEqual([
      '.gitignore',
      ...['en', 'nl'].flatMap((locale) => kinds.map((kind) => `schemas/${locale}/${kind}.json`)),
    ]);
    expect(readFileSync(path.join(folder, '.dossier/.gitignore'), 'utf8')).toBe('*\n');
    const before = filesOf(folder);
    expect((await run(folder)).printed).toEqual(['.dossier/schemas is up to date.']);
    expect(filesOf(folder)).toEqual(before);
    // An entry whose file has errors is known by its id.
    writeFileSync(path.join(folder, 'content/actors/nieuw.yaml'), 'kind: nobody\n');
    expect((await run(folder)).printed).toEqual(['.dossier/schemas has 6 new files.']);
    expect(readFileSync(path.join(folder, '.dossier/schemas/en/quotes.json'), 'utf8')).toContain('"actor:nieuw"');
  });

  test('writes nothing where there is no dossier', async () => {
    const folder = aFolder();
    mkdirSync(path.join(folder, 'content'));
    await expect(run(folder)).rejects.toThrow(/^There is no dossier in content: it has no dossier\.yaml\./);
    expect(filesBelow(folder)).toEqual([]);
  });

  test('says in one line where it cannot write', async () => {
    const folder = aWrittenDossier();
    writeFileSync(path.join(folder, '.dossier'), 'a file');
    await expect(run(folder)).rejects.toThrow(
      new UsageError('.dossier is a file, and the schemas go into a folder of that name. Move it away.'),
    );
  });
});

test('dev writes them beside the folder of content where one stands there, and nowhere else', async () => {
  const folder = aWrittenDossier();
  const { content } = await readContent(path.join(folder, 'content'));
  const terminal = aTerminal();
  await schemasBeside(path.join(folder, 'content'), terminal)(content);
  expect(existsSync(path.join(folder, '.dossier'))).toBe(false);
  standIn(folder);
  const write = schemasBeside(path.join(folder, 'content'), terminal);
  await write(content);
  expect(existsSync(path.join(folder, '.dossier/schemas/nl/actors.json'))).toBe(true);
  expect(terminal).toMatchObject({ printed: [], failed: [] });
});

test('dev says once what a disk refuses, and goes on', async () => {
  const folder = aWrittenDossier();
  writeFileSync(path.join(folder, '.dossier'), 'a file');
  const { content } = await readContent(path.join(folder, 'content'));
  standIn(folder);
  const terminal = aTerminal();
  const write = schemasBeside(path.join(folder, 'content'), terminal);
  await write(content);
  await write(content);
  expect(terminal.failed).toHaveLength(1);
});
