import { isRule } from '../../src/reader/rules.ts';

/** What became of a command. */
export interface Outcome {
  /** `undefined` where the process ended by itself or had to be stopped. */
  readonly code: number | undefined;
  readonly output: string;
  readonly seconds: number;
  /** Most memory, in bytes. */
  readonly memory: number;
  /** Why there is no code. */
  readonly end?: 'crashed' | 'stopped';
}

/** A sign that something else than a message for an editor was printed. */
const traces = [
  /^\s+at .*(?:\(|file:|node:|\/).*:\d+:\d+\)?$/m,
  /Maximum call stack/,
  /\b(?:TypeError|RangeError|ReferenceError|SyntaxError|AssertionError|ERR_[A-Z_]+)\b/,
  /is not (?:a function|iterable|defined)\b|Cannot read propert/,
  /--verbose shows where this comes from/,
];

// A line feed and a tab are what a report is made of; all others are written to the terminal of an editor.
const control = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

const place = /^.*:\d+:\d+ {2}([a-z0-9-]+)(?: \(warning\))?$/gm;

export const limits = { seconds: 30, bytes: 2 * 1024 ** 3 };

/** The rules that the report names. */
const rulesIn = (output: string): string[] => [...output.matchAll(place)].map(([, rule = '']) => rule);

const codePoint = (text: string): string =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with what a command did, whatever it was given; empty where nothing is. Each is one short line. */
export function faults({ code, output, seconds, memory, end }: Outcome): string[] {
  const trace = traces.map((pattern) => pattern.exec(output)?.[0].trim()).find((found) => found !== undefined);
  const raw = control.exec(output)?.[0];
  // The files and places of code frames are an editor's own words; a trace is looked for in what the generator says.
  const located = rulesIn(output).length > 0 || /^[^\n]+\/[^\n]+$/.test(output.trim());
  return [
    ...(end === 'stopped' ? [`did not end within ${limits.seconds} s`] : []),
    ...(end === 'crashed' ? ['the process ended without an exit code'] : []),
    ...(code !== undefined && code !== 0 && code !== 1 ? [`exit code ${code}`] : []),
    ...(code === 1 && !located ? [`no problem has a place: ${output.trim().split('\n')[0]?.slice(0, 100) ?? ''}`] : []),
    ...rulesIn(output)
      .filter((rule) => !isRule(rule))
      .map((rule) => `there is no rule ${rule}`),
    ...(trace === undefined ? [] : [`a trace: ${trace.slice(0, 100)}`]),
    ...(raw === undefined ? [] : [`the report holds ${codePoint(raw)} as it is`]),
    ...(seconds > limits.seconds && end === undefined ? [`took ${seconds.toFixed(0)} s`] : []),
    ...(memory > limits.bytes ? [`took ${(memory / 1024 ** 3).toFixed(1)} GB`] : []),
  ];
}

/** A fault without what differs from run to run, so that like is counted with like. */
export const signature = (fault: string): string =>
  fault
    .replace(/\/[^\s:"']+/g, '…')
    .replace(/\d+/g, 'N')
    .slice(0, 80);
