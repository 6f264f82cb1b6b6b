import path from 'node:path';
import { expect, test } from 'vitest';
import { placeFault } from '../../src/cli/place-fault.ts';

const generator = ['/srv/dossier', '/srv/dossier/node_modules'];
const temporary = '/tmp';

test('pages can be made here', () => {
  expect(placeFault()).toBe(undefined);
});

test.each(["a b's (old) [1] & ü", '{a,b}', '!x+y=z@w~^$;', '`|<>'])('they can in folders with %s', (name) => {
  expect(placeFault({ generator: [path.join('/srv', name)], temporary: path.join('/srv', name) })).toBe(undefined);
});

test.each([
  ['#', '"#"'],
  ['?', '"?"'],
  ['*', '"*"'],
  ['%', '"%"'],
  ['"', '"""'],
  [':', '":"'],
  ['\\', '"\\"'],
  ['\t', 'U+0009'],
])('not where a path has %j: that of the generator, of its packages or of the temporary folder', (character, named) => {
  const folder = `/srv/a${character}b/dossier`;
  const what = `No pages can be made in ${folder}, since its path has the character ${named}.`;
  const move = `${what} Move the generator to another folder.`;
  expect(placeFault({ generator: [folder], temporary })).toBe(move);
  expect(placeFault({ generator: ['/srv/dossier', folder], temporary })).toBe(move);
  expect(placeFault({ generator, temporary: folder })).toBe(`${what} Set TMPDIR to another folder.`);
});
