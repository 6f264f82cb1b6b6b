import type { z } from 'zod';
import { nearest } from '../../reader/nearest.ts';
import { type Collection, kindOf } from '../../schema/collections.ts';
import { line } from '../../schema/localized.ts';
import { quoted } from '../../schema/shortened.ts';
import type { Asker } from '../ask.ts';
import { UsageError } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** What became of an answer: what it says, or what is wrong with it and what to do. */
export type Read<T> = { readonly value: T } | { readonly fault: string };

export interface Question<T> {
  /** The option that answers it, so that nobody is asked. */
  readonly option: string;
  readonly text: string;
  /** What may be chosen. */
  readonly choices?: readonly string[];
  /** What an empty answer stands for; absent: there must be one. */
  readonly otherwise?: { readonly value: T };
  readonly read: (given: string) => Read<T> | Promise<Read<T>>;
}

/** Somebody who answers, by options or at the terminal. */
export interface Interview {
  readonly given: ReadonlyMap<string, string>;
  /** Whether somebody can be asked. */
  readonly isAsked: boolean;
  /** Puts a question, again where the answer cannot be. Throws a `UsageError` for an option that cannot be. */
  readonly answer: <T>(question: Question<T>) => Promise<T>;
  /** Tells something that helps to answer; nothing where nobody is asked. */
  readonly tell: (text: string) => void;
}

export function interview(
  given: ReadonlyMap<string, string>,
  asker: Asker | undefined,
  terminal: Pick<Terminal, 'print'>,
): Interview {
  return {
    given,
    isAsked: asker !== undefined,
    tell: (text) => asker && terminal.print(text),
    answer: async ({ option, text, choices, otherwise, read }) => {
      const written = given.get(option);
      if (written !== undefined) {
        const answer = await read(written.trim());
        if ('value' in answer) return answer.value;
        // A text for all languages was given once, and is wrong once.
        const shared = option.replace(/-\w+$/, '');
        throw new UsageError(`--${given.get(shared) === written ? shared : option}: ${answer.fault}`);
      }
      for (;;) {
        const said = asker ? await asker.ask(text, choices) : '';
        if (said === '' && otherwise) return otherwise.value;
        if (!asker) throw new UsageError(`Nobody can answer here. Give --${option}.`);
        const answer = await read(said);
        if ('value' in answer) return answer.value;
        terminal.print(answer.fault);
      }
    },
  };
}

/** Reads what a schema takes, as it was written. */
export const as =
  (schema: z.ZodType) =>
  (given: string): Read<string> => {
    const read = schema.safeParse(given);
    return read.success ? { value: given } : { fault: read.error.issues[0]?.message ?? '' };
  };

const someText = line();

/** Reads a text of one line. */
export const aText = (given: string): Read<string> =>
  given === '' ? { fault: 'Write at least a word.' } : as(someText)(given);

/** Reads one of a few values. */
export const oneOf =
  (values: readonly string[]) =>
  (given: string): Read<string> =>
    values.includes(given)
      ? { value: given }
      : { fault: `${quoted(given)} is none of ${values.join(', ')}.${nearest(given, values)}` };

/** Asks for one of a few values. */
export const choice = (option: string, text: string, choices: readonly string[]): Question<string> => ({
  option,
  text,
  choices,
  read: oneOf(choices),
});

/** Reads the id of an entry that is there. */
export const anId =
  (collection: Collection, ids: readonly string[]) =>
  (given: string): Read<string> =>
    ids.includes(given)
      ? { value: given }
      : {
          fault: `There is no ${kindOf(collection)} ${quoted(given)}.${nearest(given, ids) || ` dossier new ${kindOf(collection)} writes one.`}`,
        };
