import type { ContentFolder } from '../../../src/reader/content-folder.ts';
import { aDossier } from '../../fixtures/dossier.ts';
import { actors } from './actors.ts';
import { events } from './events.ts';
import { filler } from './filler.ts';
import { quotes, sources } from './quotes.ts';

/**
 * A dossier of the entries that queries ask for, among as many others as it takes to have so many in all; and running
 * text, as `files` of it.
 */
export function largerDossier(entries: number, files: Readonly<Record<string, string>> = {}): ContentFolder {
  const known = actors.length + events.length + quotes.length + sources.length;
  const others = filler(entries - known);
  return aDossier({
    title: { nl: 'De haven van Scheldemond', en: 'The port of Scheldemond' },
    cutoff: '2024',
    actors: [...actors, ...others.actors],
    events: [...events, ...others.events],
    quotes: [...quotes, ...others.quotes],
    sources: [...sources, ...others.sources],
    files,
  });
}
