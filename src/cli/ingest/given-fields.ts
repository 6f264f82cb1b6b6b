import { sourceSchema } from '../../schema/source.ts';
import { oneOf } from '../new/interview.ts';
import { rights } from '../../schema/source.ts';
import { sourceTypes } from '../../schema/source-types.ts';
import { type Options, UsageError } from '../options.ts';
import type { FieldName } from './source-field.ts';

const choices: Partial<Record<FieldName, readonly string[]>> = { type: sourceTypes, rights };

/** The day on which web.archive.org made a copy, which its address tells. */
function copiedOn(address: string): string | undefined {
  const [, ...day] = /\/web\/(\d{4})(\d{2})(\d{2})\d{0,6}(?:[a-z]{2}_)?\//.exec(address) ?? [];
  return day.length > 0 ? day.join('-') : undefined;
}

/** What the command line says of the sources that come in. Throws a `UsageError` for what cannot be. */
export function givenFields({ answers, archiveUrl, archived, operands }: Options): ReadonlyMap<FieldName, string> {
  const given: readonly (readonly [FieldName, string | undefined])[] = [
    ...(['type', 'language', 'rights', 'encoding'] as const).map((name) => [name, answers.get(name)] as const),
    ['archive-url', archiveUrl],
    ['archived', archived ?? (archiveUrl === undefined ? undefined : copiedOn(archiveUrl))],
  ];
  const said = new Map(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value.trim()] as const])));
  for (const [name, value] of said) {
    const of = choices[name];
    const chosen = of && oneOf(of)(value);
    const read = sourceSchema.shape[name].safeParse(value);
    const fault = chosen && 'fault' in chosen ? chosen.fault : read.error?.issues[0]?.message;
    if (fault !== undefined) throw new UsageError(`--${name}: ${fault}`);
  }
  if (archiveUrl !== undefined && operands.length !== 1)
    throw new UsageError('--archive-url is the copy of one document. Give one FILE or URL with it.');
  return said;
}
