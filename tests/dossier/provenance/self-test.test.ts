import { expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { verifyDossier } from '../../../src/dossier/provenance/verify-dossier.ts';
import { parseLock } from '../../../src/dossier/provenance/lock-file.ts';
import { selfTest } from '../../../src/dossier/provenance/self-test.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { edtf } from '../../../src/schema/edtf.ts';
import { anArchive, sha256Of } from '../../fixtures/archive.ts';
import { aDossier, anEvent, aSource } from '../../fixtures/dossier.ts';

const texts = {
  artikel: 'De brug is veilig, zei zij. De brug is dicht, zei hij. Niemand weet waarom.',
  verslag: 'De raad stemde voor de brug. De oppositie stemde tegen. Dat was alles.',
};
const cited = {
  artikel: ['De brug is veilig', 'De brug is dicht', 'Niemand weet waarom'],
  verslag: ['De raad stemde voor', 'De oppositie stemde tegen'],
};

async function tested(archive: Archive | undefined) {
  const dossier = aDossier({
    sources: Object.entries(texts).map(([id, text]) => aSource({ id, sha256: sha256Of(text) })),
    events: [
      anEvent({ evidence: Object.entries(cited).flatMap(([source, all]) => all.map((exact) => ({ source, exact }))) }),
    ],
  });
  const options = { month: edtf().parse('2026-11'), keepTranslations: false };
  const { renewed } = await verifyDossier(dossier, anArchive(texts), options);
  const { provenance } = parseLock('lock', renewed?.text ?? '');
  if (!provenance) throw new Error('The dossier was not verified.');
  return selfTest((await readContent(dossier.name, dossier)).content, provenance, archive);
}

const all = (tried: number) => ({ tried, unnoticed: [] });

test('passages that were altered, moved or given to another source are refused, with the archive and without', async () => {
  const lock = { altered: all(5), moved: all(5), swapped: all(5) };
  expect(await tested(anArchive(texts))).toEqual({ lock, archive: { sources: 2, ...lock } });
  expect(await tested(undefined)).toEqual({ lock, archive: undefined });
});

test('a source that really has the words of another is no test of a swap', async () => {
  const both = `${texts.artikel} ${texts.verslag}`;
  const archive: Archive = {
    folder: 'archive',
    read: async ({ id, sha256 }) => {
      const read = await anArchive(texts).read({ id, sha256 });
      return read?.state === 'text' && id === 'verslag' ? { ...read, text: both } : read;
    },
  };
  const { archive: found } = await tested(archive);
  expect(found?.swapped).toEqual(all(2));
});

test('an archive that has something else than what the lock says does not pass', async () => {
  const archive: Archive = {
    folder: 'archive',
    read: async ({ id, sha256 }) => {
      const read = await anArchive(texts).read({ id, sha256 });
      return read?.state === 'text' ? { ...read, text: ` ${read.text}` } : read;
    },
  };
  // Every passage stands where the shifted record says.
  expect((await tested(archive)).archive?.moved.unnoticed).toHaveLength(5);
});
