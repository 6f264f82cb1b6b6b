import { escapedJson } from '../schema/characters.ts';

/** What `--json` prints of a value, for other programs. */
export const jsonText = (value: unknown): string => escapedJson(JSON.stringify(value, undefined, 2));
