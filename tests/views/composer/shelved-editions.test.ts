import { expect, test } from 'vitest';
import type { BriefingLanguages } from '../../../src/contract/composer/briefing-form.ts';
import { partScript } from '../../../src/contract/composer/shelf-script.ts';
import type { Languages } from '../../../src/document/row.ts';
import { locales } from '../../../src/schema/locales.ts';
import { partCount, shelvedEditions, shelvedPart, shelvedParts } from '../../../src/views/composer/shelved-editions.ts';
import { printEdition } from '../../../src/views/print-edition/edition.ts';
import { fullDossier } from '../../fixtures/full-dossier.ts';
import { generatedModel } from '../../fixtures/generated-model.ts';
import { shelfPartsOf } from '../../harness/shelf-of.ts';

const columns = (languages: BriefingLanguages): Languages => (languages === 'both' ? ['en', 'nl'] : [languages]);

test('documents are composed of the edition in each language and in both', async () => {
  const dossier = await fullDossier();
  expect(shelvedEditions).toEqual([...locales, 'both']);
  for (const languages of shelvedEditions)
    expect(shelvedParts(dossier, languages).map((part) => shelvedPart(dossier, part))).toEqual(
      shelfPartsOf(printEdition(dossier, columns(languages)), partCount(dossier, languages)),
    );
});

test('a part is the same whichever was asked for before', async () => {
  const dossier = await generatedModel({ entries: 40, seed: 2 });
  const [first, second] = [
    { languages: 'nl', index: 0 },
    { languages: 'both', index: 1 },
  ] as const;
  const alone = [shelvedPart(dossier, first), shelvedPart(dossier, second)];
  expect([shelvedPart(dossier, first), shelvedPart(dossier, second), shelvedPart(dossier, second)]).toEqual([
    ...alone,
    alone[1],
  ]);
});

test('an edition comes in parts of about fifty thousand characters, whatever its languages', async () => {
  const dossier = await generatedModel({ entries: 200, seed: 2 });
  for (const languages of ['nl', 'en', 'both'] as const) {
    const sizes = Array.from(
      { length: partCount(dossier, languages) },
      (_, index) => partScript('', shelvedPart(dossier, { languages, index })).length,
    );
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect([languages, mean > 25_000 && mean < 75_000]).toEqual([languages, true]);
  }
});
