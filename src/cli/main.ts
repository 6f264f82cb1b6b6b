import { NoBrowserError } from '../browser/no-browser.ts';
import { DiskError, diskFault } from '../build/swap/disk-fault.ts';
import type { Command } from './commands.ts';
import { help, terminalLocale } from './help.ts';
import { helpAsked, type Options, readOptions, UsageError } from './options.ts';
import { HalfwayError } from '../build/swap/replace/inside.ts';
import { standHere } from './where-one-stands.ts';
import { processTerminal, type Terminal } from './terminal.ts';

type Run = (options: Options, terminal: Terminal) => Promise<boolean>;

// Each loads what it needs and no more: to load what builds and prints takes longer than to check a dossier.
const run: Record<Command, Run> = {
  init: async (options, terminal) => (await import('./init.ts')).init(options, terminal),
  new: async (options, terminal) => (await import('./new/new-entry.ts')).newEntry(options, terminal),
  ingest: async (options, terminal) => (await import('./ingest/ingest.ts')).ingest(options, terminal),
  check: async (options, terminal) => {
    const { check } = await import('./check.ts');
    return (await check(options, terminal)).content !== undefined;
  },
  explain: async (options, terminal) => (await import('./explain.ts')).explain(options, terminal),
  text: async (options, terminal) => (await import('./text/print-text.ts')).printText(options, terminal),
  stats: async (options, terminal) => (await import('./stats/print-stats.ts')).printStats(options, terminal),
  verify: async (options, terminal) => (await import('./verify.ts')).verify(options, terminal),
  factsheet: async (options, terminal) => (await import('./factsheet.ts')).writeSheet(options, terminal),
  checked: async (options, terminal) => (await import('./checked.ts')).checked(options, terminal),
  rename: async (options, terminal) => (await import('./rename.ts')).rename(options, terminal),
  merge: async (options, terminal) => (await import('./merge.ts')).merge(options, terminal),
  build: async (options, terminal) => (await import('./build.ts')).build(options, terminal),
  print: async (options, terminal) => (await import('./print.ts')).print(options, terminal),
  schemas: async (options, terminal) => (await import('./schemas.ts')).schemas(options, terminal),
  dev: async (options, terminal) => (await import('./dev.ts')).dev(options, terminal),
  preview: async (options, terminal) => (await import('./preview.ts')).preview(options, terminal),
  'verify-site': async (options, terminal) => (await import('./verify-site.ts')).verifySite(options, terminal),
  start: async (options, terminal) => (await run.build(options, terminal)) && run.preview(options, terminal),
};

/** One line for what the user did; the message of what went wrong in a build, and with `--verbose` where in the code. */
function explain(error: unknown, verbose: boolean): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UsageError || error instanceof NoBrowserError) return error.message;
  if (error instanceof DiskError || error instanceof HalfwayError) return error.message;
  const fault = diskFault(error);
  if (fault !== undefined && !verbose) return fault;
  if (verbose) return error.stack ?? error.message;
  // Messages of bundlers hold stack traces of their own.
  const message = error.message.replace(/\n\s+at .*/g, '');
  return `${message}\n--verbose shows where this comes from.`;
}

/** Runs the `dossier` command. Resolves to its exit code; that of `dev` and `preview` comes when they are stopped. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal): Promise<0 | 1> {
  try {
    if (args.length === 1 && args[0] === '--version') {
      terminal.print((await import('./this-generator.ts')).thisGenerator().version);
      return 0;
    }
    const asked = helpAsked(args);
    if (asked) {
      terminal.print(help(asked.command, terminalLocale(process.env)));
      return 0;
    }
    const options = readOptions(args, standHere(process.env));
    return (await run[options.command](options, terminal)) ? 0 : 1;
  } catch (error) {
    terminal.fail(explain(error, args.includes('--verbose')));
    return 1;
  }
}
