import { existsSync, readdirSync } from 'node:fs';
import { aKind } from '../../dossier/checks/entry-words.ts';
import type { ReadContent } from '../../reader/content.ts';
import { type Collection, collections, kindOf } from '../../schema/collections.ts';
import { idAdvice, idPattern } from '../../schema/entry-ref.ts';
import { idFrom } from '../../schema/id-from.ts';
import { quoted } from '../../schema/shortened.ts';
import { UsageError } from '../options.ts';
import type { Interview, Read } from './interview.ts';

/** What an id must not be taken by. */
export interface Place {
  readonly collection: Collection;
  readonly content: ReadContent;
  readonly archiveFolder: string;
  /** The file of the archive that is the document of a new source. */
  readonly document?: string | undefined;
}

/** Which entry has an id, or which file of the archive begins with it; `undefined` where it is free. */
function taken(id: string, { collection, content, archiveFolder, document }: Place): string | undefined {
  const other = collections.find((each) => content.ids.get(each)?.has(id));
  if (other !== undefined) return `There is ${aKind(other)} ${quoted(id)} already. Give another ID.`;
  if (collection !== 'sources' || !existsSync(archiveFolder)) return undefined;
  const file = readdirSync(archiveFolder).find((name) => name.split('.', 1)[0] === id && name !== document);
  return file === undefined ? undefined : `The archive has another file ${quoted(file)}. Give another ID.`;
}

const read =
  (place: Place) =>
  (id: string): Read<string> => {
    const fault = idPattern.test(id) ? taken(id, place) : idAdvice(id);
    return fault === undefined ? { value: id } : { fault };
  };

/** An id that somebody gave. Throws where a new entry cannot have it. */
export function givenId(id: string, place: Place): string {
  const answer = read(place)(id);
  if ('value' in answer) return answer.value;
  throw new UsageError(answer.fault);
}

/** The first of `id`, `id-2`, `id-3` … that nothing has. */
export function freeId(id: string, place: Place): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (taken(candidate, place) === undefined) return candidate;
  }
}

/** The id of an entry that is named so, unless somebody chooses another. Throws where none can be made of it. */
export async function askedId(
  named: string,
  place: Place,
  { isAsked, answer }: Interview,
  question: (proposed: string) => string,
): Promise<string> {
  const made = idFrom(named);
  if (made === '' && !isAsked) {
    const kind = kindOf(place.collection);
    throw new UsageError(`No id can be made of ${quoted(named)}. Write one behind the kind: dossier new ${kind} ID.`);
  }
  const proposed = made && freeId(made, place);
  return answer({
    option: 'id',
    text: question(proposed),
    ...(proposed ? { otherwise: { value: proposed } } : {}),
    read: read(place),
  });
}
