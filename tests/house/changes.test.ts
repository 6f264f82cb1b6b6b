import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../fixtures/written-dossier.ts';
import { applied, type Change } from './change.ts';
import { french } from './french.ts';
import { places } from './places.ts';
import { plainSearch } from './plain-search.ts';

const original = path.resolve(import.meta.dirname, '../..');

test.each<Change>([french, places, plainSearch])(
  '$name: its edits fit the program as it is, and are not more files than it may touch',
  (change) => {
    const root = aFolder();
    for (const file of Object.keys(change.edits).filter((file) => existsSync(path.join(original, file))))
      cpSync(path.join(original, file), path.join(root, file));
    expect(applied(root, change).length).toBeLessThanOrEqual(change.most);
  },
);
