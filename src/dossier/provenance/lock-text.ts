import type { Provenance } from '../../schema/provenance.ts';

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function section(name: string, records: Readonly<Record<string, object>>): string {
  const lines = Object.entries(records)
    .toSorted(byKey)
    .map(([key, record]) => `    ${JSON.stringify(key)}: ${JSON.stringify(record)}`);
  return lines.length === 0 ? `  "${name}": {}` : `  "${name}": {\n${lines.join(',\n')}\n  }`;
}

const written = (sources: Provenance['sources']) =>
  Object.fromEntries(
    Object.entries(sources).map(([id, record]) => [id, { ...record, verified: record.verified.text }]),
  );

/** The text of `provenance.lock.json`: sorted, a record per line, so that a change of one passage is one line of a diff. */
export const lockText = ({ version, sources, passages, translations }: Provenance): string =>
  `{\n${[
    `  "version": ${version}`,
    section('sources', written(sources)),
    section('passages', passages),
    section('translations', translations),
  ].join(',\n')}\n}\n`;
