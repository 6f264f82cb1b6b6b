import type { DataEntry } from '../../reader/content.ts';
import type { Path } from '../../reader/problem.ts';
import { locales } from '../../schema/locales.ts';
import { withoutMarks } from '../../schema/without-marks.ts';
import type { Check } from './check.ts';
import { quoted } from '../../schema/shortened.ts';

interface Name {
  readonly actor: DataEntry<'actors'>;
  readonly text: string;
  readonly path: Path;
}

const namesOf = (actor: DataEntry<'actors'>): Name[] => [
  ...locales.map((locale) => ({ actor, text: actor.data.name[locale] ?? '', path: ['name', locale] })),
  ...actor.data.aliases.map((text, index) => ({ actor, text, path: ['aliases', index] })),
];

/** How readers compare names: without case, accents or punctuation. */
const folded = (text: string): string =>
  withoutMarks(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isAlias = ({ path }: Name): boolean => path[0] === 'aliases';

/** A name or an alias belongs to one actor, so that it tells whom a text or a search means. */
export const duplicateAlias: Check = ({ actors }, report) => {
  const shared = Map.groupBy(
    actors.flatMap(namesOf).filter(({ text }) => text !== ''),
    ({ text }) => folded(text),
  );
  for (const names of shared.values()) {
    // One name per actor; its name before its aliases, so that the alias is what is reported.
    const [first, ...others] = [...Map.groupBy(names, ({ actor }) => actor.id).values()]
      .flatMap((own) => own.slice(0, 1))
      .toSorted((a, b) => Number(isAlias(a)) - Number(isAlias(b)));
    for (const { actor, text, path } of first ? others : []) {
      const owner = `${first && isAlias(first) ? 'an alias' : 'the name'} of ${first?.actor.file}`;
      report(actor.file, {
        rule: 'duplicate-alias',
        path,
        message: `${quoted(text)} is ${owner} too. Change one of the two, so that a name means one actor.`,
      });
    }
  }
};
