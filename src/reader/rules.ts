import { factRules } from '../schema/fact-rules.ts';

/** What shows when documents are printed only. */
export const paperRules = ['paper-overflow', 'paper-length'] as const;

/** All rules that content is checked by. Their ids are permanent: editors look them up in docs/rules.md. */
export const rules = [
  // Files
  'missing-file',
  'newer-format',
  'unfinished-change',
  'unexpected-file',
  'unreadable-file',
  'not-utf8',
  'too-large',
  'too-many',
  'too-deep',
  'too-long',
  'broken-yaml',
  'broken-mdx',

  // Fields
  'unknown-key',
  'missing-field',
  'wrong-type',
  'invalid-value',
  'invalid-edtf',
  'invalid-id',

  // Texts
  'control-character',
  'bidi-control',
  'raw-html',
  'unsafe-link',
  'block-markdown',
  'code-in-prose',
  'image-in-prose',
  'unsupported-markdown',
  'unknown-component',
  'heading-level',

  // Fonts
  'missing-font',
  'missing-glyph',

  // Paper
  ...paperRules,

  // References
  'dangling-reference',
  'wrong-kind',
  'self-reference',
  'draft-reference',
  'unknown-figure',
  'unused-entry',

  // Names
  'duplicate-id',
  'duplicate-alias',

  // Relations and time
  'duplicate-relation',
  'relation-cycle',
  'after-cutoff',
  'revised-before-cutoff',
  'grouped-digits',

  // Languages
  'missing-translation',
  'needless-translation',
  'segment-count',
  'outdated-translation',

  // Facts and their words
  ...factRules,

  // Proof
  'unsupported-fact',
  'quote-not-found',
  'quote-ambiguous',
  'quote-too-short',
  'segments-out-of-order',
  'not-archived',
  'other-archived-file',
  'unreadable-archive',
  'missing-lock',
  'broken-lock',
  'unverified-passage',
  'changed-words',
  'changed-source',
  'stale-record',
  'other-reader',
  'much-of-source',
  'broken-checked',
  'lapsed-check',
  'unchecked-fact',
] as const;
export type Rule = (typeof rules)[number];

export const isRule = (value: unknown): value is Rule => rules.some((rule) => rule === value);
