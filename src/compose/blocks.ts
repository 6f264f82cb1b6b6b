/** Words within a block. Texts are on one line; a note is the number of one. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'note'; readonly number: number }
  | { readonly type: 'emphasis' | 'strong' | 'quoted'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

/** What is known in one respect: values after each other, each perhaps with a remark. */
export interface FactBlock {
  readonly type: 'fact';
  readonly label: readonly Inline[];
  readonly values: readonly { readonly text: readonly Inline[]; readonly remarks: readonly Block[] }[];
}

/** A document as text formats write it. */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly children: readonly Block[]; readonly by: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly type: 'notes'; readonly notes: readonly { readonly number: number; readonly text: readonly Inline[] }[] }
  | FactBlock;
