import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { ingest } from '../../../src/cli/ingest/ingest.ts';
import { readOptions } from '../../../src/cli/options.ts';
import { dataCollections } from '../../../src/schema/collections.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { editor, type Work } from './editor.ts';
import { bareDossier, type HandMade, languageOf, writeAll } from './hand-made.ts';
import { compare, type Cost } from './missing.ts';

export interface Hour {
  readonly work: Work;
  readonly costs: readonly Cost[];
  readonly failed: readonly string[];
}

/** A value in which ids of drafts are those of the entries made by hand. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    const [, kind = '', id = value] = /^(\w+:)?(.*)$/su.exec(value) ?? [];
    return kind + (ids.get(id) ?? id);
  }
  if (Array.isArray(value)) return value.map((each) => renamed(each, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, ids)]));
}

const entry = (content: string, place: string): unknown => parse(readFileSync(path.join(content, place), 'utf8'));

/** Ingests the sources of a dossier made by hand, and compares what that gives with it. */
export async function hour(made: HandMade): Promise<Hour> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  const content = path.join(folder, 'content');
  try {
    writeAll(content, bareDossier);
    writeAll(folder, Object.fromEntries([...made.files.values()].map(({ name, bytes }) => [name, bytes])));
    writeAll(content, { 'archive/.keep': '' });
    const terminal = aTerminal();
    const work: Work = { asked: { accepted: 0, merged: 0, skipped: 0 }, skipped: [], typed: 0, taken: new Map() };
    const asker = editor(made, terminal.printed, work);
    for (const [id, { name }] of made.files) {
      const before = new Set(sources(content));
      const options = readOptions(['ingest', path.join(folder, name), '--content', content], {});
      await ingest(options, terminal, asker, 'en');
      const added = sources(content).find((each) => !before.has(each));
      if (added !== undefined) work.taken.set(id, added);
    }
    const ids = new Map([...work.taken].map(([own, id]) => [id, own]));
    const costs = dataCollections.flatMap((collection) =>
      Object.entries(made.entries[collection]).flatMap(([own, hand]) => {
        const id = work.taken.get(own);
        const drafted = id === undefined ? undefined : renamed(entry(content, `${collection}/${id}.yaml`), ids);
        const language =
          collection === 'sources' ? String(hand['language']).slice(0, 2) : languageOf(hand, made.entries);
        return compare(hand, drafted, { field: collection, lead: '', language });
      }),
    );
    return { work, costs, failed: terminal.failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sources = (content: string): string[] => {
  try {
    return readdirSync(path.join(content, 'sources')).map((name) => path.parse(name).name);
  } catch {
    return [];
  }
};
