import { type HelpLocale, helpLocaleOf } from '../schema/help.ts';
import { commandWords } from './command-words.ts';
import { type Command, commands, commandTable, type OptionName, optionsOf, optionTable, valueOf } from './commands.ts';
import { wrapped } from './wrapped.ts';

/** The language of whoever works at a terminal: Dutch where the system says so, otherwise English. */
export function terminalLocale(env: Readonly<Record<string, string | undefined>>): HelpLocale {
  const said =
    ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => env[name]).find(Boolean) ??
    Intl.DateTimeFormat().resolvedOptions().locale;
  return helpLocaleOf(said.slice(0, 2).toLowerCase());
}

/** A term and what it means beside it, in lines of a terminal. */
function entry(term: string, meaning: string, column: number): string {
  const head = `  ${term}`;
  const start = head.length < column ? head.padEnd(column) : `${head}\n${' '.repeat(column)}`;
  return start + wrapped(meaning, column);
}

function optionTerm(name: OptionName): string {
  const option = optionTable[name];
  const value = valueOf[name];
  return [
    ...('short' in option ? [`-${option.short},`] : []),
    `--${name}`,
    ...(value === undefined ? [] : [value]),
  ].join(' ');
}

/** What `dossier --help` prints. */
function overview(locale: HelpLocale): string {
  const { usage, placeholder, options, command, more, version, codes } = commandWords[locale];
  const entries = commands.map((name) => entry([name, ...commandTable[name].operands].join(' '), command[name], 18));
  return [`${usage}: dossier ${placeholder} [${options}]`, '', ...entries, '', more, version, codes].join('\n');
}

/** What `--help` prints, of one command or of all. */
export function help(command: Command | undefined, locale: HelpLocale): string {
  if (command === undefined) return overview(locale);
  const { usage, options, command: meanings, option, codes } = commandWords[locale];
  const line = ['dossier', command, ...commandTable[command].operands].join(' ');
  return [
    `${usage}: ${line} [${options}]`,
    '',
    `  ${wrapped(meanings[command], 2)}`,
    '',
    ...optionsOf(command).map((name) => entry(optionTerm(name), option[name], 24)),
    '',
    codes,
  ].join('\n');
}
