import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeSchemas } from '../../../src/cli/schemas.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { briefingSchema } from '../../../src/schema/prose-page.ts';
import { dataSchemas } from '../../../src/schema/data-schemas.ts';
import { sha256Of } from '../../fixtures/archive.ts';
import { filesOf } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';
import { aContent, checked, read } from '../content.ts';
import { make, statement } from './made-entry.ts';

describe('a new entry of each kind passes the check', () => {
  test.each([
    ['actor', 'actors/jan-peeters.yaml', ['--kind', 'person', '--name', 'Jan Peeters'], '1 warning in 11 files'],
    [
      'event',
      'events/de-opening.yaml',
      ['--kind', 'meeting', '--title-nl', 'De: opening', '--title-en', 'The opening'],
      '1 warning in 11 files',
    ],
    [
      'quote',
      'quotes/parket-zei-de-woordvoerder-aan.yaml',
      [...statement, '--translation-en', 'the spokesman told'],
      // The words stand outside the marks of the source.
      '1 warning in 11 files',
    ],
    [
      'briefing',
      'briefings/voor-de-pers/nl.mdx',
      ['--title', 'Voor de pers', '--description', 'Wat er is.', '--audience', 'Journalisten'],
      '12 files checked, no problems',
    ],
  ])('%s: %s', async (kind, file, args, summary) => {
    const content = aContent();
    const { good, printed } = await make(content, [kind, ...args]);
    expect([good, printed[0]]).toEqual([true, `${path.join(content, file)} written.`]);
    expect(await checked(content)).toBe(summary);
  });

  test('source, whose document comes into the archive', async () => {
    const content = aContent();
    const document = path.join(aFolder(), 'Verslag 1.TXT');
    writeFileSync(document, 'Een verslag.\n');
    const args = [
      '--file',
      document,
      '--title',
      '[verslag]',
      '--type',
      'report',
      '--language',
      'nl',
      '--rights',
      'open',
    ];
    expect((await make(content, ['source', 'verslag', ...args])).good).toBe(true);
    expect(read(content, 'archive/verslag.txt')).toBe('Een verslag.\n');
    expect(read(content, 'sources/verslag.yaml').split('\n\n')[0]).toBe(
      `type: report\ntitle: "[verslag]"\nlanguage: nl\nrights: open\nsha256: ${sha256Of('Een verslag.\n')}`,
    );
    expect(await checked(content)).toBe('1 warning in 11 files');
  });
});

describe('what is written', () => {
  test('is what was answered, with what is often added as comments that the schema knows', async () => {
    const content = aContent();
    const document = path.join(aFolder(), 'a.md');
    writeFileSync(document, 'Tekst van een bron.');
    const kinds = {
      actors: ['actor', 'a', '--kind', 'unit', '--name-nl', 'De dienst', '--name-en', 'The unit'],
      events: ['event', 'b', '--kind', 'arrest', '--title', 'Amaq'],
      quotes: ['quote', 'c', ...statement],
      sources: [
        'source',
        'd',
        '--file',
        document,
        '--title',
        '1984',
        '--type',
        'book',
        '--language',
        'en',
        '--rights',
        'open',
      ],
    };
    for (const args of Object.values(kinds)) await make(content, args);
    expect(parse(read(content, 'actors/a.yaml'))).toEqual({ kind: 'unit', name: { nl: 'De dienst', en: 'The unit' } });
    expect(parse(read(content, 'sources/d.yaml'))).toMatchObject({ title: '1984' });
    await make(content, ['briefing', 'e', '--title', 'E', '--description', 'E.', '--audience', 'E']);
    const texts = [
      [dataSchemas.actors, read(content, 'actors/a.yaml')],
      [dataSchemas.events, read(content, 'events/b.yaml')],
      [dataSchemas.quotes, read(content, 'quotes/c.yaml')],
      [dataSchemas.sources, read(content, 'sources/d.yaml')],
      [briefingSchema, read(content, 'briefings/e/en.mdx').split('---\n')[1] ?? ''],
    ] as const;
    for (const [{ shape }, text] of texts) {
      const [, comments = ''] = text.split('leave out the rest.\n');
      const fields: unknown = parse(comments.replace(/^# /gm, ''));
      const unknown = Object.keys(fields ?? {}).filter((key) => !Object.hasOwn(shape, key));
      expect([Object.keys(fields ?? {}).length > 0, unknown]).toEqual([true, []]);
    }
  });

  test('has an id of its own, made of the name', async () => {
    const content = aContent();
    const event = ['event', '--kind', 'other', '--title', 'Europol'];
    await make(content, event);
    await make(content, event);
    expect(existsSync(path.join(content, 'events/europol-2.yaml'))).toBe(true);
    expect(existsSync(path.join(content, 'events/europol-3.yaml'))).toBe(true);
    const long = `Een ${'heel '.repeat(20)}lange titel`;
    await make(content, ['event', '--kind', 'other', '--title', long]);
    expect(existsSync(path.join(content, `events/een-${'heel-'.repeat(11).slice(0, -1)}.yaml`))).toBe(true);
  });

  test('is a draft where the dossier asks for a translation that waits', async () => {
    const content = aContent();
    const { printed } = await make(content, ['quote', 'q', ...statement]);
    expect(parse(read(content, 'quotes/q.yaml'))).toMatchObject({ draft: true });
    expect(printed).toContain('It is a draft, so it is on no page yet.');
    const dossier = path.join(content, 'dossier.yaml');
    writeFileSync(dossier, `${readFileSync(dossier, 'utf8')}translations: optional\n`);
    await make(content, ['event', 'e', '--kind', 'other', '--title-nl', 'Later']);
    expect(parse(read(content, 'events/e.yaml'))).toEqual({ title: { nl: 'Later' }, kind: 'other' });
  });

  test('with --dry-run is only shown', async () => {
    const content = aContent();
    const document = path.join(aFolder(), 'a.txt');
    writeFileSync(document, 'Tekst.');
    const before = filesOf(content);
    const args = [
      'source',
      's',
      '--file',
      document,
      '--title',
      'T',
      '--type',
      'book',
      '--language',
      'nl',
      '--rights',
      'open',
    ];
    const { printed } = await make(content, [...args, '--dry-run']);
    expect(filesOf(content)).toEqual(before);
    expect(printed[0]).toBe(`${path.join(content, 'archive/s.txt')} would be written.`);
    expect(printed[1]).toMatch(/sources\/s\.yaml would be written\.\n\ntype: book\n/);
  });
});

test('a new file names its schema where that stands beside the content, and a page of running text does not', async () => {
  const content = aContent();
  const actor = ['--kind', 'person', '--name'];
  await make(content, ['actor', 'een', ...actor, 'Een']);
  expect(read(content, 'actors/een.yaml')).toMatch(/^kind: person\n/);
  await writeSchemas((await readContent(content)).content, path.dirname(content));
  await make(content, ['actor', 'twee', ...actor, 'Twee']);
  expect(read(content, 'actors/twee.yaml')).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.dossier\/schemas\/en\/actors\.json\nkind: person\n/,
  );
  await make(content, ['briefing', 'nota', '--title', 'Nota', '--description', 'Iets.', '--audience', 'Pers']);
  expect(read(content, 'briefings/nota/nl.mdx')).toMatch(/^---\n/);
});
