import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A package of which something goes into a site. */
export interface Shipped {
  readonly name: string;
  readonly folder: string;
}

/** The package that a module is of; `undefined` for one of ours, and for what a bundler makes up. */
export function packageOf(module: string): Shipped | undefined {
  const [, folder, name] = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(module.replaceAll('\\', '/')) ?? [];
  return folder === undefined || name === undefined || !path.isAbsolute(folder) ? undefined : { name, folder };
}

/** A package that the generator brings, by its name. Throws where it is not there. */
export function brought(name: string): Shipped {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const folder = folders.map((each) => path.join(each, name)).find((each) => existsSync(each));
  if (folder === undefined) throw new Error(`${name} is part of Dossier and not there. Install it anew.`);
  return { name, folder };
}

const isLicence = (name: string): boolean => /^(?:licen[cs]e|copying|notice)/i.test(name);

/** The files in which a package says under which terms it may be passed on. Some have a folder of them. */
function licenceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => isLicence(name))
    .flatMap((entry) => {
      const place = path.join(folder, entry.name);
      return entry.isDirectory() ? readdirSync(place).map((name) => path.join(place, name)) : [place];
    })
    .toSorted();
}

/** The terms of a package, as it has them; `undefined` where it has none. */
export function licenceText({ folder }: Shipped): string | undefined {
  const texts = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').trim());
  return texts.length === 0 ? undefined : texts.join('\n\n');
}

/**
 * The terms of packages, each text once and under the names of all that have it, in the order of these. Throws where a
 * package has none: what is passed on would not be allowed to.
 */
export function licenceNotices(packages: readonly Shipped[]): string {
  const byText = new Map<string, Set<string>>();
  for (const shipped of packages.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const text = licenceText(shipped);
    if (text === undefined) throw new Error(`${shipped.name} has no licence, and a site may not carry it.`);
    byText.set(text, (byText.get(text) ?? new Set()).add(shipped.name));
  }
  const sections = [...byText].map(([text, names]) => `${[...names].join(', ')}\n\n${text}`);
  return `${['What is here of others, with their terms.', ...sections].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
