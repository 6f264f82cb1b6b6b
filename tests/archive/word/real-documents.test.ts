import { expect, test } from 'vitest';
import { readDocument } from '../../../src/archive/archive.ts';

test('a document of LibreOffice is read as it shows it', async () => {
  expect(await readDocument('tests/fixtures/documents/libreoffice.docx')).toMatchObject({
    text: 'Nota\n\nDe brug is veilig, zegt “de dienst”.\n\neen\n\ntwee\n\ndrie\n\nlinks\trechts\nonder\t4,5\u00a0m\n\nBesluit\n\nSamen\u00adwerking volgt.\nMorgen.',
    about: { title: 'Nota over de brug', author: ['An Verlinden'] },
  });
});

test('a document of pandoc is read as it was written, its note after it', async () => {
  expect(await readDocument('tests/fixtures/documents/pandoc.docx')).toMatchObject({
    text: 'Nota\n\nAn\n\n2025-03-04\n\nKop\n\nDe brug is veilig.\n\neen\n\ntwee\n\na\tb\n1\t2\n\nEen noot.',
    about: { title: 'Nota', author: ['An'] },
  });
});
