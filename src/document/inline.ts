/** Words with the language they are in. `foreign`: not the language of what they stand in. */
export interface Run {
  readonly text: string;
  /** As BCP 47. */
  readonly lang: string;
  readonly foreign: boolean;
  /** Words of it in a language of their own, such as those of a quotation in its name. */
  readonly words?: Piece | undefined;
}

/** A part of a run; `lang` (BCP 47) where it is not that of the run. */
export interface Piece {
  readonly text: string;
  readonly lang: string | undefined;
}

/** A run with the words in a language of their own apart. */
export function piecesOf({ text: whole, words }: Pick<Run, 'text' | 'words'>): readonly Piece[] {
  const start = words ? whole.lastIndexOf(words.text) : -1;
  if (!words || start < 0) return [{ text: whole, lang: undefined }];
  const around = (part: string): Piece[] => (part === '' ? [] : [{ text: part, lang: undefined }]);
  return [...around(whole.slice(0, start)), words, ...around(whole.slice(start + words.text.length))];
}

/** A number in the text that leads to a source note. */
export interface NoteRef {
  readonly number: number;
  /** Where the note leads back to; on the first reference of each place only. */
  readonly id: string | undefined;
}

/** What a paragraph, a cell or a value is made of. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong' | 'delete'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'break' }
  /** Words in another language; `said` names it where a reader should know. */
  | {
      readonly type: 'run';
      readonly lang: string;
      readonly said: string | undefined;
      readonly children: readonly Inline[];
    }
  /** Out of the document. `external`: out of the dossier, too. */
  | {
      readonly type: 'link';
      readonly href: string;
      readonly external: boolean;
      readonly title?: string | undefined;
      readonly lang?: string | undefined;
      readonly children: readonly Inline[];
    }
  /** To a place of the document. `page`: it gives the page of that place, or the number of its entry. */
  | {
      readonly type: 'reference';
      readonly to: string;
      readonly page: boolean;
      /** The number of the entry, in words: “(§ 3)”. */
      readonly section?: string | undefined;
      /** Where the site has it, for readers who take the words elsewhere. */
      readonly href?: string | undefined;
      readonly title?: string | undefined;
      readonly lang?: string | undefined;
      readonly children: readonly Inline[];
    }
  /** What qualifies the value, or the name of the source, before it. */
  | { readonly type: 'detail'; readonly of: 'value' | 'source'; readonly children: readonly Inline[] }
  | { readonly type: 'notes'; readonly refs: readonly NoteRef[] }
  /** The letter of a footnote. It has an id where it is the first. */
  | {
      readonly type: 'footnote';
      readonly letter: string;
      readonly to: string;
      readonly id: string | undefined;
      /** “Footnote a” */
      readonly label: string;
    };

export const text = (value: string): Inline => ({ type: 'text', value });

/** The words of a run, each in its own language. */
export const runWords = (run: Run): Inline[] =>
  piecesOf(run).map(({ text: value, lang }) =>
    lang === undefined ? text(value) : { type: 'run', lang, said: undefined, children: [text(value)] },
  );

/** Whether the words of a link are the address that it leads to, so that paper need not say it again. */
export function saysAddress(words: string, href: string): boolean {
  const bare = (address: string): string =>
    address
      .trim()
      .replace(/^(?:https?:\/\/|mailto:)/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return bare(words) === bare(href);
}

/** How a link that leaves the dossier is marked. Paper adds the address to one that is `external`. */
export const relOf = (words: string, href: string): string =>
  saysAddress(words, href) ? 'noopener' : 'external noopener';

/** The numbers of notes; nothing where there are none. */
export const noteRefs = (refs: readonly NoteRef[]): Inline[] => (refs.length === 0 ? [] : [{ type: 'notes', refs }]);

/** The words of a run of nodes, without numbers of notes. */
export const inlineText = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'break') return ' ';
      if ('value' in node) return node.value;
      return 'children' in node ? inlineText(node.children) : '';
    })
    .join('');
