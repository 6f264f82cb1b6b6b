import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

/**
 * The files and folders that the code in a text names, each once: `src/a.ts`, `a.ts`, `a/`, and those in commands. What
 * begins with a dot is an ending, or made by a run.
 */
function pathsIn(text: string): string[] {
  const code = [...text.matchAll(/^```\w*\n([\s\S]*?)^```$|`([^`\n]+)`/gm)].map(
    ([, block, span]) => block ?? span ?? '',
  );
  const words = code.flatMap((each) => each.split(/\s+/));
  return [...new Set(words)].filter(
    (word) => /^[\w<[][^:;()"'=|]*$/.test(word) && /\/|\.(?:ts|js|md|json|txt|yaml)$/.test(word),
  );
}

/** Where there is such a file: from the root, from `src/`, or, for a name alone, in any folder. `<…>` and `…` stand for any. */
const found = (path: string): boolean => {
  const pattern = path
    .replace(/<[^>]*>|…/g, '*')
    .replaceAll('[', '[[]')
    .replace(/\/$/, '');
  const anywhere = pattern.includes('/') ? [] : [`{src,tests,docs}/**/${pattern}`];
  return globSync([pattern, `src/${pattern}`, ...anywhere]).length > 0;
};

test('every file and folder that CONTRIBUTING names is there', () => {
  const paths = pathsIn(guide);
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => !found(path))).toEqual([]);
});

test('a path is found in code and commands, as a pattern too, and missed where nothing fits', () => {
  const text = [
    'See `src/cli/dossier.ts`, `i18n/entries-….ts`, `src/pages/[locale]/`, `checks/` and `html(…)`, not src/no.ts,',
    'or `.cache/`; `npx vitest run tests/none --project unit`, `dossier/checks/<rule>.tsx`.',
    '```sh',
    'npx eslint src/gone.ts',
    '```',
  ].join('\n');
  expect(pathsIn(text).map((path) => [path, found(path)])).toEqual([
    ['src/cli/dossier.ts', true],
    ['i18n/entries-….ts', true],
    ['src/pages/[locale]/', true],
    ['checks/', true],
    ['tests/none', false],
    ['dossier/checks/<rule>.tsx', false],
    ['src/gone.ts', false],
  ]);
});
