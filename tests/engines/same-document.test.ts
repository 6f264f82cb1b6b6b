import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { parseFragment, serialize } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownAddress, selectionAddress } from '../../src/client/composer/address.ts';
import { composedDocument } from '../../src/client/composer/composed-document.ts';
import type { ComposerData } from '../../src/contract/composer/composer-data.ts';
import { dossierPlace } from '../../src/client/composer/dossier-place.ts';
import type { Composed } from '../../src/document/compose.ts';
import { htmlText } from '../../src/document/html.ts';
import type { Shelf } from '../../src/document/select.ts';
import type { ShelfPart } from '../../src/document/shelf.ts';
import { markdown } from '../../src/document/writers/markdown.ts';
import { composedMarkup } from '../../src/document/writers/markup/composed.ts';
import { plainText } from '../../src/document/writers/plain-text.ts';
import { composedInput } from '../../src/document/writers/word/document.ts';
import { wordFile } from '../../src/document/writers/word/package.ts';
import { choices, type NamedSelection } from '../harness/choices.ts';
import { shelfOf } from '../harness/shelf-of.ts';
import type { Tab } from './engine.ts';
import { useEngine } from './use-engine.ts';

const use = useEngine('generated');

let data: ComposerData;
let chosen: readonly NamedSelection[];

/** What the scripts of a site leave for its pages. */
function brought(pattern: string): { dossierComposer?: ComposerData; dossierShelf?: Record<string, ShelfPart> } {
  const folder = fileURLToPath(use.onDisk('./'));
  const context = {};
  for (const file of globSync(pattern, { cwd: folder }))
    runInNewContext(readFileSync(path.join(folder, file), 'utf8'), context);
  return context;
}

const shelf = (languages: string): Shelf =>
  shelfOf(Object.values(brought(`compose/${languages}-*.js`).dossierShelf ?? {}));

beforeAll(() => {
  const { dossierComposer } = brought('nl/compose.js');
  if (!dossierComposer) throw new Error('The site has no list of entries.');
  data = dossierComposer;
  chosen = choices([...shelf('nl').entries.values()]);
});

/** The document as bare Node composes it; that it is the print edition's is for `same-choice.test.ts` to say. */
function expected({ selection }: NamedSelection): Composed {
  const place = dossierPlace(data, '/');
  const address = place.pageAddress('nl/compose/') + selectionAddress(selection, 'nl');
  return composedDocument(shelf(selection.languages), selection, data, place, address);
}

/** Keeps in the page what it would copy, or have the browser save. */
const keepFiles = () => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  HTMLAnchorElement.prototype.click = () => undefined;
  URL.createObjectURL = (file: Blob) => {
    void file.arrayBuffer().then((bytes) => {
      const text = new Uint8Array(bytes).reduce((all, byte) => all + String.fromCharCode(byte), '');
      Reflect.set(globalThis, 'keptFile', btoa(text));
    });
    return 'blob:kept';
  };
};

async function taken(tab: Tab, format: string): Promise<Buffer> {
  await tab.evaluate(() => Reflect.set(globalThis, 'keptFile', null));
  await tab.click(`[data-do="${format}"]`);
  let file: unknown;
  await expect
    .poll(async () => {
      file = await tab.evaluate(() => Reflect.get(globalThis, 'keptFile'));
      return typeof file;
    })
    .toBe('string');
  return Buffer.from(String(file), 'base64');
}

const elements = (html: unknown): string => serialize(parseFragment(String(html)));

describe.each([
  { from: 'a server', page: () => use.served('nl/compose/') },
  { from: 'disk', page: () => use.onDisk('nl/compose/index.html') },
])('from $from', ({ page }) => {
  // By place, since the site is not there yet.
  test.each([0, 1, 2, 3, 4, 5, 6])(
    'choice %i is the same document on screen and in every format',
    async (index) => {
      const choice = chosen[index];
      if (!choice) throw new Error('There is no such choice.');
      const made = expected(choice);
      const tab = await use.open(page() + ownAddress(choice.selection, 'nl'));
      await expect
        .poll(async () => elements(await tab.evaluate(() => document.querySelector('.composed')?.outerHTML ?? '')))
        .toBe(elements(htmlText(composedMarkup(made))));
      await tab.evaluate(keepFiles);
      expect((await taken(tab, 'markdown')).toString()).toBe(markdown(made));
      expect((await taken(tab, 'text')).toString()).toBe(plainText(made));
      const word = Buffer.concat([...wordFile(composedInput(made))]);
      expect((await taken(tab, 'word')).equals(word)).toBe(true);
    },
    180_000,
  );
});

test('every choice is looked at', () => {
  expect(chosen).toHaveLength(7);
});
