import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { packedIndex } from '../../../src/build/index/packed-index.ts';
import { pieceOf } from '../../../src/contract/disk/packed-index.ts';

const aFile = (path: string, length: number) => ({ path, content: new Uint8Array(length).fill(path.length) });

const files = [
  aFile('wasm.nl', 60_000),
  aFile('dossier.txt', 100),
  aFile('fragment/nl_2', 5000),
  aFile('fragment/nl_1', 3000),
  aFile('fragment/nl_30', 8000),
  aFile('fragment/nl_31', 1),
  { path: 'worker.js', content: new TextEncoder().encode("self.told = fetch('x') // no line follows") },
];

/** The global object of a page that runs scripts. */
function afterRunning(scripts: readonly { readonly content: string }[]) {
  const page: Record<string, unknown> = {};
  for (const { content } of scripts) runInNewContext(content, page);
  return page;
}

describe('an index as scripts', () => {
  const scripts = packedIndex(files);

  test('has a function of its worker, a list, and pieces of 8 kB, unless a file alone has more', () => {
    expect(scripts.map(({ path }) => path)).toEqual([
      'disk/index-worker.js',
      'disk/index.js',
      'disk/index/0.js',
      'disk/index/1.js',
      'disk/index/2.js',
      'disk/index/3.js',
      'disk/index/4.js',
    ]);
    expect(afterRunning(scripts.slice(1, 2))).toEqual({
      dossierIndex: { starts: ['d', 'fragment/nl_2', 'fragment/nl_3', 'fragment/nl_31', 'w'], files: {} },
    });
  });

  test('holds the bytes of every file in the piece in which it is looked for', () => {
    const starts = ['d', 'fragment/nl_2', 'fragment/nl_3', 'fragment/nl_31', 'w'];
    for (const { path, content } of files.slice(0, -1)) {
      const piece = scripts.find((script) => script.path === `disk/index/${pieceOf({ starts }, path)}.js`);
      const { dossierIndex } = afterRunning([...scripts.slice(1, 2), ...(piece ? [piece] : [])]);
      expect(dossierIndex).toMatchObject({ files: { [path]: Buffer.from(content).toString('base64') } });
    }
  });

  test('runs its worker with what it is given as its scope and for loading files', () => {
    const page = afterRunning(scripts.slice(0, 1));
    const scope = {};
    runInNewContext('dossierWorker(scope, (address) => `loads ${address}`)', { ...page, scope });
    expect(scope).toEqual({ told: 'loads x' });
  });
});
