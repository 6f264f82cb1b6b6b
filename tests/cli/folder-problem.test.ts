import path from 'node:path';
import { expect, test } from 'vitest';
import { folderProblem } from '../../src/cli/folder-problem.ts';

const refused = (code: string, place: string): Error =>
  Object.assign(new Error(`${code}: scandir`), { code, path: place });

const problem = { severity: 'error', position: { line: 1, column: 1 }, field: '' };
const gone = {
  ...problem,
  rule: 'missing-file',
  message: 'This is gone. Put it back, or stop dev and start it with another folder.',
};

test('a folder that is gone is a problem of that folder, also where it is the one of the command', () => {
  expect(folderProblem(refused('ENOENT', path.resolve('content')))).toEqual({ ...gone, file: 'content' });
  expect(folderProblem(refused('ENOENT', process.cwd()))).toEqual({ ...gone, file: '.' });
});

test('a folder that may not be read is told in the words for disks', () => {
  expect(folderProblem(refused('EACCES', path.resolve('content')))).toEqual({
    ...problem,
    rule: 'unreadable-file',
    file: 'content',
    message: 'You are not allowed to use content. Change its rights.',
  });
});

test('another error is none of a folder', () => {
  expect(folderProblem(new Error('A rule is broken.'))).toBe(undefined);
  expect(folderProblem(refused('ERR_OTHER', '/srv'))).toBe(undefined);
});
