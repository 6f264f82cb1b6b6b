import type { YAMLError } from 'yaml';
import { quoted, shortened } from '../schema/shortened.ts';

/** What is wrong with YAML, in the words of an editor, and where. */
export interface YamlAdvice {
  readonly offset: number;
  readonly message: string;
}

/** The start of the value in a line such as `  - exact: *words*`. */
const beforeValue = /^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?/;

/** What each character means to YAML at the start of a value, so that no text can start with it. */
const indicators = '*&!%@`|>';

export const indicatorAdvice = (character: string): string =>
  `A text may not start with ${character}. Put the whole text in quotes.`;

const byCode: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'This text holds a colon and a space, which begin a field. Put the whole text in quotes.',
  BLOCK_IN_FLOW: 'A field may not stand here. Put the text in quotes, or give the field a line of its own.',
  TAB_AS_INDENT: 'A tab may not indent a line. Use spaces.',
  MULTIPLE_DOCS:
    'A file holds one entry, and --- starts a second. Remove this line, or move what follows to a file of its own.',
  BAD_DQ_ESCAPE: 'Between double quotes, \\ begins a code. Write \\\\ for a backslash, or use single quotes.',
  MULTILINE_IMPLICIT_KEY:
    'This line is no field: it needs a name and a colon. Write name: value, or indent it if it goes on from the line above.',
  BAD_INDENT: 'This line is not indented as those it belongs to. Put it under them.',
};

const byMessage: readonly (readonly [RegExp, string])[] = [
  [/^Implicit map keys need/, byCode.MULTILINE_IMPLICIT_KEY ?? ''],
  [/^Missing closing/, 'The quotation mark that opens this text is not closed. Close it at the end of the text.'],
  [
    /^Sequence item without/,
    'This line is no list item, as those above are. Start it with "- ", or indent it as a field.',
  ],
  [
    /^Unexpected block-seq-ind on same line/,
    'A list starts on a new line. Move this there; if it is a text, put it in quotes.',
  ],
  [
    /^Flow sequence/,
    'The list that [ opens is not closed. Close it with ]; if it is a text, put the whole of it in quotes.',
  ],
  [
    /^Flow map/,
    'The fields that { opens are not closed. Close them with }; if it is a text, put the whole of it in quotes.',
  ],
];

export const twiceAdvice = (key: string): string => `${quoted(key)} stands here twice. Keep one of the two.`;

/** How to mend a mistake that the YAML parser found. */
export function yamlAdvice({ code, message, pos: [offset] }: YAMLError, yaml: string): YamlAdvice {
  const lineStart = yaml.lastIndexOf('\n', offset - 1) + 1;
  const valueStart = lineStart + (beforeValue.exec(yaml.slice(lineStart))?.[0].length ?? 0);
  const first = yaml.charAt(valueStart);
  if (valueStart <= offset && first && indicators.includes(first))
    return { offset: valueStart, message: indicatorAdvice(first) };
  if (valueStart < offset && (first === '"' || first === "'") && message.endsWith('at node end')) {
    const other = first === '"' ? 'single' : 'double';
    return { offset, message: `The text goes on after its closing ${first}. Put the whole of it in ${other} quotes.` };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/^[^\n]*:[ \t]/.test(yaml.slice(offset)))
    return {
      offset,
      message: 'The line below is indented as part of this text, and looks like a field. Indent it as this one.',
    };
  const known = byMessage.find(([pattern]) => pattern.test(message))?.[1] ?? byCode[code];
  return {
    offset: message.startsWith('Missing closing') ? valueStart : offset,
    message:
      known ??
      `The YAML cannot be read here: ${shortened(message.split('\n', 1)[0] ?? code)}. Check quotes, colons and indentation.`,
  };
}
