import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { newestFormat } from '../../src/schema/format.ts';

const step = z.union([
  z.strictObject({
    uses: z.string().regex(/^[\w-]+\/[\w-]+@v\d+$/),
    with: z.record(z.string(), z.unknown()).optional(),
  }),
  z.strictObject({ name: z.string().optional(), run: z.string() }),
]);
const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));

/** What GitHub makes of a workflow, as far as this one uses it. */
const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({ push: z.strictObject({ tags: z.array(z.string()) }) }),
  permissions,
  jobs: z.record(
    z.string(),
    z.strictObject({
      needs: z.string().optional(),
      'runs-on': z.string(),
      permissions: permissions.optional(),
      environment: z.string().optional(),
      steps: z.array(step),
    }),
  ),
});

const release = workflow.parse(parse(readFileSync('.github/workflows/release.yml', 'utf8')));
const { name, version } = z
  .object({ name: z.string(), version: z.string() })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const commands = (job: string): string[] =>
  release.jobs[job]?.steps.flatMap((each) => ('run' in each ? [each.run] : [])) ?? [];

test('a tag is tested before it is published, and only what publishes may prove who it is', () => {
  expect(release.on.push.tags).toEqual(['v*']);
  expect(release.permissions).toEqual({ contents: 'read' });
  expect(Object.entries(release.jobs).map(([job, { needs, permissions: own }]) => [job, needs, own])).toEqual([
    ['test', undefined, undefined],
    ['publish', 'test', { contents: 'read', 'id-token': 'write' }],
  ]);
  expect(commands('test').at(-1)).toBe('npm test');
  expect(commands('publish').at(-1)).toBe('npm publish --provenance --access public');
});

test('a tag that is not the version is refused', () => {
  const [, comparison = 'false'] = commands('test');
  const status = (tag: string) =>
    spawnSync('sh', ['-c', comparison], { env: { ...process.env, GITHUB_REF_NAME: tag } }).status;
  expect([`v${version}`, version, 'v99.0.0', ''].map(status)).toEqual([0, 1, 1, 1]);
});

test('npm would publish the package under its version, with what it runs from', () => {
  // Without its scripts, which compile: the test of the package does that. Without a network too.
  const publish =
    commands('publish').at(-1)?.replace('--provenance', '--dry-run --offline --ignore-scripts --json') ?? '';
  const { status, stdout } = spawnSync(publish, { shell: true, encoding: 'utf8' });
  expect(status).toBe(0);
  const listed = z.object({ id: z.string(), files: z.array(z.object({ path: z.string() })) });
  const answer: unknown = JSON.parse(stdout);
  const { id, files } = z
    .union([listed, z.record(z.string(), listed).transform((all) => Object.values(all)[0] ?? { id: '', files: [] })])
    .parse(answer);
  expect(id).toBe(`${name}@${version}`);
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'src/run/load-dossier.ts']));
  // `dossier explain` reads them.
  expect(paths.filter((path) => /^(?:tests|content|docs|\.github)\//.test(path)).toSorted()).toEqual([
    'docs/nl/regels.md',
    'docs/rules.md',
  ]);
});

test('the newest section of the changelog is that of the version, and the first version has the first format', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const [newest] = /^## .+$/m.exec(changelog) ?? [];
  expect(newest).toMatch(
    new RegExp(`^## ${version.replaceAll('.', '[.]')}, (?:not yet released|\\d{4}-\\d\\d-\\d\\d)$`),
  );
  expect(changelog).toContain(`\`format: ${newestFormat}\``);
});
