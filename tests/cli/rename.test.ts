import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { rename } from '../../src/cli/rename.ts';
import { verify } from '../../src/cli/verify.ts';
import { sha256Of } from '../fixtures/archive.ts';
import { changedLines, folderOf, textsIn, writtenContent } from '../fixtures/content-texts.ts';
import { aBriefing, aDossier, anActor, anEvent, aQuote, aSource, both } from '../fixtures/dossier.ts';
import { aTerminal } from '../fixtures/terminal.ts';

type Dossier = Parameters<typeof aDossier>[0];

const filesOf = (dossier: Dossier): Promise<Record<string, string>> => writtenContent(aDossier(dossier));

/** Runs the command on the dossier in a folder, and tells what it says. */
async function run(folder: string, ...args: string[]) {
  const terminal = aTerminal();
  const options = readOptions(['rename', ...args, '--content', folder], {});
  const isDone = await rename(options, terminal);
  const short = (lines: string[]) => lines.map((line) => line.replaceAll(`${folder}/`, ''));
  return { isDone, printed: short(terminal.printed), failed: short(terminal.failed) };
}

const europol = anActor({ id: 'europol' });

/** A dossier with one more file, before and after `europol` is renamed to `epol`. */
async function renamedFile(name: string, text: string, id = 'epol') {
  const parts: Dossier = { actors: [europol], events: [anEvent()], quotes: [aQuote()] };
  const folder = folderOf({ ...(await filesOf(parts)), [name]: text });
  const { failed } = await run(folder, 'actor', 'europol', id);
  expect(failed).toEqual([]);
  return readFileSync(path.join(folder, name), 'utf8');
}

const event = (participants: string): string =>
  `title: { nl: Titel, en: Title }   # a title\nkind: operation\n${participants}`;

test.each([
  [
    'plain',
    'participants:\n  - actor: europol # europol\n    role: partner\n',
    'participants:\n  - actor: epol # europol\n    role: partner\n',
  ],
  [
    'in single quotes',
    "participants: [{ actor: 'europol', role: partner }]\n",
    "participants: [{ actor: 'epol', role: partner }]\n",
  ],
  [
    'in double quotes',
    'participants: [{ "actor": "europol", role: partner }]\n',
    'participants: [{ "actor": "epol", role: partner }]\n',
  ],
  [
    'as a block',
    'participants:\n  - role: partner\n    actor: >- # europol\n      europol\n',
    'participants:\n  - role: partner\n    actor: >- # europol\n      epol\n',
  ],
])('a field with an id %s is one changed value', async (_, before, after) => {
  expect(await renamedFile('events/operatie.yaml', event(before))).toBe(event(after));
});

test.each([
  [
    'folded',
    '  nl: >-\n    Bij [het\n    agentschap](actor:europol)\n    en [x](actor:europol-2), actor:europol, [y](actor:europol).\n  en: x\n',
  ],
  [
    'literal',
    '  nl: |\n\n    Bij [het agentschap](<actor:europol> "europol").\n\n    *[Europol](actor:europol)*\n  en: x\n',
  ],
  ['in single quotes', "  nl: 'Bij ''t [agentschap](actor:europol).'\n  en: x\n"],
  [
    'in double quotes',
    '  nl: "\\u00c9\\t[agentschap](actor:europol) \\"actor:europol\\"\\\n    [b](actor:europol)"\n  en: x\n',
  ],
  ['plain, over lines', '  nl: Bij [het\n    agentschap](actor:europol),\n    europol.\n  en: x\n'],
  [
    'with Arabic around',
    '  nl: >-\n    قال [يوروبول](actor:europol) إن europol\n    «[هنا](actor:europol)»\n  en: x\n',
  ],
])('links in a text that is %s are changed, and no words', async (_, description) => {
  const text = event(`description:\n${description}`).replaceAll('(actor:europol-2)', '(actor:parket)');
  const after = text.replaceAll('(actor:europol)', '(actor:epol)').replaceAll('(<actor:europol>', '(<actor:epol>');
  expect(await renamedFile('events/operatie.yaml', text)).toBe(after);
  const windows = text.replaceAll('\n', '\r\n');
  expect(await renamedFile('events/operatie.yaml', windows)).toBe(after.replaceAll('\n', '\r\n'));
});

