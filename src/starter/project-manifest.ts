import { z } from 'zod';

/** The package that makes the site. */
export interface Generator {
  readonly name: string;
  readonly version: string;
}

/** The commands of daily work, as npm runs them. */
const scripts = {
  new: 'dossier new',
  check: 'dossier check',
  explain: 'dossier explain',
  stats: 'dossier stats',
  verify: 'dossier verify',
  schemas: 'dossier schemas',
  dev: 'dossier dev',
  build: 'dossier build',
  print: 'dossier print',
  preview: 'dossier preview',
  start: 'dossier start',
} as const;

const given = z.looseObject({
  scripts: z.record(z.string(), z.string()).default({}),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

/** A name that npm takes. */
const packageName = (folder: string): string =>
  folder
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100) || 'dossier';

/** A `package.json` that runs the generator. What stands in one that is there stays. */
export function projectManifest({
  folder,
  generator: { name, version },
  manifest,
}: {
  readonly folder: string;
  readonly generator: Generator;
  readonly manifest?: string | undefined;
}): string {
  const before = given.parse(
    manifest === undefined ? { name: packageName(folder), private: true } : (JSON.parse(manifest) as unknown),
  );
  const { scripts: own, dependencies, devDependencies, ...rest } = before;
  const isThere = name in dependencies || name in devDependencies;
  const after = {
    ...rest,
    scripts: { ...scripts, ...own },
    dependencies: isThere ? dependencies : { ...dependencies, [name]: `^${version}` },
    ...(Object.keys(devDependencies).length > 0 ? { devDependencies } : {}),
  };
  return `${JSON.stringify(after, undefined, 2)}\n`;
}
