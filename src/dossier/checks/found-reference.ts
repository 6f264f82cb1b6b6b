import { dataEntries, type ReadContent } from '../../reader/content.ts';
import type { ProblemAt } from '../../reader/content-file.ts';
import { fileIn } from '../../reader/content-folder.ts';
import type { Path } from '../../reader/problem.ts';
import { kindOf } from '../../schema/collections.ts';
import type { EntryRef } from '../../schema/entry-ref.ts';
import { references } from '../references.ts';

/** A reference with the place where it stands, wherever in the content that is. */
export interface FoundReference {
  readonly file: string;
  /** The entry that refers; `undefined` for the summary and dossier.yaml. */
  readonly from: EntryRef | undefined;
  /** Whether what refers is a draft. */
  readonly draft: boolean;
  readonly to: EntryRef;
  /** In a field of its own, in a link within a text, by a component, or as what a claim in running text rests on. */
  readonly as: 'field' | 'link' | 'embed' | 'evidence';
  /** The field; empty in the body of an MDX file. */
  readonly path: Path;
  readonly at: Pick<ProblemAt, 'path' | 'word' | 'position'>;
}

type Origin = Pick<FoundReference, 'file' | 'from' | 'draft'>;

const inData = (origin: Origin, data: unknown): FoundReference[] =>
  references(data).map(({ ref, path, mention }) => ({
    ...origin,
    to: ref,
    as: mention ? 'link' : 'field',
    path,
    at: { path, word: mention ? `${kindOf(ref.collection)}:${ref.id}` : undefined },
  }));

interface ReferringPage {
  readonly file: string;
  readonly refs: ReadContent['summary'][number]['refs'];
}

const inProse = (page: ReferringPage, from?: EntryRef, draft = false): FoundReference[] =>
  page.refs.map(({ ref, as, position }) => ({
    file: page.file,
    from,
    draft,
    to: ref,
    as: as === 'mention' ? 'link' : as,
    path: [],
    at: { position },
  }));

const known = new WeakMap<ReadContent, readonly FoundReference[]>();

/** Every reference of the content, file by file. They are looked for once, as most rules ask for them. */
export function foundReferences(content: ReadContent): readonly FoundReference[] {
  const found = known.get(content) ?? allReferences(content);
  known.set(content, found);
  return found;
}

function allReferences(content: ReadContent): FoundReference[] {
  const { dossier, summary, briefings, folder } = content;
  return [
    ...(dossier ? inData({ file: fileIn(folder, 'dossier.yaml'), from: undefined, draft: false }, dossier) : []),
    ...summary.flatMap((page) => inProse(page)),
    ...briefings.flatMap((page) => inProse(page, page, page.data.draft)),
    ...dataEntries(content).flatMap((entry) =>
      inData({ file: entry.file, from: entry, draft: entry.data.draft }, entry.data),
    ),
  ];
}
