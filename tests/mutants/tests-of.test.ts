import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFiles } from '../fixtures/files.ts';
import { testsOf } from './tests-of.ts';

const root = mkdtempSync(path.join(tmpdir(), 'dossier-tests-of-'));
afterAll(() => rmSync(root, { recursive: true }));

writeFiles(root, {
  'src/views/a.ts': '',
  'src/views/b.ts': "import './a.ts';",
  'src/views/c.ts': '',
  'tests/views/b.test.ts': "import { b } from '../../src/views/b.ts';",
  'tests/views/c.test.ts': "import '../../src/views/c.ts';",
  'tests/export/late.test.ts': "await import('../../src/views/a.ts');",
  'tests/site/page.test.ts': "import '../../src/views/a.ts';",
});

test('the tests that load a file are found through what they load, those of its room apart', () => {
  const testsFor = testsOf(root, (file) => !file.startsWith('tests/site/'));
  expect(testsFor('src/views/a.ts')).toEqual({ near: ['tests/views/b.test.ts'], far: ['tests/export/late.test.ts'] });
  expect(testsFor('src/views/c.ts')).toEqual({ near: ['tests/views/c.test.ts'], far: [] });
});
