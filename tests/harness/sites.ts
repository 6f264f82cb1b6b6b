import { execFile } from 'node:child_process';
import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { dossierFiles } from '../generator/dossier-files.ts';
import { writeFiles } from '../generator/write-dossier.ts';
import { aBriefing } from '../fixtures/dossier.ts';
import { writeClosedDossier } from '../fixtures/closed-sources.ts';
import { writeLongDossier } from '../fixtures/long-sources.ts';
import { largerDossier } from '../search/larger/dossier.ts';
import { fieldWord } from './field-word.ts';
import { writeFields, writeFilledDossier } from './injection/dossier.ts';
import { everyInjection, injectedAddress } from './injection/strings.ts';
import { writeContent } from './write-content.ts';

const run = promisify(execFile);

const build = (out: string, ...options: string[]) =>
  run(process.execPath, ['src/cli/dossier.ts', 'build', '--out', out, ...options]);

const lists = ['<Timeline />', '<Timeline from="2000" />', '<Actors />'].join('\n\n');
const briefingOfLists = {
  'briefings/lijsten/nl.mdx': aBriefing('nl', lists),
  'briefings/lijsten/en.mdx': aBriefing('en', lists),
};

/** The sites that tests look at: how each is built into a folder. */
const recipes = {
  /** The first dossier, built as `npm run build` does, with its PDFs. */
  site: (out: string) => build(out),
  /** The same, built a second time. */
  again: (out: string) => build(out),
  /** The same under the base path `/dossiers/amaq/`, without PDFs. */
  based: (out: string) => build(out, '--base', '/dossiers/amaq/', '--no-pdf'),
  /** A dossier with a source whose full text may be published, and one that may only be quoted. */
  open: (out: string) => build(out, '--content', 'tests/fixtures/open', '--require-archive', '--no-pdf'),
  /** A review copy of the dossier with two sources, with an event and a briefing that are drafts and in Dutch only. */
  review: async (out: string) => {
    const content = `${out}-content`;
    await cp('tests/fixtures/open', content, { recursive: true });
    writeFiles(content, [
      { path: 'events/ontwerp.yaml', content: 'title: { nl: Een ontwerp }\nkind: meeting\ndraft: true\n' },
      { path: 'briefings/nota/nl.mdx', content: aBriefing('nl', 'Nog niet af.', { draft: true }) },
    ]);
    await build(out, '--content', content, '--site', 'https://dossier.example', '--drafts');
  },
  /** A generated dossier of 300 entries, with a briefing that shows whole lists of them. */
  larger: async (out: string) => {
    const content = await writeContent(largerDossier(300, briefingOfLists));
    await build(out, '--content', content, '--no-pdf');
    await rm(content, { recursive: true });
  },
  /** A dossier of the generator with 30 entries, of which some have names in Arabic and Chinese. */
  generated: async (out: string) => {
    const content = `${out}-content`;
    writeFiles(content, dossierFiles({ entries: 30, seed: 3 }));
    await build(out, '--content', content, '--site', 'https://dossier.example', '--no-pdf');
    await rm(content, { recursive: true });
  },
  /** A dossier of which every text could do harm. */
  hostile: async (out: string) => {
    const content = `${out}-content`;
    writeFilledDossier(content, everyInjection, injectedAddress);
    await run(process.execPath, ['src/cli/dossier.ts', 'verify', '--content', content]);
    await build(out, '--content', content, '--site', 'https://dossier.example', '--require-archive', '--no-pdf');
  },
  /** A dossier with a word of its own in every field. */
  fields: async (out: string) => {
    const content = `${out}-content`;
    writeFields(content, 'elsewhere', {
      text: (field) => `Word ${fieldWord(field)}`,
      address: (field) => `https://site.example/${fieldWord(field)}`,
    });
    await run(process.execPath, ['src/cli/dossier.ts', 'verify', '--content', content]);
    await build(out, '--content', content, '--require-archive', '--no-pdf');
  },
  /** A dossier with two sources that are longer than a page. */
  long: async (out: string) => {
    const content = `${out}-content`;
    await writeLongDossier(content);
    await run(process.execPath, ['src/cli/dossier.ts', 'verify', '--content', content]);
    await build(out, '--content', content, '--require-archive', '--no-pdf');
  },
  /** A dossier with a source of each format, of which only passages may be published. */
  closed: async (out: string) => {
    const content = `${out}-content`;
    await writeClosedDossier(content);
    await run(process.execPath, ['src/cli/dossier.ts', 'verify', '--content', content]);
    await build(out, '--content', content, '--require-archive');
  },
  /** The dossier with two sources in which an actor and a source got other ids, under the base path `/kade/`. */
  renamed: async (out: string) => {
    const content = `${out}-content`;
    await cp('tests/fixtures/open', content, { recursive: true });
    const rename = (...operands: string[]) =>
      run(process.execPath, ['src/cli/dossier.ts', 'rename', ...operands, '--content', content]);
    // Of a dossier with a limit to its readers, there is no site map.
    const file = path.join(content, 'dossier.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^marking:.*\n/m, ''));
    await rename('actor', 'wijkraad', 'raad');
    await rename('actor', 'raad', 'wijkraad-kade');
    await rename('source', 'brief', 'brief-van-de-buren');
    await build(
      out,
      '--content',
      content,
      '--require-archive',
      '--base',
      '/kade/',
      '--site',
      'https://dossier.example',
      '--no-pdf',
    );
  },
  /** The dossier with two sources once more, under the base path `/kade/`: one that readers keep for reading offline. */
  offline: async (out: string) => {
    const content = `${out}-content`;
    await cp('tests/fixtures/open', content, { recursive: true });
    await appendFile(path.join(content, 'dossier.yaml'), 'offline: true\n');
    await build(out, '--content', content, '--base', '/kade/', '--no-pdf');
  },
} as const;

export type SiteName = keyof typeof recipes;

export const isSiteName = (name: string): name is SiteName => Object.hasOwn(recipes, name);

/** Builds sites into a folder, each when it is first asked for, and once. Resolves to where the site stands. */
export function siteBuilder(folder: string): (name: SiteName) => Promise<string> {
  const builds = new Map<SiteName, Promise<string>>();
  const start = async (name: SiteName): Promise<string> => {
    const out = path.join(folder, name);
    await recipes[name](out);
    return out;
  };
  return (name) => {
    const built = builds.get(name) ?? start(name);
    builds.set(name, built);
    return built;
  };
}
