import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { checkContent } from '../../src/dossier/check-content.ts';
import { verifyDossier } from '../../src/dossier/provenance/verify-dossier.ts';
import { diskFolder } from '../../src/reader/content-folder.ts';
import { edtf } from '../../src/schema/edtf.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { dossierFiles } from './dossier-files.ts';
import { entryPath, texts } from './generated-texts.ts';
import { writeFiles } from './write-dossier.ts';

describe('a generated dossier', () => {
  test.each([
    [10, 1],
    [10, 2],
    [13, 3],
    [37, 4],
    [150, 4_294_967_295],
  ])(
    'of %i entries with the seed %i has no problems, not even a warning but of letters without a font, and the lock that verify would write',
    async (entries, seed) => {
      const folder = aFolder();
      writeFiles(folder, dossierFiles({ entries, seed }));
      const archive = await openArchive(`${folder}/archive`);
      const { problems, content } = await checkContent(folder, diskFolder(folder), {
        archive,
        requireArchive: true,
      });
      // Its emoji and Chinese names are drawn by the machine, as in many a dossier.
      expect(problems.filter(({ rule }) => rule !== 'missing-glyph')).toEqual([]);
      expect(content?.dossier.marking).toBeDefined();
      if (!archive) throw new Error('There is no archive.');
      const month = edtf().parse('2031-01');
      const { renewed, lock } = await verifyDossier(diskFolder(folder), archive, { month, keepTranslations: false });
      expect(renewed?.text).toBe(lock?.text);
    },
  );

  test.each([10, 11, 29, 100, 999])('of %i entries has that many', (entries) => {
    const paths = [...dossierFiles({ entries, seed: 6 })].map(({ path }) => path);
    expect(paths.filter((path) => entryPath.test(path))).toHaveLength(entries);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('is the same to the byte for the same seed on any machine, and another for another seed', () => {
    const hash = (seed: number): string =>
      createHash('sha256')
        .update(JSON.stringify(texts({ entries: 40, seed })))
        .digest('hex');
    expect(hash(1)).toBe(hash(1));
    expect(hash(1)).not.toBe(hash(2));
    // Whoever changes what is generated changes this too; a machine, a zone or a version of Node must not.
    expect(hash(1)).toBe('7e95ec8dced4a007b3df8c7450c6647bb414c4335416388aca27e4754ec2feb7');
  });
});
