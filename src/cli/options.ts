import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../reader/nearest.ts';
import { type Paper, papers } from '../print/paper-options.ts';
import { archiveIn, basePath, readSettings, type Settings } from '../run/settings.ts';
import { webAddress } from '../schema/address.ts';
import { quoted, shortened } from '../schema/shortened.ts';

export const commands = ['check', 'verify', 'build', 'print', 'dev', 'preview', 'start'] as const;
export type Command = (typeof commands)[number];

export interface Options extends Settings {
  readonly command: Command | 'help';
  /** check, build: a passage whose source is not in the archive is an error. */
  readonly requireArchive: boolean;
  /** check, build: what may wait while a dossier is being written is an error. */
  readonly strict: boolean;
  /** verify: the translations of changed words still hold. */
  readonly keepTranslations: boolean;
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
}

/** The user asked for what cannot be done. The message is one line that says what to do. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const config = {
  content: text,
  out: text,
  archive: text,
  base: text,
  site: text,
  port: text,
  host: text,
  json: flag,
  strict: flag,
  'require-archive': flag,
  'keep-translations': flag,
  'no-pdf': flag,
  paper: text,
  duplex: flag,
  recto: flag,
  verbose: flag,
  help: { ...flag, short: 'h' },
} as const;

const seeHelp = 'npm run check -- --help lists all.';

const dashed = (name: string): string => `--${name}`;

/** What Node says of arguments that it cannot parse, in our words. */
function usageError(error: unknown): unknown {
  if (!(error instanceof TypeError)) return error;
  const [, dashes = '--', name = ''] = /'(?:-\w, )?(--?)([\w-]+)/.exec(error.message) ?? [];
  const option = new Map(Object.entries(config)).get(name);
  if (!option)
    return new UsageError(
      `There is no option ${dashes}${name}.${nearest(`--${name}`, Object.keys(config).map(dashed)) || ` ${seeHelp}`}`,
    );
  return option.type === 'string'
    ? new UsageError(`--${name} needs a value. Write it after a space: --${name} VALUE.`)
    : new UsageError(`--${name} takes no value. Write --${name} alone.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: config, allowPositionals: true });
  } catch (error) {
    throw usageError(error);
  }
}

function commandOf([name, extra]: readonly string[]): Command {
  const command = commands.find((known) => known === name);
  if (extra !== undefined)
    throw new UsageError(`${quoted(extra)} is not expected here. Name the dossier by --content DIR.`);
  if (name === undefined) throw new UsageError(`Name a command: ${commands.join(', ')}. ${seeHelp}`);
  if (!command) throw new UsageError(`There is no command ${quoted(name)}.${nearest(name, commands) || ` ${seeHelp}`}`);
  return command;
}

function folder(option: string, given: string): string {
  const resolved = path.resolve(given);
  if (isFolder(resolved)) return resolved;
  throw new UsageError(`There is no folder ${shortened(given)}. Give another with --${option} DIR.`);
}

function isFolder(location: string): boolean {
  try {
    return statSync(location).isDirectory();
  } catch {
    return false;
  }
}

function portOf(given = '4321'): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
  if (port >= 1 && port <= 65535) return port;
  throw new UsageError(`${quoted(given)} is not a port. Give a number from 1 to 65535.`);
}

function baseOf(given: string): string {
  // Hosts hide what begins with a dot, and browsers take two slashes for the start of a host.
  if (/^\/?(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/.test(given)) return basePath(given);
  throw new UsageError(`${quoted(given)} is not a path. Write --base /dossiers/amaq/, and the host with --site.`);
}

function hostOf(given = 'localhost'): string {
  const host = given.trim();
  // Node would take an empty host for all addresses.
  if (host !== '') return host;
  throw new UsageError(
    '--host needs a name or an address. Give --host 0.0.0.0 for all of this network, or leave it out.',
  );
}

function siteOf(given: string): string {
  const address = webAddress(given);
  if ('fault' in address) throw new UsageError(`--site: ${address.fault}`);
  const { href, origin } = new URL(address.href);
  if (href === `${origin}/`) return origin;
  throw new UsageError(`${quoted(given)} is more than a host. Write --site ${origin}, and the path with --base.`);
}

/** A dossier that the command line names brings its own archive. */
function archiveOf(given: { archive?: string; content?: string }, content: string, defaults: Settings): string {
  if (given.archive !== undefined) return folder('archive', given.archive);
  return given.content === undefined ? defaults.archive : archiveIn(content);
}

function paperOf(given = 'a4'): Paper {
  const paper = papers.find((known) => known === given.toLowerCase());
  if (paper) return paper;
  throw new UsageError(`There is no paper ${quoted(given)} here. Give ${papers.join(' or ')}.`);
}

/** Reads the arguments of the command line. Throws a `UsageError` where they make no sense. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Options {
  const { values, positionals } = parse(args);
  const defaults = readSettings(env);
  const flags = {
    requireArchive: values['require-archive'],
    strict: values.strict,
    keepTranslations: values['keep-translations'],
    pdf: !values['no-pdf'],
    paper: paperOf(values.paper),
    duplex: values.duplex,
    recto: values.recto,
    json: values.json,
    verbose: values.verbose,
  };
  if (values.help) return { ...defaults, ...flags, command: 'help', port: 0, host: '' };
  const command = commandOf(positionals);
  const site = values.site ?? defaults.site;
  const content =
    command === 'preview'
      ? defaults.content
      : folder('content', values.content ?? path.relative('.', defaults.content));
  return {
    ...flags,
    command,
    content,
    out: values.out === undefined ? defaults.out : path.resolve(values.out),
    archive: archiveOf(values, content, defaults),
    base: baseOf(values.base ?? env['DOSSIER_BASE'] ?? '/'),
    site: site === undefined ? undefined : siteOf(site),
    documents: defaults.documents,
    port: portOf(values.port),
    host: hostOf(values.host),
  };
}