test('what is quoted from a source is left as it is, be it written like a link', async () => {
  const quote = (about: string): string =>
    `speaker: ${about}\nlang: nl\nsource: artikel\nsegments:\n  - exact: "[europol](actor:europol)"\n    prefix: europol\nabout:\n  - actor:${about}\n  - "event:operatie"\ntranslations: { en: ["[europol](actor:europol)"] }\n`;
  expect(await renamedFile('quotes/uitspraak.yaml', quote('europol'))).toBe(quote('epol'));
});

test('links and components of running text are changed, and what merely looks like them is not', async () => {
  const page = (id: string): string =>
    aBriefing(
      'nl',
      `De *[dienst](actor:${id})*[^a] \`[x](actor:europol)\`, [europol][e], \\[x](actor:europol).<Cite source="artikel" exact="[europol](actor:europol)" />

| a | b |
| - | - |
| [x](actor:${id} "europol") | يوروبول [هنا](actor:${id}) |

> - [x](<actor:${id}>)

<Actors ids="parket  ${id}" />

<Timeline actors='${id}' from="2019" />

    actor:europol

[e]: actor:${id}
[^a]: Zie [x](actor:${id}).`,
      { description: 'europol' },
    );
  const name = 'briefings/kort/nl.mdx';
  expect(await renamedFile(name, page('europol'))).toBe(page('epol'));
  const windows = (id: string): string => page(id).replaceAll('\n', '\r\n');
  expect(await renamedFile(name, windows('europol'))).toBe(windows('epol'));
});

test('an id that YAML would take for a number or a truth is quoted where it stands alone', async () => {
  const text = (id: string, link: string): string =>
    event(`participants:\n  - actor: ${id}\n    role: partner\ndescription: { nl: '[x](actor:${link})', en: x }\n`);
  for (const id of ['2019', 'true', '1e5'])
    expect(await renamedFile('events/operatie.yaml', text('europol', 'europol'), id)).toBe(text(`"${id}"`, id));
});

test('the file moves, says its former id at its end, and the lock names it so', async () => {
  const actors = [
    anActor({ id: 'europol', description: both('Text.'), evidence: [{ source: 'artikel', exact: 'Zo is het.' }] }),
  ];
  const files = await filesOf({ actors });
  const folder = folderOf(files);
  expect(await run(folder, 'actor', 'europol', 'epol')).toEqual({
    isDone: true,
    printed: [
      'summary/en.mdx: 1 place',
      'summary/nl.mdx: 1 place',
      'actors/europol.yaml → actors/epol.yaml: 1 place',
      'provenance.lock.json: 1 place',
    ],
    failed: [],
  });
  const after = textsIn(folder);
  expect(after['actors/epol.yaml']).toBe(`${files['actors/europol.yaml']}formerIds: [europol]\n`);
  expect(after['actors/europol.yaml']).toBeUndefined();
  expect(changedLines(files['provenance.lock.json'] ?? '', after['provenance.lock.json'] ?? '').come).toEqual([
    expect.stringMatching(/^ {4}"actors\/epol#evidence\[0\]": /),
  ]);
  expect(Object.keys(after).filter((name) => name.startsWith('.'))).toEqual([]);
});

test.each([
  ['a list in brackets', 'formerIds: [a] # once\n', 'formerIds: [a, europol] # once\n'],
  ['a list below', 'formerIds:\n  - "a" # once\nname: E\n', 'formerIds:\n  - "a" # once\n  - europol\nname: E\n'],
  ['a list below, at the margin', 'formerIds:\n- a\n- b', 'formerIds:\n- a\n- b\n- europol'],
  ['an empty list', 'formerIds: []\n', 'formerIds: [europol]\n'],
  ['none, and no end of line', 'sameAs: []', 'sameAs: []\nformerIds: [europol]'],
  ['its new id', "formerIds: [a, 'epol', b]\n", "formerIds: [a, 'europol', b]\n"],
])('a former id is added to %s', async (_, before, after) => {
  const head = `kind: unit\n${before.includes('name:') ? '' : 'name: E\n'}`;
  const folder = folderOf({ ...(await filesOf({ actors: [europol] })), 'actors/europol.yaml': head + before });
  expect((await run(folder, 'actor', 'europol', 'epol')).failed).toEqual([]);
  expect(textsIn(folder)['actors/epol.yaml']).toBe(head + after);
});

