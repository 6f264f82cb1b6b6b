import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../../src/cli/check.ts';
import { newEntry } from '../../../src/cli/new/new-entry.ts';
import { readOptions, UsageError } from '../../../src/cli/options.ts';
import { writeSchemas } from '../../../src/cli/schemas.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { briefingSchema } from '../../../src/schema/prose-page.ts';
import { dataSchemas } from '../../../src/schema/data-schemas.ts';
import { sha256Of } from '../../fixtures/archive.ts';
import { filesOf } from '../../fixtures/files.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../../fixtures/written-dossier.ts';

const aContent = (): string => path.join(aWrittenDossier(), 'content');

/** Writes an entry into a folder, by answers in the order of the questions where some are given. */
async function make(content: string, args: readonly string[], answers?: readonly string[]) {
  const terminal = aTerminal();
  const asked: string[] = [];
  const offered: (readonly string[])[] = [];
  const left = [...(answers ?? [])];
  const asker = answers && {
    ask: (question: string, choices: readonly string[] = []) => {
      asked.push(question);
      offered.push(choices);
      const answer = left.shift();
      return answer === undefined ? Promise.reject(new Error(`Nobody answers ${question}`)) : Promise.resolve(answer);
    },
    suspended: <T>(run: () => T): T => run(),
    close: () => undefined,
  };
  const good = await newEntry(readOptions(['new', ...args, '--content', content], {}), terminal, asker, 'en');
  return { good, asked, offered, ...terminal };
}

const read = (content: string, file: string): string => readFileSync(path.join(content, file), 'utf8');

/** The last line of what check says. */
async function checked(content: string): Promise<string | undefined> {
  const terminal = aTerminal();
  await check(readOptions(['check', '--content', content], {}), terminal);
  return terminal.printed[0]?.split('\n').at(-1);
}

const statement = ['--source', 'artikel', '--exact', 'zei de woordvoerder aan de ene krant', '--speaker', 'parket'];

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

describe('the document of a source', () => {
  const described = ['--title', 'T', '--type', 'book', '--language', 'nl', '--rights', 'open'];

  test('that is in the archive already is used as it is, and gives the id', async () => {
    const content = aContent();
    const document = path.join(content, 'archive/krant-2020.txt');
    writeFileSync(document, 'De krant.');
    const { printed } = await make(content, ['source', '--file', document, ...described]);
    expect(printed[0]).toBe(`${document} has this document already.`);
    expect(existsSync(path.join(content, 'sources/krant-2020.yaml'))).toBe(true);
    expect(Object.keys(filesOf(path.join(content, 'archive')))).toEqual(['artikel.txt', 'krant-2020.txt']);
  });

  test.each([
    ['a.doc', 'x', / is none of \.txt, .* Save it as \.docx or PDF, and give the new sha256\.$/],
    ['a.txt', Buffer.from([0xe9, 0x20]), / is not in UTF-8\. Give its encoding, such as --encoding windows-1252\.$/],
    ['a.pdf', 'x', / is damaged: /],
  ])('%s gives no text, and nothing is written', async (name, bytes, message) => {
    const content = aContent();
    const before = filesOf(content);
    const document = path.join(aFolder(), name);
    writeFileSync(document, bytes);
    await expect(make(content, ['source', '--file', document, ...described])).rejects.toThrow(message);
    expect(filesOf(content)).toEqual(before);
  });

  test('in another encoding than UTF-8 is taken where that is given, and the source says so', async () => {
    const content = aContent();
    const document = path.join(aFolder(), 'oude-krant.txt');
    writeFileSync(document, Buffer.from('Caf\xe9 de Brug is open.', 'latin1'));
    await make(content, ['source', '--file', document, '--encoding', 'windows-1252', ...described]);
    const written = filesOf(content);
    expect(read(content, 'sources/t.yaml')).toContain('\nencoding: windows-1252\n');
    const wrong = ['source', '--file', document, '--encoding', 'windows-9', ...described];
    await expect(make(content, wrong)).rejects.toThrow(/^--encoding: "windows-9" is not an encoding\. /);
    expect(filesOf(content)).toEqual(written);
  });

  test('never takes the place of another', async () => {
    const content = aContent();
    const document = path.join(aFolder(), 'a.txt');
    writeFileSync(document, 'Tekst.');
    writeFileSync(path.join(content, 'archive/nieuw.pdf'), 'mine');
    await expect(make(content, ['source', 'nieuw', '--file', document, ...described])).rejects.toThrow(
      new UsageError('The archive has another file "nieuw.pdf". Give another ID.'),
    );
  });
});

