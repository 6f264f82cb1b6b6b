import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/cli/options.ts';
import { folderOf, textsIn } from '../fixtures/content-texts.ts';
import { anEvent } from '../fixtures/dossier.ts';
import { europol, event, filesOf, run } from './renamed.ts';

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

test('a file of the archive that would be taken for that of the source is not overwritten', async () => {
  const folder = folderOf(await filesOf({}));
  mkdirSync(path.join(folder, 'archive'));
  writeFileSync(path.join(folder, 'archive/stuk.txt'), 'x');
  const before = textsIn(folder);
  await expect(run(folder, 'source', 'artikel', 'stuk')).rejects.toThrow(/archive\/stuk\.txt is there already/);
  expect(textsIn(folder)).toEqual(before);
});
