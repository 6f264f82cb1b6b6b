import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../reader/nearest.ts';
import { type Paper, papers } from '../print/paper-options.ts';
import { archiveIn, readSettings, type Settings } from '../run/settings.ts';
import { type Locale, perLocale } from '../schema/locales.ts';
import { quoted, shortened } from '../schema/shortened.ts';
import { baseOf, hostOf, portOf, siteOf } from './address-options.ts';
import { type FactsheetOptions, factsheetOptions, sheetFolder } from './factsheet-options.ts';
import { type IngestOptions, ingestOptions } from './ingest-options.ts';
import { UsageError } from './usage-error.ts';
import { answersIn, type Command, commands, commandTable, optionNames, optionTable, takes } from './commands.ts';

export { UsageError };

export interface Options extends Settings, IngestOptions, FactsheetOptions {
  readonly command: Command;
  /** What stands beside the options, as many as the command takes. */
  readonly operands: readonly string[];
  /** check, build: a passage whose source is not in the archive is an error. */
  readonly requireArchive: boolean;
  /** check, build: what may wait while a dossier is being written is an error. */
  readonly strict: boolean;
  /** check: a fact that no editor has checked as it stands is an error. */
  readonly requireChecked: boolean;
  /** Show each problem with its lines, however many there are. */
  readonly all: boolean;
  /** verify: the translations of changed words still hold. */
  readonly keepTranslations: boolean;
  /** verify: falsify passages in a copy, to see whether that is noticed. */
  readonly selfTest: boolean;
  /** build: print PDFs too. */
  readonly pdf: boolean;
  readonly paper: Paper;
  /** Printed on both sides of a sheet. */
  readonly duplex: boolean;
  /** Every part of the dossier begins on a right-hand page. */
  readonly recto: boolean;
  readonly port: number;
  readonly host: string;
  readonly json: boolean;
  readonly verbose: boolean;
  /** init: what the new dossier is called, and who makes it. */
  readonly title: Readonly<Record<Locale, string | undefined>>;
  readonly editors: string | undefined;
  /** new, ingest, text: what options answer, by their names. */
  readonly answers: ReadonlyMap<string, string>;
  /** text: the words to look for. */
  readonly find: string | undefined;
  /** init, new: ask nothing. */
  readonly yes: boolean;
  /** Say what would be done, and do not do it. */
  readonly dryRun: boolean;
}

/** Whether help is wanted, and of which command; of all where none is named. */
export interface HelpAsked {
  readonly command: Command | undefined;
}

/** Throws where something may not be done. */
export function refuse(fault: string | undefined): void {
  if (fault !== undefined) throw new UsageError(fault);
}

const seeHelp = 'dossier --help lists all.';

const dashed = (name: string): string => `--${name}`;

