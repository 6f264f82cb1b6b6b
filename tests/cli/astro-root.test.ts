import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyCode } from '../../src/cli/astro-root.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

test('of the code of the generator, only what has changed is copied again', () => {
  const [generator, root] = [aFolder(), aFolder()];
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(generator, file)), { recursive: true });
    writeFileSync(path.join(generator, file), text);
  };
  const copied = (file: string) => readFileSync(path.join(root, file), 'utf8');
  for (const file of ['src/views/page.ts', 'src/views/text.ts', 'package.json', 'tsconfig.json']) write(file, 'before');
  copyCode(root, generator);
  expect(copied('src/views/page.ts')).toBe('before');

  // What is copied again loses the mark that stands here.
  for (const file of ['src/views/text.ts', 'tsconfig.json']) {
    const { atime, mtime } = statSync(path.join(root, file));
    writeFileSync(path.join(root, file), 'marked');
    utimesSync(path.join(root, file), atime, mtime);
  }
  write('src/views/page.ts', 'after!');
  write('src/views/new.ts', 'new');
  utimesSync(path.join(generator, 'src/views/page.ts'), new Date(), new Date(Date.now() + 5_000));
  copyCode(root, generator);
  expect(['src/views/page.ts', 'src/views/new.ts', 'src/views/text.ts', 'tsconfig.json'].map(copied)).toEqual([
    'after!',
    'new',
    'marked',
    'marked',
  ]);
});
