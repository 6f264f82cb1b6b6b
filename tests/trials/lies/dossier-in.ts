import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Told } from './told.ts';

const fields = z.record(z.string(), z.unknown());
const read = (file: string) => fields.parse(parse(readFileSync(file, 'utf8')));

/** The entries of a dossier on disk, with the plain texts of its archive and its summary. */
export function dossierIn(content: string, archive: string): Told {
  const entriesIn = (collection: string) =>
    Object.fromEntries(
      readdirSync(path.join(content, collection)).map((file) => [
        path.basename(file, '.yaml'),
        read(path.join(content, collection, file)),
      ]),
    );
  const sources = Object.entries(entriesIn('sources')).map(([id, data]): [string, Told['sources'][string]] => {
    delete data['sha256'];
    return [id, { data, text: readFileSync(path.join(archive, `${id}.txt`), 'utf8') }];
  });
  const summary = (locale: string) =>
    readFileSync(path.join(content, `summary/${locale}.mdx`), 'utf8').replace(/^---\n.*?\n---\n/s, '');
  return {
    summary: { nl: summary('nl'), en: summary('en') },
    dossier: read(path.join(content, 'dossier.yaml')),
    sources: Object.fromEntries(sources),
    actors: entriesIn('actors'),
    events: entriesIn('events'),
    quotes: entriesIn('quotes'),
  };
}
