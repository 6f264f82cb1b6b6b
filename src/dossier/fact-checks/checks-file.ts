import type { ContentFile } from '../../reader/content-file.ts';
import { type ContentFolder, fileIn } from '../../reader/content-folder.ts';
import { jsonBreak, jsonPlaces } from '../../reader/json-places.ts';
import { fieldName, type Position, type Problem } from '../../reader/problem.ts';
import { unreadable } from '../../reader/reading.ts';
import { type FactChecks, factChecksSchema } from '../../schema/fact-checks.ts';
import { inFigures, limits } from '../../schema/limits.ts';
import { quoted } from '../../schema/shortened.ts';

/** The checks of editors as read: what they record, or what is wrong with the file. */
export interface ChecksFile extends ContentFile {
  /** `undefined` where the file cannot be used; `problems` then says why. */
  readonly checks: FactChecks | undefined;
}

export const checksName = 'checked.json';

const top: Position = { line: 1, column: 1 };
const advice = 'Restore it from version control, or correct it; dossier checked writes it.';

function broken(file: string, text: string, message: string, position = top): ChecksFile {
  const problem: Problem = { rule: 'broken-checked', severity: 'error', file, field: '', position, message };
  return { file, text, locate: jsonPlaces(text), raw: undefined, problems: [problem], checks: undefined };
}

/** Parses the text of the file. What is wrong comes back as a problem with the rule `broken-checked`. */
export function parseChecks(file: string, text: string): ChecksFile {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return broken(file, text, `This file is no JSON, so nobody’s checks count. ${advice}`, jsonBreak(error));
  }
  const { data, error } = factChecksSchema.safeParse(raw);
  if (data) return { file, text, locate: jsonPlaces(text), raw, problems: [], checks: data };
  const path = error.issues[0]?.path.filter((step) => typeof step !== 'symbol') ?? [];
  const where = path.length === 0 ? 'This file' : quoted(fieldName(path));
  return broken(file, text, `${where} is not as dossier checked writes it. ${advice}`, jsonPlaces(text)(path));
}

/** Reads what editors checked; `undefined` where the folder has no such file. */
export async function readChecks(folder: ContentFolder): Promise<ChecksFile | undefined> {
  if (!(await folder.files()).includes(checksName)) return undefined;
  const file = fileIn(folder.name, checksName);
  try {
    const bytes = await folder.read(checksName, limits.lockBytes);
    return bytes.length > limits.lockBytes
      ? broken(file, '', `This file is larger than ${inFigures(limits.lockBytes)} bytes. ${advice}`)
      : parseChecks(file, new TextDecoder().decode(bytes));
  } catch (error) {
    return broken(file, '', unreadable(error));
  }
}

/** The text of the file: sorted, a fact a line, so that a changed value is a changed line. */
export function checksText({ version, facts }: FactChecks): string {
  const lines = Object.entries(facts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, record]) => `    ${JSON.stringify(key)}: ${JSON.stringify(record)}`);
  return `{\n  "version": ${version},\n  "facts": {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}}\n}\n`;
}
