import { z } from 'zod';
import { type Collection, collections, kindOf } from './collections.ts';
import { help } from './help.ts';
import { limits } from './limits.ts';
import { quoted, shortened } from './shortened.ts';
import { withoutMarks } from './without-marks.ts';

declare const idOf: unique symbol;
/** The file name of an entry without its ending: lowercase ASCII, permanent. */
export type EntryId<C extends Collection = Collection> = string & { readonly [idOf]: C };

/** A reference to an entry. It says nothing about whether that entry exists: the check `dangling-reference` does. */
export type EntryRef<C extends Collection = Collection> = C extends Collection
  ? { readonly collection: C; readonly id: EntryId<C> }
  : never;

// An id names files and folders, and Windows has devices of these names, in every folder and with any ending.
const devices = '(?:aux|con|nul|prn|com[0-9]|lpt[0-9])';

export const idPattern = new RegExp(`^(?=.{1,${limits.id}}$)(?!${devices}$)[a-z0-9]+(?:-[a-z0-9]+)*$`);

export const entryId = <C extends Collection>(id: string): EntryId<C> => id as EntryId<C>;

export const ref = <C extends Collection>(collection: C, id: string): EntryRef<C> =>
  ({ collection, id }) as EntryRef<C>;

/** A string that is equal for equal references, for use as a key. */
export const refKey = ({ collection, id }: EntryRef): string => `${collection}/${id}`;

const ofKind: ReadonlyMap<string, Collection> = new Map(collections.map((name) => [kindOf(name), name]));

/** Reads `actor:europol`. `undefined` where the text is not of that form. */
export function parseRef(text: string): EntryRef | undefined {
  const colon = text.indexOf(':');
  const collection = ofKind.get(text.slice(0, Math.max(colon, 0)));
  const id = text.slice(colon + 1);
  return collection && idPattern.test(id) ? ref(collection, id) : undefined;
}

const isDevice = (id: string): boolean => new RegExp(`^${devices}$`).test(id);

/** The nearest id to a text that is none: a name, a link to an entry, or a file. */
export function nearestId(text: string): string {
  const name = text.replace(/^.*[:/]/, '').replace(/\.(?:ya?ml|mdx)$/, '');
  const id = withoutMarks(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return isDevice(id) ? `${id}-1` : id;
}

/** What is wrong with a text that is no id, and what to write instead; `write`: how to do so. */
export function idAdvice(text: string, write = 'Write'): string {
  const id = nearestId(shortened(text));
  const instead = id ? `${write} ${id}` : `${write} the name of the file of the entry`;
  const form = isDevice(text)
    ? 'Windows keeps this name for a device'
    : 'lowercase letters a–z, digits and single hyphens';
  return `${quoted(text)} is not an id. ${instead}: ${form}.`;
}

const invalidId = {
  abort: true,
  error: ({ input }: { input?: unknown }) => idAdvice(String(input)),
  params: { rule: 'invalid-id' },
};

/** The id of an entry in one collection: `europol`. */
export const entryRef = <C extends Collection>(collection: C) =>
  z
    .string()
    .refine((id) => idPattern.test(id), invalidId)
    .transform((id): EntryRef<C> => ref(collection, id))
    .meta({ value: 'id', refersTo: [collection] });

/** The ids that an entry had before, which nothing else may have. */
export const formerIdList = () =>
  z
    .array(
      z
        .string()
        .refine((id) => idPattern.test(id), invalidId)
        .meta({ value: 'id' }),
    )
    .default([])
    .meta(
      help({
        nl: [
          'Vroegere id’s',
          'De id’s die het vroeger had; `dossier rename` schrijft ze. De oude adressen leiden naar het nieuwe.',
        ],
        en: [
          'Former ids',
          'The ids that it had before; `dossier rename` writes them. The old addresses lead to the new one.',
        ],
      }),
    );

/** A reference to an entry of any kind: `event:operatie-2019`. */
export const anyEntryRef = () =>
  z
    .string()
    .transform((text, context): EntryRef => {
      const parsed = parseRef(text);
      if (parsed) return parsed;
      const kinds = collections.map(kindOf).join(', ');
      context.addIssue({
        code: 'custom',
        message: `${quoted(text)} does not name an entry. Write its kind (${kinds}), a colon and its id.`,
        params: { rule: 'invalid-id', entry: text },
      });
      return z.NEVER;
    })
    .meta({ value: 'link', refersTo: collections });

/** Whether a value read from content is a reference, as `entryRef()` and links in inline Markdown leave them. */
export const isEntryRef = (value: unknown): value is EntryRef =>
  typeof value === 'object' &&
  value !== null &&
  'collection' in value &&
  'id' in value &&
  collections.some((name) => name === value.collection);
