import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { fileAnswers } from '../../src/cli/file-server.ts';
import { listenFrom } from '../../src/cli/serve.ts';
import { folderOf } from '../fixtures/content-texts.ts';

/** Serves the files of a folder below a base, and answers 418 to all else. */
async function serving(files: Readonly<Record<string, string>>, base = '/') {
  const answers = fileAnswers({ folder: folderOf(files), base, host: 'localhost' });
  const server = createServer((request, response) =>
    answers(request, response, () => void response.writeHead(418).end()),
  );
  const port = await listenFrom(server, 0, 'localhost');
  onTestFinished(() => void server.close());
  return async (way: string): Promise<readonly [number, string]> => {
    const answer = await fetch(`http://localhost:${port}${way}`);
    return [answer.status, await answer.text()];
  };
}

test.each([
  ['CNAME', 'CNAME'],
  ['.well-known/matrix/server', '.well-known/matrix/server'],
  ['.well-known/security.txt', '.well-known/security.txt?v=1'],
  ['een lijst.csv', 'een%20lijst.csv'],
  ['été.txt', '%C3%A9t%C3%A9.txt'],
  ['50%.txt', '50%25.txt'],
  ['kaart/index.html', 'kaart/'],
  ['kaart/index.html', 'kaart'],
])('the file %s answers at %s', async (name, way) => {
  const asked = await serving({ [name]: 'as it is' });
  expect(await asked(`/${way}`)).toEqual([200, 'as it is']);
});

test('below a base, and nowhere else', async () => {
  const asked = await serving({ CNAME: 'dossier.example' }, '/brug/');
  expect(await asked('/brug/CNAME')).toEqual([200, 'dossier.example']);
  expect(await asked('/CNAME')).toEqual([418, '']);
});

test.each(['/', '/nl/', '/kaart/', '/kaart', '/cname', '/..%2fCNAME', '/%zz', '/CNAME/'])(
  'what is no such file is left to others: %s',
  async (way) => {
    const asked = await serving({ CNAME: 'dossier.example', 'kaart/punten.csv': '' });
    expect(await asked(way)).toEqual([418, '']);
  },
);
