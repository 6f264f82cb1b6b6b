import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explained } from './explained.ts';

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim());

test('each file and line that a mutation is explained for is still there', () => {
  const gone = explained.filter(
    ({ file, line }) => !existsSync(file) || (line !== undefined && !linesOf(file).includes(line)),
  );
  expect(gone.map(({ file, line }) => `${file}: ${line ?? 'any line'}`)).toEqual([]);
});
