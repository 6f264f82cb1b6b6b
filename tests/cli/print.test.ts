import { appendFileSync, chmodSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeIntegrity } from '../../src/build/manifest/integrity.ts';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { print } from '../../src/cli/print.ts';
import { checkContent } from '../../src/dossier/check-content.ts';
import { publishedHashes } from '../../src/dossier/provenance/published-hashes.ts';
import { filesOf, writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';

test('a site of other content is not printed, and stays as it was', async () => {
  const folder = aWrittenDossier();
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'dist')];
  const checked = await checkContent(content);
  if (!checked.content) throw new Error('The dossier is not sound.');
  writeFiles(out, { 'index.html': 'home' });
  const origin = publishedHashes({ ...checked, content: checked.content });
  writeIntegrity(out, { versions: { dossier: '0.1.0', node: '24.0.0' }, ...origin });
  appendFileSync(path.join(content, 'dossier.yaml'), '# Another line.\n');
  const before = filesOf(out);
  await expect(print(readOptions(['print', '--content', content, '--out', out], {}), aTerminal())).rejects.toThrow(
    new UsageError(
      `${out} was built from other content than ${content} has. Build again: npm run build makes the PDFs too.`,
    ),
  );
  expect(filesOf(out)).toEqual(before);
});

// Root may write anywhere.
test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that may not be written to is told before anything is checked or printed',
  async () => {
    const folder = aWrittenDossier();
    const [content, out] = [path.join(folder, 'content'), path.join(folder, 'dist')];
    writeFiles(out, { 'index.html': 'home' });
    chmodSync(out, 0o555);
    onTestFinished(() => chmodSync(out, 0o755));
    const terminal = aTerminal();
    await expect(print(readOptions(['print', '--content', content, '--out', out], {}), terminal)).rejects.toThrow(
      `You are not allowed to use ${out}. Change its rights, or give another folder with --out DIR.`,
    );
    expect(terminal.printed).toEqual([]);
  },
);