describe('the words of a quotation', () => {
  const words = (exact: string, ...args: string[]) => [
    'quote',
    'q',
    '--source',
    'artikel',
    '--speaker',
    'parket',
    '--exact',
    exact,
    ...args,
  ];

  test('are refused with the nearest, where the source does not have them', async () => {
    const content = aContent();
    await expect(make(content, words('We hebben het ditmaal beter gedaan!'))).rejects.toThrow(
      /^--exact: not in the source\. Line 3 has “.*\[\.\].*”, you wrote “.*\[!\]”/,
    );
    expect(existsSync(path.join(content, 'quotes/q.yaml'))).toBe(false);
  });

  test('that stand there twice need what is before or after', async () => {
    const content = aContent();
    await expect(make(content, words('Dat was nodig'))).rejects.toThrow(
      /may stand at 2 places in the source: .* Add the prefix or suffix/,
    );
    await expect(make(content, words('Dat was nodig', '--prefix', 'hoi'))).rejects.toThrow(/^--prefix: /);
    await make(content, words('Dat was nodig', '--prefix', 'hij: ‘'));
    expect(parse(read(content, 'quotes/q.yaml'))).toMatchObject({
      segments: [{ exact: 'Dat was nodig', prefix: 'hij: ‘' }],
    });
  });

  test('are recorded in the lock, where that records nothing else', async () => {
    const content = aContent();
    const { printed } = await make(content, ['quote', 'q', ...statement, '--translation-en', 'x']);
    expect(printed.at(-1)).toBe(
      `The words are in the source, and ${path.join(content, 'provenance.lock.json')} says so.`,
    );
    // They stand outside its marks, which is no fault of the lock.
    expect(await checked(content)).toBe('1 warning in 11 files');
  });

  test('are left to verify, where other passages have changed', async () => {
    const content = aContent();
    const actor = path.join(content, 'actors/europol.yaml');
    writeFileSync(
      actor,
      readFileSync(actor, 'utf8').replace('exact: met hulp van Europol', 'exact: met hulp van Europol meer'),
    );
    const lock = read(content, 'provenance.lock.json');
    const { printed } = await make(content, ['quote', 'q', ...statement]);
    expect(printed.at(-1)).toBe('The words are in the source. To record that, run: dossier verify');
    expect(read(content, 'provenance.lock.json')).toBe(lock);
  });

  test('cannot be looked up without the archive', async () => {
    const content = aContent();
    rmSync(path.join(content, 'archive'), { recursive: true });
    await expect(make(content, ['quote', ...statement])).rejects.toThrow(
      /has no file of source "artikel", so no words can be looked up/,
    );
  });

  test('cannot be looked up in another file, which is named', async () => {
    const content = aContent();
    writeFileSync(path.join(content, 'archive/artikel.txt'), 'Iets anders.');
    await expect(make(content, ['quote', ...statement])).rejects.toThrow(
      /^--source: artikel\.txt in \S+archive is not the file that the source names/,
    );
  });

  test('are not translated into their own language', async () => {
    await expect(make(aContent(), ['quote', ...statement, '--translation-nl', 'x'])).rejects.toThrow(
      new UsageError('--translation-nl: the quotation is in nl itself. Leave it out, or correct --lang.'),
    );
  });
});

describe('whoever sits at the terminal', () => {
  test('is asked again until an answer can be, and offered what can be chosen', async () => {
    const content = aContent();
    const answers = [
      'artikl',
      'artikel',
      'hoi',
      'Dat was nodig',
      '',
      'en',
      'we',
      '.’ Aan een Franse',
      'europool',
      'europol',
      '',
      'x',
      '',
    ];
    const { asked, offered, printed } = await make(content, ['quote'], answers);
    expect(asked).toHaveLength(answers.length);
    expect(offered[0]).toEqual(['artikel']);
    expect(offered.at(-4)).toEqual(['europol', 'parket']);
    expect(printed).toContain('There is no source "artikl". Did you mean "artikel"?');
    expect(printed).toContain('There is no actor "europool". Did you mean "europol"?');
    expect(parse(read(content, 'quotes/europol-dat-was-nodig.yaml'))).toMatchObject({
      lang: 'nl',
      translations: { en: ['x'] },
    });
  });

  test('answers no more than options leave', async () => {
    const content = aContent();
    const { asked } = await make(content, ['actor', '--kind', 'group'], ['De groep', '', 'groep']);
    expect(asked).toEqual([
      'Name, in Dutch?',
      'Name, in English? [the same]',
      'Id, which never changes later? [de-groep]',
    ]);
    expect(parse(read(content, 'actors/groep.yaml'))).toEqual({ kind: 'group', name: 'De groep' });
  });
});

