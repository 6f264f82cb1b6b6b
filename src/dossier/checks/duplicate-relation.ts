import type { DataEntry } from '../../reader/content.ts';
import type { Path } from '../../reader/problem.ts';
import { refKey } from '../../schema/entry-ref.ts';
import type { Check, Report } from './check.ts';

interface Declared {
  readonly file: string;
  readonly path: Path;
  /** A key that is equal for relations that say the same. */
  readonly key: string;
}

const key = (...parts: readonly unknown[]): string => JSON.stringify(parts);

// The same office may be held twice: with another date or another function it is another relation.
const ofActor = ({ id, file, data }: DataEntry<'actors'>): Declared[] =>
  data.relations.map(({ type, to, role, date }, index) => ({
    file,
    path: ['relations', index],
    key: key(type, id, to.id, role, date?.edtf.text),
  }));

const ofEvent = ({ id, file, data }: DataEntry<'events'>): Declared[] => [
  ...data.participants.map(({ role, actor }, index) => ({
    file,
    path: ['participants', index],
    key: key(role, id, actor.id),
  })),
  ...data.relations.map(({ type, to }, index) => ({
    file,
    path: ['relations', index],
    // “related to” reads the same from both sides.
    key: type === 'related-to' ? key(type, ...[id, to.id].toSorted()) : key(type, id, to.id),
  })),
];

const ofQuote = ({ file, data }: DataEntry<'quotes'>): Declared[] =>
  data.about.map((to, index) => ({ file, path: ['about', index], key: key('about', file, refKey(to)) }));

function reportTwice(declared: readonly Declared[], report: Report): void {
  for (const [first, ...others] of Map.groupBy(declared, ({ key }) => key).values())
    for (const { file, path } of first ? others : []) {
      const where = first?.file === file ? 'above in this file' : `in ${first?.file}`;
      report(file, {
        rule: 'duplicate-relation',
        path,
        message: `This stands ${where} already. Declare it once, on one side: remove one of the two.`,
      });
    }
}

/** A relation, a participation or a subject is declared once. */
export const duplicateRelation: Check = ({ actors, events, quotes }, report) => {
  reportTwice([...actors.flatMap(ofActor), ...events.flatMap(ofEvent), ...quotes.flatMap(ofQuote)], report);
};