test('a briefing moves with its folder, and says its former id in each language', async () => {
  const files = {
    'briefings/kort/nl.mdx': aBriefing('nl', '[x](briefing:kort)'),
    'briefings/kort/en.mdx': aBriefing('en'),
  };
  const folder = folderOf(await filesOf({ files, about: both('[x](briefing:kort)') }));
  await run(folder, 'briefing', 'kort', 'lang');
  const after = textsIn(folder);
  expect(existsSync(path.join(folder, 'briefings/kort'))).toBe(false);
  expect(after['briefings/lang/nl.mdx']).toBe(
    files['briefings/kort/nl.mdx'].replace('\n---\n\n', '\nformerIds: [kort]\n---\n\n').replace(':kort)', ':lang)'),
  );
  expect(after['dossier.yaml']).toContain('[x](briefing:lang)');
});

test('a source takes its file in the archive along, and the passages that rest on it', async () => {
  const [said, cited] = ['Dat is altijd zo geweest.', 'En zo zal het blijven.'];
  const text = `${said} ${cited}\n`;
  const page = aBriefing('nl', `Zo.<Cite source="stuk" exact="${cited}" />`);
  const files = await filesOf({
    quotes: [aQuote({ source: 'stuk', segments: [{ exact: said }] })],
    sources: [aSource({ id: 'stuk', sha256: sha256Of(text) })],
    files: { 'briefings/kort/nl.mdx': page },
  });
  const folder = folderOf({ ...files, 'archive/stuk.2019.txt': text });
  const verified = async (): Promise<readonly string[]> => {
    const terminal = aTerminal();
    await verify(readOptions(['verify', '--content', folder], {}), terminal);
    return terminal.printed.map((line) => line.replaceAll(`${folder}/`, ''));
  };
  expect(await verified()).toEqual([
    '2 passages found in 1 source; provenance.lock.json written',
    '2 passages: 2 proven, 0 refused, 0 not checkable',
  ]);
  const { printed } = await run(folder, 'source', 'stuk', 'artikel-2');
  expect(printed.slice(-2)).toEqual([
    'provenance.lock.json: 3 places',
    'archive/stuk.2019.txt → archive/artikel-2.2019.txt',
  ]);
  const lock = textsIn(folder)['provenance.lock.json'];
  expect(await verified()).toEqual([
    '2 passages found in 1 source; provenance.lock.json is up to date',
    '2 passages: 2 proven, 0 refused, 0 not checkable',
  ]);
  expect(textsIn(folder)['provenance.lock.json']).toBe(lock);
  expect(lock).not.toContain('stuk');
});

test.each([
  [['acter', 'europol', 'epol'], '"acter" is not a kind. Did you mean "actor"?'],
  [['actors', 'europol', 'epol'], '"actors" is not a kind. Did you mean "actor"?'],
  [['thing', 'europol', 'epol'], '"thing" is not a kind. The kinds are actor, event, quote, source, briefing.'],
  [['actor', 'europool', 'epol'], '"europool" is not an actor. Did you mean "europol"?'],
  [['actor', 'operatie', 'epol'], '"operatie" is an event, not an actor. Write event operatie.'],
  [['actor', 'oud', 'epol'], '"oud" is now event "operatie". Write event operatie.'],
  [
    ['actor', 'europol', 'Europol Den Haag'],
    '"Europol Den Haag" is not an id. Write europol-den-haag: lowercase letters a–z, digits and single hyphens.',
  ],
  [['actor', 'europol', '../x'], '"../x" is not an id. Write x: lowercase letters a–z, digits and single hyphens.'],
  [['actor', 'europol', 'operatie'], '"operatie" is the id of an event already. Give another.'],
  [['actor', 'europol', 'oud'], '"oud" is a former id of event "operatie". Give another, or remove it there.'],
  [['actor', 'europol', 'europol'], '"europol" is its id already. Give another.'],
])('dossier rename %s is refused, and nothing is written', async (args, message) => {
  const folder = folderOf(await filesOf({ actors: [europol], events: [anEvent({ formerIds: ['oud'] })] }));
  const before = textsIn(folder);
  await expect(async () => run(folder, ...args)).rejects.toThrow(new UsageError(message));
  expect(textsIn(folder)).toEqual(before);
});

