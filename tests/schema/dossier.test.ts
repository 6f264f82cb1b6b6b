import { expect, test } from 'vitest';
import { dossierSchema } from '../../src/schema/dossier.ts';

const readUrl = (url: string) => dossierSchema.shape.url.safeParse(url);

test.each([
  ['https://proef.example', 'https://proef.example/'],
  ['http://localhost:4321/', 'http://localhost:4321/'],
])('the address of a dossier is a host: %s', (url, read) => {
  expect(readUrl(url)).toMatchObject({ success: true, data: read });
});

test.each([
  ['https://proef.example/dossiers/amaq/', 'Write https://proef.example, and build with --base /dossiers/amaq/.'],
  ['https://proef.example:8080/a?b#c', 'Write https://proef.example:8080, and build with --base /a.'],
  ['https://proef.example/#top', 'Write https://proef.example.'],
])('its path would be lost: %s', (url, remedy) => {
  const read = readUrl(url);
  expect(read.error?.issues.map(({ message }) => message)).toEqual([
    `${JSON.stringify(url)} is more than a host. ${remedy}`,
  ]);
});

test('what is no address is reported once', () => {
  expect(readUrl('proef').error?.issues).toHaveLength(1);
});
