import { expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/options.ts';
import { filesOf } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';
import { aContent } from '../content.ts';
import { make } from './made-entry.ts';

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
