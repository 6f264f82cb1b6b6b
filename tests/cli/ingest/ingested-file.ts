import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ingest } from '../../../src/cli/ingest/ingest.ts';
import { readOptions } from '../../../src/cli/options.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

/** Ingests what is named, by answers in the order of the questions where some are given. */
export async function make(content: string, args: readonly string[], answers?: readonly string[]) {
  const terminal = aTerminal();
  const left = [...(answers ?? [])];
  const asker = answers && {
    ask: () => Promise.resolve(left.shift() ?? ''),
    suspended: <T>(run: () => T): T => run(),
    close: () => undefined,
  };
  const options = readOptions(['ingest', ...args, '--content', content], {});
  return { good: await ingest(options, terminal, asker, 'en'), ...terminal };
}

/** A file with a text in a folder of its own. */
export function aFile(name: string, text: string | Uint8Array): string {
  const file = path.join(aFolder(), name);
  writeFileSync(file, text);
  return file;
}

export const letter = 'De burgemeester zei niets over de brug die al van in de zomer dicht is voor het verkeer.\n';

export const page = (words: string, head = ''): string =>
  `<!doctype html><html lang=en_GB><head>${head}<meta property="og:title" content="Bridge shut">
  <meta property="article:published_time" content="2024-10-12T10:00:00+02:00"><link rel=canonical href="https://town.example/bridge">
  </head><body><main><h1>Bridge shut</h1><p>${words}</p></main></body></html>`;