/** What Node says of arguments that it cannot parse, in our words. */
function usageError(error: unknown): unknown {
  if (!(error instanceof TypeError)) return error;
  const [, dashes = '--', name = ''] = /'(?:-\w, )?(--?)([\w-]+)/.exec(error.message) ?? [];
  const option = new Map(Object.entries(optionTable)).get(name);
  if (!option)
    return new UsageError(
      `There is no option ${dashes}${name}.${nearest(`--${name}`, optionNames.map(dashed)) || ` ${seeHelp}`}`,
    );
  return option.type === 'string'
    ? new UsageError(`--${name} needs a value. Write it after a space: --${name} VALUE.`)
    : new UsageError(`--${name} takes no value. Write --${name} alone.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: optionTable, allowPositionals: true, tokens: true });
  } catch (error) {
    throw usageError(error);
  }
}

/** The command, where one is named. */
function commandOf(name: string | undefined): Command | undefined {
  const command = commands.find((known) => known === name);
  if (name === undefined || command) return command;
  throw new UsageError(`There is no command ${quoted(name)}.${nearest(name, commands) || ` ${seeHelp}`}`);
}

/** What a command was given beside options. */
function operandsOf(command: Command, given: readonly string[]): readonly string[] {
  const { operands } = commandTable[command];
  const last: string | undefined = operands.at(-1);
  const extra = last?.includes('…') ? undefined : given[operands.length];
  if (extra !== undefined) {
    const advice =
      operands.length === 0 ? 'Name the dossier by --content DIR.' : `Write: dossier ${command} ${operands.join(' ')}.`;
    throw new UsageError(`${quoted(extra)} is not expected here. ${advice}`);
  }
  const missing = operands[given.length];
  if (missing === undefined || missing.startsWith('[')) return given;
  throw new UsageError(`${command} needs ${missing}. Write: dossier ${command} ${operands.join(' ')}.`);
}

/** An option that means nothing to a command is a mistake: what was asked for would not be done. */
function refuseOthers(command: Command, given: readonly string[]): void {
  const other = optionNames.find((name) => given.includes(name) && !takes(command, name));
  if (other === undefined) return;
  const takers = commands.filter((each) => takes(each, other));
  throw new UsageError(`${command} has no option --${other}. It is one of ${takers.join(', ')}.`);
}

function folder(option: string, given: string, advice = `Give another with --${option} DIR.`): string {
  const resolved = path.resolve(given);
  if (isFolder(resolved)) return resolved;
  throw new UsageError(`There is no folder ${shortened(given)}. ${advice}`);
}

const beginOne = 'Begin a dossier with dossier init ., or name one with --content DIR.';

const contentOf = (given: string | undefined, { content }: Settings): string =>
  given === undefined ? folder('content', path.relative('.', content), beginOne) : folder('content', given);

function isFolder(location: string): boolean {
  try {
    return statSync(location).isDirectory();
  } catch {
    return false;
  }
}

/** A dossier that the command line names brings its own archive. */
function archiveOf(given: { archive?: string; content?: string }, content: string, defaults: Settings): string {
  if (given.archive !== undefined) return folder('archive', given.archive);
  return given.content === undefined ? defaults.archive : archiveIn(content);
}

/** A review copy never takes the place of the site that is published, nor does a sheet. */
function outOf(command: Command, { out }: Settings, drafts: boolean): string {
  if (command === 'factsheet') return path.resolve(sheetFolder);
  return drafts ? `${out}-drafts` : out;
}

function paperOf(given = 'a4'): Paper {
  const paper = papers.find((known) => known === given.toLowerCase());
  if (paper) return paper;
  throw new UsageError(`There is no paper ${quoted(given)} here. Give ${papers.join(' or ')}.`);
}

const nameACommand = (): never => {
  throw new UsageError(`Name a command: ${commands.join(', ')}. ${seeHelp}`);
};

/** Whether a command works on a dossier that is there, also where none is named. */
const needsContent = (command: Command): boolean =>
  !['preview', 'init', 'verify-site', 'explain', 'text'].includes(command);

/** The help that arguments ask for, if they do. */
export function helpAsked(args: readonly string[]): HelpAsked | undefined {
  const { values, positionals } = parse(args);
  return values.help ? { command: commandOf(positionals[0]) } : undefined;
}

/** Reads the arguments of the command line. Throws a `UsageError` where they make no sense. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Options {
  const { values, positionals, tokens } = parse(args);
  const [name, ...given] = positionals;
  const named = commandOf(name);
  const defaults = readSettings(env);
  const flags = {
    requireArchive: values['require-archive'],
    strict: values.strict,
    requireChecked: values['require-checked'],
    all: values.all,
    keepTranslations: values['keep-translations'],
    selfTest: values['self-test'],
    pdf: !values['no-pdf'],
    drafts: values.drafts,
    paper: paperOf(values.paper),
    duplex: values.duplex,
    recto: values.recto,
    json: values.json,
    verbose: values.verbose,
  };
  const command = named ?? nameACommand();
  refuseOthers(
    command,
    tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])),
  );
  const site = values.site ?? defaults.site;
  const isNamed = (command === 'verify-site' || command === 'text') && values.content !== undefined;
  const content = needsContent(command) || isNamed ? contentOf(values.content, defaults) : defaults.content;
  return {
    ...flags,
    command,
    operands: operandsOf(command, given),
    content,
    out: values.out === undefined ? outOf(command, defaults, values.drafts) : path.resolve(values.out),
    archive: archiveOf(values, content, defaults),
    base: baseOf(values.base ?? env['DOSSIER_BASE'] ?? '/'),
    site: site === undefined ? undefined : siteOf(site),
    documents: defaults.documents,
    port: portOf(values.port),
    host: hostOf(values.host),
    title: perLocale((locale) => values[`title-${locale}`] ?? values.title),
    editors: values.editors,
    find: values.find,
    ...ingestOptions(values),
    ...factsheetOptions(values),
    answers: answersIn(values),
    yes: values.yes,
    dryRun: values['dry-run'],
  };
}
