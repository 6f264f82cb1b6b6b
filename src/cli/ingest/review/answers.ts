import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { displayName } from '../../../reader/content-folder.ts';
import { hashOf } from '../../change-files.ts';
import { UsageError } from '../../options.ts';
import { replaceFile } from '../../replace-file.ts';

const answerSchema = z.discriminatedUnion('action', [
  /** `text`: what somebody wrote instead of what was proposed. `settled`: the file was written, and is the editors' since. */
  z.strictObject({ action: z.literal('accept'), text: z.string().optional(), settled: z.boolean().optional() }),
  /** It is an entry of the dossier, or another draft. `settled`: that entry has what this one says besides, and is the editors' since. */
  z.strictObject({ action: z.literal('merge'), into: z.string(), settled: z.boolean().optional() }),
  z.strictObject({ action: z.literal('skip') }),
]);
export type Answer = z.output<typeof answerSchema>;

const stateSchema = z.strictObject({
  version: z.literal(1),
  /** Of the file of the source: answers are about its words. */
  sha256: z.string(),
  /** By `draftKey`. */
  answers: z.record(z.string(), answerSchema),
  /** The SHA-256 of each file as it was proposed, by its place in the content folder. */
  proposed: z.record(z.string(), z.string()),
});
type State = z.output<typeof stateSchema>;

/** What was answered about the drafts of a source, on disk from the moment on at which it was. */
export interface Answers {
  readonly get: (key: string) => Answer | undefined;
  readonly set: (key: string, answer: Answer) => void;
  /** Whether a file says what was proposed, so that nobody has made it theirs. */
  readonly isProposal: (place: string, text: string) => boolean;
  /** Remembers what is about to be proposed. */
  readonly propose: (files: ReadonlyMap<string, string>) => void;
}

/** The folder beside a dossier that git ignores by itself. */
const ownFolder = (content: string): string => path.join(path.dirname(path.resolve(content)), '.dossier');

/** The answers about a source; none where its file is another than they were about. Throws where they cannot be read. */
export function openAnswers(content: string, source: string, sha256: string): Answers {
  const file = path.join(ownFolder(content), 'ingest', `${source}.json`);
  const kept = existsSync(file) ? stateIn(file) : undefined;
  const answers = new Map(kept?.sha256 === sha256 ? Object.entries(kept.answers) : []);
  const proposed = new Map(Object.entries(kept?.proposed ?? {}));
  function keep(): void {
    const ignored = path.join(ownFolder(content), '.gitignore');
    if (!existsSync(ignored)) replaceFile(ignored, '*\n');
    const state: State = {
      version: 1,
      sha256,
      answers: Object.fromEntries(answers),
      proposed: Object.fromEntries(proposed),
    };
    replaceFile(file, `${JSON.stringify(state)}\n`);
  }
  return {
    get: (key) => answers.get(key),
    set: (key, answer) => {
      answers.set(key, answer);
      keep();
    },
    isProposal: (place, text) => proposed.get(place) === hashOf(text),
    propose: (files) => {
      for (const [place, text] of files) proposed.set(place, hashOf(text));
      keep();
    },
  };
}

function stateIn(file: string): State {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new UsageError(
      `${displayName(file)} holds no answers that can be read. Remove it, and answer the drafts that are left once more.`,
    );
  }
}
