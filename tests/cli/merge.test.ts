import { expect, test } from 'vitest';
import { merge } from '../../src/cli/merge.ts';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { folderOf, textsIn, writtenContent } from '../fixtures/content-texts.ts';
import { aBriefing, aDossier, anActor, anEvent, aQuote, both } from '../fixtures/dossier.ts';
import { aTerminal } from '../fixtures/terminal.ts';

const dossier = async (parts: Parameters<typeof aDossier>[0]): Promise<string> =>
  folderOf(await writtenContent(aDossier(parts)));

/** Runs the command on the dossier in a folder, and tells what it says. */
async function run(folder: string, ...args: string[]) {
  const terminal = aTerminal();
  const isDone = await merge(readOptions(['merge', ...args, '--content', folder], {}), terminal);
  const short = (lines: string[]) => lines.map((line) => line.replaceAll(`${folder}/`, ''));
  return { isDone, printed: short(terminal.printed), failed: short(terminal.failed) };
}

/** Expects a merger of the actors `ep` and `europol` to be refused, and gives what stands in the way. */
async function inTheWay(parts: Parameters<typeof aDossier>[0]): Promise<string[]> {
  const folder = await dossier(parts);
  const before = textsIn(folder);
  const { isDone, printed, failed } = await run(folder, 'actor', 'ep', 'europol');
  expect({ isDone, printed, files: textsIn(folder) }).toEqual({ isDone: false, printed: [], files: before });
  expect(failed.at(-1)).toMatch(/^Nothing was changed\. /);
  return failed.slice(0, -1);
}

const evidence = [{ source: 'artikel', exact: 'Zo is het.' }];
const relation = { type: 'works-for' as const, to: 'parket', evidence };
const europol = anActor({
  id: 'europol',
  name: 'Europol',
  aliases: ['EP', 'De dienst'],
  relations: [relation],
  description: both('Een dienst.'),
  evidence,
});

test('what names the one names the other, whose file says its ids; what it says is in the other', async () => {
  const ep = anActor({
    id: 'ep',
    name: 'EP',
    formerIds: ['epol'],
    relations: [relation],
    description: both('Een dienst.'),
    evidence,
  });
  const events = [anEvent({ participants: [{ actor: 'ep', role: 'partner' }] })];
  const folder = await dossier({ actors: [ep, europol], events, quotes: [aQuote({ speaker: 'ep' })] });
  const before = textsIn(folder);
  expect(await run(folder, 'actor', 'ep', 'europol')).toEqual({
    isDone: true,
    printed: [
      'summary/en.mdx: 1 place',
      'summary/nl.mdx: 1 place',
      'actors/europol.yaml: 1 place',
      'events/operatie.yaml: 1 place',
      'quotes/uitspraak.yaml: 1 place',
      'provenance.lock.json: 2 places',
      'actors/ep.yaml: removed',
    ],
    failed: [],
  });
  const after = textsIn(folder);
  expect(Object.keys(after)).toEqual(Object.keys(before).filter((name) => name !== 'actors/ep.yaml'));
  expect(after['actors/europol.yaml']).toBe(`${before['actors/europol.yaml']}formerIds: [ep, epol]\n`);
  expect(after['quotes/uitspraak.yaml']).toBe(
    before['quotes/uitspraak.yaml']?.replace('speaker: ep', 'speaker: europol'),
  );
  expect(after['provenance.lock.json']).not.toContain('actors/ep#');
});

test.each([
  ['a name', { name: 'Eupol' }, ['name']],
  ['an alias', { aliases: ['EP', 'Eupol'] }, ['aliases[1]']],
  ['a kind', { kind: 'unit' as const }, ['kind']],
  ['a relation', { relations: [{ ...relation, type: 'part-of' as const }, relation] }, ['relations[0]']],
  ['evidence', { evidence: [...evidence, { source: 'artikel', exact: 'Nog meer.' }] }, ['evidence[1]']],
  ['a note', { notes: [{ kind: 'context' as const, text: both('Let op.') }] }, ['notes[0]']],
  ['a text', { description: { nl: 'Een dienst.', en: 'A service.' } }, ['description.en']],
  ['an address', { sameAs: ['https://europol.example/'] }, ['sameAs[0]']],
])('what only the first says is not lost: %s', async (_, said, fields) => {
  const failed = await inTheWay({ actors: [anActor({ id: 'ep', name: 'EP', ...said }), europol] });
  expect(failed.map((line) => line.replace(/^actors\/ep\.yaml:\d+:\d+ {2}/, ''))).toEqual(
    fields.map((field) => `${field}: actors/europol.yaml does not say this. Write it there, or remove it here.`),
  );
});

const ep = anActor({ id: 'ep', name: 'EP' });

test('an actor who would stand twice among those who took part, with one role, is refused with the place', async () => {
  const participants = [
    { actor: 'europol', role: 'partner' as const },
    { actor: 'ep', role: 'partner' as const, evidence },
  ];
  const failed = await inTheWay({ actors: [ep, europol], events: [anEvent({ participants })] });
  expect(failed).toEqual([
    expect.stringMatching(/^events\/operatie\.yaml:\d+:\d+ {2}duplicate-relation: participants\[1\]: /),
  ]);
});

test('a relation that would lead to itself is refused with the place', async () => {
  const failed = await inTheWay({ actors: [ep, { ...europol, relations: [{ type: 'part-of', to: 'ep', evidence }] }] });
  expect(failed).toEqual([
    expect.stringMatching(/^actors\/europol\.yaml:\d+:\d+ {2}self-reference: relations\[0\]\.to: /),
  ]);
});

test('what would be named twice in a list or a component is refused with the place', async () => {
  const files = { 'briefings/kort/nl.mdx': aBriefing('nl', '<Actors ids="ep parket europol" />') };
  const quotes = [aQuote({ about: ['actor:europol', 'actor:ep'] })];
  expect(await inTheWay({ actors: [ep, europol], quotes, files })).toEqual([
    expect.stringMatching(/^briefings\/kort\/nl\.mdx:\d+:14 {2}This would stand here twice\. Remove one of the two\.$/),
    expect.stringMatching(
      /^quotes\/uitspraak\.yaml:\d+:\d+ {2}about\[1\]: This would stand here twice\. Remove one of the two\.$/,
    ),
  ]);
});

test.each([
  [['actor', 'europol', 'europol'], '"europol" cannot be merged with itself. Name two entries.'],
  [['actor', 'eurpol', 'ep'], '"eurpol" is not an actor. Did you mean "europol"?'],
  [['actor', 'ep', 'operatie'], '"operatie" is an event, not an actor. Write event operatie.'],
  [
    ['briefing', 'kort', 'lang'],
    'The texts of two briefings cannot be merged. Merge them by hand, and remove briefing "kort".',
  ],
])('dossier merge %s is refused', async (args, message) => {
  const files = { 'briefings/kort/nl.mdx': aBriefing('nl'), 'briefings/lang/nl.mdx': aBriefing('nl') };
  const folder = await dossier({ actors: [ep, europol], events: [anEvent()], files });
  await expect(async () => run(folder, ...args)).rejects.toThrow(new UsageError(message));
});
