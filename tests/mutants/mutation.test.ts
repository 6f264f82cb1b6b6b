import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { logicMutators } from './logic-mutators.ts';
import { lineOf, mutated, mutationsOf, wording } from './mutation.ts';
import { valueMutators } from './value-mutators.ts';

/** A source with its types, the library among them. */
function program(texts: readonly string[]) {
  const files = new Map(texts.map((text, index) => [path.resolve(`sample-${index}.ts`), text]));
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ESNext,
    types: [],
    lib: ['lib.esnext.d.ts'],
  };
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    const text = files.get(name);
    return text === undefined ? read(name, version) : ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  };
  return ts.createProgram([...files.keys()], options, host);
}

const prelude = `
  export type Locale = 'nl' | 'en';
  declare const texts: { title: string; lead: string; count: number };
  declare const call: (one: string, other: string, locale: Locale) => boolean;
  declare const same: (one: string, other: string, last: number) => boolean;
  declare const list: number[];
  declare const locale: Locale;
  declare let number: number;
  `;

const cases: [kind: string, source: string, changes: string[]][] = [
  ['condition', 'if (number) call;', ['number → !(number)']],
  ['condition', '!number;', ['!number → number']],
  ['branches', 'number ? 1 : 2;', ['number ? 1 : 2 → number ? 2 : 1']],
  ['junction', 'number && list;', ['&& → ||']],
  ['junction', 'number || list;', ['|| → &&']],
  ['fallback', 'texts.title ?? "none";', ['texts.title ?? "none" → "none"', 'texts.title ?? "none" → texts.title']],
  ['comparison', 'number === number;', ['=== → !==']],
  ['comparison', 'number < number;', ['< → <=', '< → >']],
  ['comparison', 'number >= number;', ['>= → >', '>= → <=']],
  ['sum', 'number + number;', ['+ → -']],
  ['sum', '"a" + number;', []],
  ['bound', '[7];', ['7 → 8', '7 → 6']],
  ['call', 'list.filter(Boolean);', ['list.filter(Boolean) → list']],
  ['call', 'list.some(Boolean);', ['some → every']],
  ['effect', 'call("a", "b", locale);', ['call("a", "b", locale); → ;']],
  ['effect', 'number = 1;', []],
  ['label', 'texts.title;', ['title → lead']],
  ['label', 'texts.count;', []],
  ['label', 'const { lead } = texts;', ['lead → title: lead']],
  ['label', 'const { lead: named } = texts;', ['lead → title']],
  ['word', 'const here: Locale = "nl";', ['"nl" → \'en\'']],
  ['word', 'locale === "en";', ['"en" → \'nl\'']],
  ['word', 'const word = "any";', ['"any" → \'\'']],
  ['word', '({ "a name": 1 });', []],
  ['word', '`before ${number}, ${number}`;', ['`before ${ → `${', '}, ${ → }${']],
  ['constant', 'call(texts.title, texts.lead, locale);', ["locale → 'nl'"]],
  ['field', 'export const made = { title: texts.title };', ["title: texts.title → title: ''"]],
  ['field', 'const made: { title?: string } = { title: texts.title };', ['title: texts.title → title: undefined']],
  ['field', 'export const made = { list, number };', ['list → list: []', 'number → number: 0']],
  ['field', '[...list];', ['...list → ...[]']],
  ['order', '[1, number];', ['[1, number] → [number, 1]']],
  ['arguments', 'same(texts.title, "b", 1);', ['texts.title, "b" → "b", texts.title']],
  ['arguments', 'Math.max(1, 2);', []],
];

const kinds = { ...logicMutators, ...valueMutators };

describe('a mutation', () => {
  const samples = program(cases.map(([, source]) => prelude + source));
  const checker = samples.getTypeChecker();

  test.each(cases.map(([kind, text, changes], index) => ({ kind, text, changes, index })))(
    '$kind of $text',
    ({ kind, text, changes, index }) => {
      const source = samples.getSourceFile(path.resolve(`sample-${index}.ts`));
      if (!source) throw new Error('The sample is not there.');
      const found = mutationsOf(source, checker, kinds).filter(
        (each) => each.kind === kind && each.start >= source.text.length - text.length,
      );
      expect(found.map((each) => wording(source.text, each))).toEqual(changes);
    },
  );

  test('leaves types and what is imported as they are', () => {
    const text =
      "import { a } from 'a';\nexport type Two = 1 | 'b';\nexport interface Three { four: 'c' }\nexport { a };";
    const source = ts.createSourceFile('sample.ts', text, ts.ScriptTarget.ESNext, true);
    expect(mutationsOf(source, checker, kinds)).toEqual([]);
  });
});

test('a mutation changes its place alone, and is told by its line', () => {
  const source = 'one;\n  two < three;\nfour < five;\n';
  const change = { start: 11, end: 12, text: '<=' };
  expect(mutated(source, change)).toBe('one;\n  two <= three;\nfour < five;\n');
  expect(lineOf(source, change)).toEqual({ number: 2, text: 'two < three;' });
});
