import { expect, test } from 'vitest';
import { checkContent } from '../../src/dossier/check-content.ts';
import { aDossier } from '../fixtures/dossier.ts';

/** What `check` says of a dossier with a format. */
async function said(format?: number) {
  const { problems, content } = await checkContent('content', aDossier(format === undefined ? {} : { format }));
  return [problems.map(({ rule, file, message }) => [rule, file, message]), content?.dossier.format];
}

test('a dossier of a format that is known is read, and one that names none is of the first', async () => {
  expect(await said()).toEqual([[], 1]);
  expect(await said(1)).toEqual([[], 1]);
});

test.each([2, 1.5, 1e21])(
  'of a dossier of format %d nothing is said but that it needs a newer program',
  async (format) => {
    const message = `This dossier was written for a newer Dossier (format ${format}), and this one reads format 1. Install a newer Dossier.`;
    expect(await said(format)).toEqual([[['newer-format', 'content/dossier.yaml', message]], undefined]);
  },
);

test('what is no number of a format is wrong, and so is one before the first', async () => {
  expect(await said(0)).toEqual([
    [['invalid-value', 'content/dossier.yaml', '0 is too small. Give at least 1.']],
    undefined,
  ]);
});
