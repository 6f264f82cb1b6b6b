import type { Locale } from '../schema/locales.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

/** What has a text in each language. */
type Translated = 'title' | 'name' | 'description' | 'audience' | 'translation';

const translated = {
  'title-nl': text,
  'title-en': text,
  'name-nl': text,
  'name-en': text,
  'description-nl': text,
  'description-en': text,
  'audience-nl': text,
  'audience-en': text,
  'translation-nl': text,
  'translation-en': text,
} as const satisfies Record<`${Translated}-${Locale}`, typeof text>;

/** All options, as Node parses them. What each of them does, `command-words.ts` says. */
export const optionTable = {
  content: text,
  out: text,
  archive: text,
  base: text,
  site: text,
  port: text,
  host: text,
  strict: flag,
  'require-archive': flag,
  'require-checked': flag,
  all: flag,
  'keep-translations': flag,
  'self-test': flag,
  'no-pdf': flag,
  drafts: flag,
  paper: text,
  duplex: flag,
  recto: flag,
  title: text,
  ...translated,
  editors: text,
  name: text,
  kind: text,
  description: text,
  audience: text,
  speaker: text,
  source: { ...text, multiple: true },
  entry: { ...text, multiple: true },
  by: text,
  on: text,
  exact: text,
  prefix: text,
  suffix: text,
  lang: text,
  file: text,
  encoding: text,
  type: text,
  language: text,
  rights: text,
  yes: flag,
  'dry-run': flag,
  quotes: text,
  bibliography: text,
  plain: flag,
  'archive-url': text,
  archived: text,
  find: text,
  json: flag,
  verbose: flag,
  help: { ...flag, short: 'h' },
} as const;

export type OptionName = keyof typeof optionTable;

const isOption = (name: string): name is OptionName => Object.hasOwn(optionTable, name);

/** The options for a text in one language, of all languages. */
const inEach = (name: Translated): OptionName[] =>
  Object.keys(translated)
    .filter(isOption)
    .filter((option) => option.startsWith(`${name}-`));

/** What the value of an option is, as the help names it. */
export const valueOf: Partial<Readonly<Record<OptionName, string>>> = {
  ...Object.fromEntries(Object.keys(translated).map((name) => [name, 'TEXT'])),
  content: 'DIR',
  out: 'DIR',
  archive: 'DIR',
  base: 'PATH',
  site: 'URL',
  port: 'N',
  host: 'NAME',
  paper: 'NAME',
  title: 'TEXT',
  editors: 'TEXT',
  name: 'TEXT',
  kind: 'KIND',
  description: 'TEXT',
  audience: 'TEXT',
  speaker: 'ID',
  source: 'ID',
  entry: 'ID',
  by: 'NAME',
  on: 'DATE',
  exact: 'TEXT',
  prefix: 'TEXT',
  suffix: 'TEXT',
  lang: 'TAG',
  file: 'PATH',
  encoding: 'LABEL',
  type: 'TYPE',
  language: 'TAG',
  rights: 'RIGHTS',
  quotes: 'FILE',
  bibliography: 'FILE',
  'archive-url': 'URL',
  archived: 'DATE',
  find: 'WORDS',
};

/** The options that answer what `new` asks. */
const answerOptions: readonly OptionName[] = [
  'name',
  ...inEach('name'),
  'kind',
  'title',
  ...inEach('title'),
  'description',
  ...inEach('description'),
  'audience',
  ...inEach('audience'),
  'source',
  'exact',
  'prefix',
  'suffix',
  'speaker',
  'lang',
  ...inEach('translation'),
  'file',
  'encoding',
  'type',
  'language',
  'rights',
];

/** What options answer of the questions of `new`, by their names. */
export const answersIn = (values: Readonly<Partial<Record<OptionName, unknown>>>): ReadonlyMap<string, string> =>
  new Map(
    answerOptions.flatMap((name) => {
      const given = values[name];
      const answer: unknown = Array.isArray(given) ? given.at(-1) : given;
      return typeof answer === 'string' ? [[name, answer] as const] : [];
    }),
  );

const whole = ['content', 'archive'] as const;
const paper = ['paper', 'duplex', 'recto'] as const;
const address = ['port', 'host'] as const;
const checks = ['strict', 'require-archive', 'require-checked'] as const;
const building = [...whole, 'out', 'base', 'site', ...checks, 'no-pdf', 'drafts', ...paper] as const;

interface CommandTraits {
  /**
   * What it is given beside options, as the help names it; what may be left out stands between brackets, and `…` after what
   * may be given again.
   */
  readonly operands: readonly string[];
  readonly options: readonly OptionName[];
}

/** All commands, in the order of the work, each with the options that mean something to it. */
export const commandTable = {
  init: { operands: ['DIR'], options: ['title', ...inEach('title'), 'editors', 'yes', 'dry-run'] },
  new: { operands: ['KIND', '[ID]'], options: [...answerOptions, ...whole, 'yes', 'dry-run'] },
  ingest: {
    operands: ['[FILE|URL…]'],
    options: [
      ...(['type', 'language', 'rights', 'encoding', 'plain', 'archive-url', 'archived', 'source', 'quotes'] as const),
      'bibliography',
      ...([...whole, 'yes', 'dry-run'] as const),
    ],
  },
  check: { operands: [], options: [...whole, ...checks, 'all', 'json'] },
  explain: { operands: ['[RULE]'], options: [] },
  text: { operands: ['SOURCE'], options: ['find', 'encoding', ...whole, 'json'] },
  stats: { operands: [], options: [...whole, 'json'] },
  verify: { operands: [], options: [...whole, 'keep-translations', 'self-test', 'all', 'json'] },
  factsheet: {
    operands: [],
    options: [...whole, 'out', 'entry', 'source', 'language', 'drafts', 'no-pdf', 'paper'],
  },
  checked: { operands: ['ENTRY[#FACT]…'], options: [...whole, 'by', 'on', 'dry-run'] },
  rename: { operands: ['KIND', 'OLD', 'NEW'], options: [...whole, 'dry-run'] },
  merge: { operands: ['KIND', 'FROM', 'INTO'], options: [...whole, 'dry-run'] },
  schemas: { operands: [], options: ['content'] },
  dev: { operands: [], options: [...whole, 'base', 'site', ...address] },
  build: { operands: [], options: building },
  print: { operands: [], options: [...whole, 'out', 'base', 'site', 'drafts', ...paper] },
  preview: { operands: [], options: ['out', 'base', 'drafts', ...address] },
  'verify-site': { operands: ['DIR|URL'], options: ['content', 'json'] },
  start: { operands: [], options: [...building, ...address] },
} as const satisfies Record<string, CommandTraits>;

export type Command = keyof typeof commandTable;

const isCommand = (name: string): name is Command => Object.hasOwn(commandTable, name);
export const commands: readonly Command[] = Object.keys(commandTable).filter(isCommand);

export const optionNames: readonly OptionName[] = Object.keys(optionTable).filter(isOption);

/** The options that each command understands. */
const everywhere: readonly OptionName[] = ['verbose', 'help'];

/** What says which dossier is meant. Whoever writes it for one command may write it for all. */
const places: readonly OptionName[] = ['content', 'archive', 'out', 'base', 'site'];

/** The options that mean something to a command, as its help lists them. */
export const optionsOf = (command: Command): readonly OptionName[] => [...commandTable[command].options, ...everywhere];

/** Whether an option may be given with a command. */
export const takes = (command: Command, option: OptionName): boolean =>
  optionsOf(command).includes(option) || (command !== 'init' && places.includes(option));
