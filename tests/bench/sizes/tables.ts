import { type AtSize, type Figures, figuresOf, type Measure, measures } from './figures.ts';
import { type Line, measured, papers, reads, steps, wholes } from './lines.ts';
import { growthExponent } from './statistics.ts';
import { given, grouped, megabytes, none, seconds, table } from './table-text.ts';

/** A table with a column for each size, and a line for each that was measured at any. */
function bySize(
  sizes: readonly AtSize[],
  lines: readonly Line[],
  words: (figures: Figures) => string | undefined,
  last?: { readonly head: string; readonly words: (line: Line) => string },
): string {
  const rows = lines
    .filter(({ of }) => sizes.some((at) => of(at)))
    .map((line) => [
      line.label,
      ...sizes.map((at) => {
        const figures = line.of(at);
        return (figures && words(figures)) ?? none;
      }),
      ...(last ? [last.words(line)] : []),
    ]);
  return table(['entries', ...sizes.map(({ size }) => grouped(size)), ...(last ? [last.head] : [])], rows);
}

/** How often a figure of one goes into that of another. */
function ratio(at: AtSize, measure: Measure, of: (figures: Figures) => number | undefined): string {
  const [own, peer] = [figuresOf(at, measure), figuresOf(at, 'peer')].map((figures) => figures && of(figures));
  return own === undefined || peer === undefined ? none : (own / peer).toFixed(2);
}

function comparison(sizes: readonly AtSize[]): string {
  const cpu = ({ cpu: value }: Figures): number => value;
  const head = [
    'entries',
    'Starlight',
    'here',
    'ratio',
    'with print pages',
    'ratio',
    'largest process, ratio',
    'with print pages',
  ];
  return table(
    head,
    sizes.map((at) => [
      grouped(at.size),
      given(figuresOf(at, 'peer')?.cpu, seconds),
      given(figuresOf(at, 'pages')?.cpu, seconds),
      ratio(at, 'pages', cpu),
      given(figuresOf(at, 'print')?.cpu, seconds),
      ratio(at, 'print', cpu),
      ratio(at, 'pages', ({ largest }) => largest),
      ratio(at, 'print', ({ largest }) => largest),
    ]),
  );
}

const growth =
  (sizes: readonly AtSize[]) =>
  ({ of }: Line): string =>
    given(
      growthExponent(
        sizes.flatMap((at) => {
          const cpu = of(at)?.cpu ?? 0;
          return cpu > 0 ? [{ size: at.size, cost: cpu }] : [];
        }),
      ),
      (value) => value.toFixed(2),
    );

function writtenTable(sizes: readonly AtSize[]): string {
  const labels: Partial<Record<Measure, string>> = {
    peer: 'Starlight',
    pages: 'check, pages, search',
    print: 'the same, with print pages',
    papers: 'the same, with papers',
  };
  return table(
    ['entries', ...sizes.map(({ size }) => grouped(size))],
    measures.flatMap((measure) => {
      const label = labels[measure];
      return label === undefined || sizes.every(({ written }) => !written[measure])
        ? []
        : [
            [
              label,
              ...sizes.map(({ written }) =>
                given(written[measure], ({ pages, bytes }) => `${grouped(pages)} · ${megabytes(bytes)}`),
              ),
            ],
          ];
    }),
  );
}

/** What failed, each as a line. */
const faults = (sizes: readonly AtSize[]): string[] =>
  sizes.flatMap(({ size, runs }) =>
    measures.flatMap((measure) => {
      const fault = runs[measure]?.find((each) => each.fault !== undefined)?.fault;
      return fault === undefined ? [] : [`- ${measure} of ${grouped(size)} entries ${fault}`];
    }),
  );

/** All tables, as a piece of Markdown. */
export function tables(sizes: readonly AtSize[]): string {
  const all = [...wholes, ...papers, ...reads];
  const failed = faults(sizes);
  const parts: readonly (readonly [string, string])[] = [
    ['Side by side, in CPU seconds', comparison(sizes)],
    [
      'CPU seconds',
      bySize(sizes, all, ({ cpu }) => seconds(cpu), { head: 'grows by the power', words: growth(sizes) }),
    ],
    ['Seconds by the clock', bySize(sizes, all, ({ wall }) => seconds(wall))],
    [
      'The most memory, in MB: of one process · of all together',
      bySize(
        sizes,
        [...wholes, { label: 'the same, with papers', of: measured('papers') }, ...reads],
        ({ largest, together }) =>
          largest === undefined ? undefined : `${megabytes(largest)} · ${megabytes(together)}`,
      ),
    ],
    [
      'A whole build by its steps, in CPU seconds',
      bySize(sizes, steps, ({ cpu }) => seconds(cpu), { head: 'grows by the power', words: growth(sizes) }),
    ],
    ['Written: pages · MB of all files', writtenTable(sizes)],
    ...(failed.length > 0 ? [['Failed', failed.join('\n')] as const] : []),
  ];
  return parts.map(([title, text]) => `### ${title}\n\n${text}`).join('\n\n');
}
