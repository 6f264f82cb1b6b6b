import papaparse from 'papaparse';
import { nearest } from '../../reader/nearest.ts';
import { inFigures, limits } from '../../schema/limits.ts';
import { quoted } from '../../schema/shortened.ts';
import { withoutMarks } from '../../schema/without-marks.ts';
import { UsageError } from '../options.ts';
import { type MarkedWords, segmentsOf } from './marked-words.ts';

/** What the columns are called, in Dutch and in English; the first names are those of the manual. */
const columns = {
  words: [
    'words',
    'woorden',
    'quote',
    'quotation',
    'citaat',
    'exact',
    'text',
    'tekst',
    'passage',
    'highlight',
    'quotes',
  ],
  speaker: ['speaker', 'spreker', 'who', 'wie', 'by', 'door', 'said by', 'gezegd door', 'name', 'naam', 'actor'],
  note: ['note', 'nota', 'notes', 'noot', 'opmerking', 'opmerkingen', 'comment', 'commentaar', 'notities', 'notitie'],
  prefix: ['prefix', 'before', 'ervoor'],
  suffix: ['suffix', 'after', 'erna'],
} as const;
type Column = keyof typeof columns;

const key = (header: string): string =>
  withoutMarks(header)
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** Which column of a table has what, by the names in its first row. */
function columnsOf(header: readonly string[], place: string): Readonly<Record<Column, number | undefined>> {
  const keys = header.map(key);
  const at = (names: readonly string[]): number | undefined =>
    names.map((name) => keys.indexOf(name)).find((index) => index >= 0);
  const words = at(columns.words);
  if (words === undefined) {
    const near = keys.map((each) => nearest(each, columns.words)).find((hint) => hint !== '') ?? '';
    throw new UsageError(
      `${place}  No column of it is called words (or woorden, quote, citaat); it has ${header.map(quoted).join(', ')}.${near} Write the names of the columns in its first row.`,
    );
  }
  return {
    words,
    speaker: at(columns.speaker),
    note: at(columns.note),
    prefix: at(columns.prefix),
    suffix: at(columns.suffix),
  };
}

const rowsOf = (table: string, delimiter: string): string[][] =>
  papaparse.parse<string[]>(table, { delimiter, skipEmptyLines: false }).data;

/** The sign by which the first row has a column of words, or else the most columns. */
function signOf(table: string): string {
  const [head = ''] = table.split('\n', 1);
  const tried = [';', ',', '\t'].map((sign) => ({ sign, header: rowsOf(head, sign)[0] ?? [] }));
  const isFound = ({ header }: (typeof tried)[number]): boolean =>
    header.map(key).some((each) => columns.words.some((name) => name === each));
  const widest = tried.toSorted((a, b) => b.header.length - a.header.length)[0];
  return (tried.find(isFound) ?? widest)?.sign ?? ';';
}

/** The quotations of a table, whose columns are parted by `;`, `,` or tabs. Throws a `UsageError` where it is none. */
export function quotesInCsv(text: string, file: string): MarkedWords[] {
  // Excel writes the sign that parts columns on a line of its own.
  const [line = '', sign = ''] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const first = line === '' ? 1 : 2;
  const table = text.slice(line.length);
  const data = rowsOf(table, sign === '' ? signOf(table) : sign);
  if (data.length > limits.members)
    throw new UsageError(`${file} has more than ${inFigures(limits.members)} rows. Give it in parts.`);
  const [header = [], ...rows] = data;
  const found = columnsOf(header, `${file}:${first}`);
  let at = first + 1 + newLines(header);
  return rows.flatMap((row) => {
    const place = String(at);
    at += 1 + newLines(row);
    const cell = (column: Column): string => row[found[column] ?? -1]?.trim() ?? '';
    const segments = segmentsOf(cell('words'));
    if (segments.length === 0) return [];
    return [{ at: place, segments, ...rest(cell) }];
  });
}

/** A row with line ends in its cells takes more lines than one. */
const newLines = (row: readonly string[]): number => row.join('').split('\n').length - 1;

const rest = (cell: (column: Column) => string): Omit<MarkedWords, 'at' | 'segments'> => ({
  speaker: cell('speaker'),
  note: cell('note'),
  prefix: cell('prefix'),
  suffix: cell('suffix'),
});
