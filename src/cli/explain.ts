import { nearest } from '../reader/nearest.ts';
import { isRule, rules } from '../reader/rules.ts';
import { quoted } from '../schema/shortened.ts';
import { terminalLocale } from './help.ts';
import { type Options, UsageError } from './options.ts';
import { readRuleGuide, ruleLine, ruleText } from './rule-guide.ts';
import type { Terminal } from './terminal.ts';

/** Prints what the guide says of a rule; of all, a line for each, where none is named. */
export function explain(
  { operands: [asked] }: Pick<Options, 'operands'>,
  terminal: Terminal,
  locale = terminalLocale(process.env),
): boolean {
  const chapters = readRuleGuide(locale);
  if (asked === undefined) {
    const lists = chapters.map(({ title, rules: each }) =>
      [title, ...[...each].map(([rule, blocks]) => ruleLine(rule, blocks))].join('\n'),
    );
    terminal.print(lists.filter((list) => list.includes('\n')).join('\n\n'));
    return true;
  }
  if (!isRule(asked))
    throw new UsageError(`There is no rule ${quoted(asked)}.${nearest(asked, rules) || ' dossier explain lists all.'}`);
  for (const { rules: each } of chapters) {
    const blocks = each.get(asked);
    if (blocks) terminal.print(ruleText(asked, blocks));
  }
  return true;
}
