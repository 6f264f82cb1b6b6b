import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

/** The files that are loaded before it is known what a command needs, in a process of its own. */
function loadedBy(module: string): string[] {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    await import(${JSON.stringify(pathToFileURL(module).href)});
    process.stdout.write(JSON.stringify(loaded));`;
  const output: unknown = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }),
  );
  return Array.isArray(output) ? output.map(String) : [];
}

const packagesOf = (loaded: readonly string[]): string[] =>
  loaded.flatMap((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []);

test('before it is known what a command needs, the only package is the one that finds a misspelt name', () => {
  const loaded = loadedBy('src/cli/main.ts');
  expect(loaded.filter((url) => url.endsWith('/src/cli/options.ts'))).toHaveLength(1);
  expect(packagesOf(loaded)).toEqual(['fastest-levenshtein']);
  // A module that needs more is seen to.
  expect(packagesOf(loadedBy('src/cli/check.ts'))).toContain('zod');
});
