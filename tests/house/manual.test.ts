import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../fixtures/written-dossier.ts';
import { manualBlocks } from '../harness/manual-page.ts';
import { follow } from '../harness/manual-reader.ts';

/** Pages of the manual, each in English and in Dutch. */
const pairs = [
  ['docs/en/first-hour.md', 'docs/nl/eerste-uur.md'],
  ['docs/en/publishing.md', 'docs/nl/publiceren.md'],
  ['docs/editing.md', 'docs/nl/handleiding.md'],
  ['docs/rules.md', 'docs/nl/regels.md'],
] as const;

const read = (page: string): string => readFileSync(page, 'utf8');

/** The text of a page without its blocks of code, in which `#` and `|` mean something else. */
const prose = (page: string): string => read(page).replace(/^```\w*\n[\s\S]*?^```$/gm, '');

const headings = (page: string): string[] => [...prose(page).matchAll(/^#+ .*$/gm)].map(([line]) => line);

/** What the first cell of each line of a table shows as code: fields, components, dates, traps. */
const firstCells = (page: string): string[] =>
  [...prose(page).matchAll(/^\| (`[^|]*?`) +\|/gm)].map(([, code = '']) => code.trim());

describe.each(pairs)('%s and %s', (english, dutch) => {
  test('have the same commands, files and reports, so that what is tried of one holds of both', () => {
    const alike = (page: string) => manualBlocks(read(page)).map((block) => ({ ...block, line: 0 }));
    expect(alike(english).length).toBeGreaterThan(0);
    expect(alike(dutch)).toEqual(alike(english));
  });

  test('have the same sections, and tables of the same fields', () => {
    const levels = (page: string) => headings(page).map((line) => line.split(' ', 1)[0]);
    expect(levels(dutch)).toEqual(levels(english));
    expect(firstCells(dutch)).toEqual(firstCells(english));
  });
});

/** The anchors of a page, as GitHub makes them. */
function anchors(page: string): string[] {
  const slugger = new GithubSlugger();
  return headings(page).map((line) => slugger.slug(line.replace(/^#+ /, '').replaceAll(/[`*_]/g, '')));
}

test.each(['README.md', 'docs/performance.md', ...pairs.flat()])('the links of %s lead somewhere', (page) => {
  const links = [...prose(page).matchAll(/\]\((?!https?:|\w+:)([^)#]*)(?:#([^)]+))?\)/g)];
  expect(links.length).toBeGreaterThan(0);
  const broken = links.filter(([, file = '', anchor]) => {
    const target = file === '' ? page : path.join(path.dirname(page), file);
    return !existsSync(target) || (anchor !== undefined && !anchors(target).includes(anchor));
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

test('README installs and begins by the commands of the first hour', () => {
  const commands = (page: string): string[] =>
    manualBlocks(read(page))
      .filter(({ lang }) => lang === 'sh')
      .flatMap(({ text }) => text.split('\n').map((line) => line.replace(/ +#.*$/, '')))
      .filter(Boolean);
  const [first, second, ...begin] = commands('README.md');
  expect([first, second]).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  expect(begin).toEqual(commands('docs/en/first-hour.md').slice(0, 5));
});

test('a block says what file it is, or why it is not run or fails, by what stands above it', () => {
  const page = [
    '<!-- not run: Windows -->',
    '',
    '```powershell',
    'Get-Item x',
    '```',
    '',
    '`a/b.yaml`',
    '',
    '```yaml',
    'a: 1',
    '```',
    '',
    '<!-- fails: no x -->',
    '',
    '```sh',
    'x',
    '```',
  ].join('\n');
  const none = { file: undefined, notRun: undefined, fails: undefined };
  expect(manualBlocks(page)).toEqual([
    { ...none, line: 3, lang: 'powershell', text: 'Get-Item x\n', notRun: 'Windows' },
    { ...none, line: 9, lang: 'yaml', text: 'a: 1\n', file: 'a/b.yaml' },
    { ...none, line: 15, lang: 'sh', text: 'x\n', fails: 'no x' },
  ]);
});

describe('a page that is followed', () => {
  const followed = async (...parts: string[]): Promise<string[]> => follow(manualBlocks(parts.join('\n\n')), aFolder());

  test('has its files written and edited, its commands run, and what they say compared', async () => {
    const page = [
      '`a.txt`',
      '```text\none\ntwo\n```',
      '`a.txt`',
      '```diff\n-two\n+three\n```',
      '```sh\ncat a.txt\n```',
    ];
    expect(await followed(...page, '```text\none\nthree\n```', '<!-- not run: x -->', '```sh\nfalse\n```')).toEqual([
      'false: x',
    ]);
    expect(await followed('<!-- fails: x -->', '```sh\ntrue\nfalse\n```')).toEqual([]);
  });

  test.each([
    [['```sh\necho a\n```', '```text\nb\n```'], 'Line 5 shows:\nb\n\nIt was:\na\n'],
    [['```sh\nfalse\n```'], 'Line 1: “false” ends with 1, not 0:\n'],
    [['<!-- fails: x -->', '```sh\ntrue\n```'], 'Line 3: “true” ends with 0, not 1:\n'],
    [
      ['`a.txt`', '```text\none\n```', '`a.txt`', '```diff\n-two\n+three\n```'],
      'Line 9: what it replaces stands 0 times',
    ],
    [['```nginx\nserver\n```'], 'Line 1: nothing says what is to be done with this block.'],
  ])('is refused where it is wrong: %j', async (page, message) => {
    await expect(followed(...page)).rejects.toThrow(message);
  });
});
