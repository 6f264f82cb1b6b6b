import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { thisGenerator } from '../../src/cli/this-generator.ts';
import { help } from '../../src/cli/help.ts';
import { commands, optionsOf } from '../../src/cli/commands.ts';
import { helpAsked } from '../../src/cli/options.ts';
import { aTerminal } from '../fixtures/terminal.ts';

test('--version prints the version of the program, and needs no dossier', async () => {
  const terminal = aTerminal();
  expect(await main(['--version'], terminal)).toBe(0);
  const { version } = thisGenerator();
  expect([terminal.printed, terminal.failed]).toEqual([[version], []]);
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
});

test('help needs nothing else', () => {
  expect(helpAsked(['--help'])).toEqual({ command: undefined });
  expect(helpAsked(['build', '-h', '--content', 'nowhere'])).toEqual({ command: 'build' });
  expect(helpAsked(['build'])).toBeUndefined();
});

test.each(['nl', 'en'] as const)(
  'help in %s has every command, and of each its options, within 80 columns',
  (locale) => {
    const overview = help(undefined, locale);
    for (const command of commands) {
      expect(overview).toMatch(new RegExp(`^  ${command} `, 'm'));
      const own = help(command, locale);
      for (const option of optionsOf(command)) expect(own).toContain(`--${option}`);
      for (const line of `${overview}\n${own}`.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  },
);