test('a file that cannot be understood is named, and nothing is written', async () => {
  const folder = folderOf({ ...(await filesOf({ actors: [europol] })), 'events/stuk.yaml': 'title: "x\n' });
  const before = textsIn(folder);
  const { isDone, printed, failed } = await run(folder, 'actor', 'europol', 'epol');
  expect({ isDone, printed, lines: failed.length }).toEqual({ isDone: false, printed: [], lines: 2 });
  expect(failed[0]).toMatch(/^events\/stuk\.yaml:\d+:\d+ {2}broken-yaml: /);
  expect(textsIn(folder)).toEqual(before);
});

test.each([
  ['actor: "euro\\u0070ol"', 'participants[0].actor'],
  [
    'actor: parket\n    note: { kind: context, text: { nl: "[x](actor:euro&#112;ol)", en: x } }',
    'participants[0].note.text.nl',
  ],
])('a reference that is written in escaped characters is refused with its place: %s', async (written, field) => {
  const text = event(`participants:\n  - role: partner\n    ${written}\n`);
  const files = await filesOf({ actors: [europol], events: [anEvent()] });
  const folder = folderOf({ ...files, 'events/operatie.yaml': text });
  const { isDone, failed } = await run(folder, 'actor', 'europol', 'epol');
  expect(isDone).toBe(false);
  expect(failed[0]).toMatch(/^events\/operatie\.yaml:\d+:\d+ {2}/);
  expect(failed[0]).toContain(`${field}: actor "europol" is written with escaped characters here.`);
});

test('a file in braces, which a line at its end would spoil, is refused', async () => {
  const folder = folderOf({
    ...(await filesOf({ actors: [europol] })),
    'actors/europol.yaml': '{ kind: unit, name: E }\n',
  });
  const before = textsIn(folder);
  const { isDone, failed } = await run(folder, 'actor', 'europol', 'epol');
  expect({ isDone, failed }).toEqual({
    isDone: false,
    failed: [
      'actors/europol.yaml:1:1  The fields of this file stand in braces. Write them below each other, and try again.',
      'Nothing was changed. Mend this first.',
    ],
  });
  expect(textsIn(folder)).toEqual(before);
});

test('with --dry-run it says what it would do, and does nothing', async () => {
  const folder = folderOf(await filesOf({ actors: [europol] }));
  const before = textsIn(folder);
  const { printed } = await run(folder, 'actor', 'europol', 'epol', '--dry-run');
  expect(printed.at(-1)).toBe('Nothing was changed. Leave out --dry-run to do this.');
  expect(printed).toContain('actors/europol.yaml → actors/epol.yaml: 1 place');
  expect(textsIn(folder)).toEqual(before);
});

test('a file of the archive that would be taken for that of the source is not overwritten', async () => {
  const folder = folderOf(await filesOf({}));
  mkdirSync(path.join(folder, 'archive'));
  writeFileSync(path.join(folder, 'archive/stuk.txt'), 'x');
  const before = textsIn(folder);
  await expect(run(folder, 'source', 'artikel', 'stuk')).rejects.toThrow(/archive\/stuk\.txt is there already/);
  expect(textsIn(folder)).toEqual(before);
});

test('a mark at the start of a file stays, and so does the old chain of ids', async () => {
  const files = await filesOf({ actors: [europol] });
  const folder = folderOf({ ...files, 'actors/europol.yaml': `\uFEFF${files['actors/europol.yaml']}` });
  await run(folder, 'actor', 'europol', 'b');
  await run(folder, 'actor', 'b', 'c');
  await run(folder, 'actor', 'c', 'b');
  expect(textsIn(folder)['actors/b.yaml']).toBe(`\uFEFF${files['actors/europol.yaml']}formerIds: [europol, c]\n`);
});
