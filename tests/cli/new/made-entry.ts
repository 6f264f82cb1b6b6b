import { newEntry } from '../../../src/cli/new/new-entry.ts';
import { readOptions } from '../../../src/cli/options.ts';
import { aTerminal } from '../../fixtures/terminal.ts';

/** Writes an entry into a folder, by answers in the order of the questions where some are given. */
export async function make(content: string, args: readonly string[], answers?: readonly string[]) {
  const terminal = aTerminal();
  const asked: string[] = [];
  const offered: (readonly string[])[] = [];
  const left = [...(answers ?? [])];
  const asker = answers && {
    ask: (question: string, choices: readonly string[] = []) => {
      asked.push(question);
      offered.push(choices);
      const answer = left.shift();
      return answer === undefined ? Promise.reject(new Error(`Nobody answers ${question}`)) : Promise.resolve(answer);
    },
    suspended: <T>(run: () => T): T => run(),
    close: () => undefined,
  };
  const good = await newEntry(readOptions(['new', ...args, '--content', content], {}), terminal, asker, 'en');
  return { good, asked, offered, ...terminal };
}

export const statement = [
  '--source',
  'artikel',
  '--exact',
  'zei de woordvoerder aan de ene krant',
  '--speaker',
  'parket',
];