test.each([
  [['acter'], 'There is no kind "acter". Did you mean "actor"?'],
  [['xyz'], 'There is no kind "xyz". Give one of actor, event, quote, source, briefing.'],
  [['actor'], 'Nobody can answer here, and a new actor needs more: give --kind, --name.'],
  [['actor', 'europol', '--kind', 'unit', '--name', 'x'], 'There is an actor "europol" already. Give another ID.'],
  [['event', 'europol', '--kind', 'other', '--title', 'x'], 'There is an actor "europol" already. Give another ID.'],
  [
    ['actor', 'Jan P', '--kind', 'unit', '--name', 'x'],
    '"Jan P" is not an id. Write jan-p: lowercase letters a–z, digits and single hyphens.',
  ],
  [
    ['actor', '--name', '习近平', '--kind', 'person'],
    'No id can be made of "习近平". Write one behind the kind: dossier new actor ID.',
  ],
  [
    ['source', '--file', 'src', '--title', 'x', '--type', 'book', '--language', 'nl', '--rights', 'open'],
    '--file: There is no file "src". Give the path of one.',
  ],
  [['event', '--title', '', '--kind', 'other'], '--title: Write at least a word.'],
  [['event', '--title-nl', '', '--kind', 'other'], '--title-nl: Write at least a word.'],
  [['actor', '--speaker', 'x'], 'new actor has no option --speaker. It has --kind, --name.'],
  [
    ['actor', '--kind', 'persn', '--name', 'x'],
    '--kind: "persn" is none of person, organisation, unit, group, medium. Did you mean "person"?',
  ],
  [
    ['source', '--file', 'nowhere.txt', '--title', 'x', '--type', 'book', '--language', 'nl', '--rights', 'open'],
    '--file: There is no file "nowhere.txt". Give the path of one.',
  ],
  [
    ['actor', 'p', '--kind', 'person', '--name', 'Europol'],
    'Nothing was written. Mend what stands above, or answer otherwise.',
  ],
])('new %j is answered by a line, and nothing is written', async (args, message) => {
  const content = aContent();
  const before = filesOf(content);
  await expect(make(content, args)).rejects.toThrow(new UsageError(message));
  expect(filesOf(content)).toEqual(before);
});

test('in a folder without a dossier, a line says so', async () => {
  const folder = aFolder();
  await expect(make(folder, ['actor', '--kind', 'unit', '--name', 'x'])).rejects.toThrow(
    new UsageError(
      `There is no dossier in ${folder}: it has no dossier.yaml. Name its folder with --content DIR, or begin one with dossier init DIR.`,
    ),
  );
});

test('nothing is written into a dossier in which a change was interrupted', async () => {
  const content = path.join(aWrittenDossier('unfinished-change'), 'content');
  const before = filesOf(content);
  await expect(make(content, ['quote', 'woorden', ...statement])).rejects.toThrow(
    new UsageError(
      'dossier rename actor vloot vloot-noord was interrupted, so some files are changed and others may not be. Run it again to finish it.',
    ),
  );
  expect(filesOf(content)).toEqual(before);
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

describe('a briefing of which one language was written when the process was killed', () => {
  const args = (...id: string[]) => ['briefing', ...id, '--title', 'Kort', '--description', 'K.', '--audience', 'Pers'];

  async function halfWritten() {
    const content = aContent();
    const before = filesOf(content);
    await make(content, args('persnota'));
    const after = filesOf(content);
    const files = ['nl', 'en'].map((locale) => {
      const file = `briefings/persnota/${locale}.mdx`;
      return { file, before: null, after: read(content, file) };
    });
    rmSync(path.join(content, 'briefings/persnota/en.mdx'));
    const plan = { command: 'new briefing persnota', files, archive: [] };
    writeFileSync(path.join(content, '.dossier-change.json'), JSON.stringify(plan));
    return { content, before, after };
  }

  test.each([[['persnota']], [[]]])('is finished when it is asked for again, with the id %j', async (id) => {
    const { content, after } = await halfWritten();
    const { good, printed } = await make(content, args(...id));
    expect([good, printed]).toEqual([true, ['Finished what was interrupted: dossier new briefing persnota']]);
    expect(filesOf(content)).toEqual(after);
  });

  test('keeps another entry from being written', async () => {
    const { content } = await halfWritten();
    await expect(make(content, args('lang'))).rejects.toThrow(
      'dossier new briefing persnota was interrupted, so some files are changed and others may not be. Run it again to finish it.',
    );
    expect(existsSync(path.join(content, 'briefings/lang'))).toBe(false);
  });
});
