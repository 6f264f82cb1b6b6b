import type { Piece } from '../document/inline.ts';
import type { EntryRef } from '../schema/entry-ref.ts';
import { type Inline, type Prose, proseText } from '../schema/inline.ts';
import { type Locale, localesFrom } from '../schema/locales.ts';
import type { Localized } from '../schema/localized.ts';
import { firstWords as wordsOf, type Statement } from '../schema/statement.ts';
import { primaryLanguage } from '../schema/primary-language.ts';

/**
 * A text with the language it is in. `foreign`: not the language of the page, so it is marked in words and by `lang`.
 * Words of a source may be in any language, as BCP 47: `Text<string>`.
 */
export interface Text<Lang extends string = Locale> {
  readonly text: string;
  readonly lang: Lang;
  readonly foreign: boolean;
  /** Words of it in a language of their own, such as those of a quotation in its name. */
  readonly words?: Piece | undefined;
}

/** A text that is in the language of the page to begin with. */
export const plainText = (text: string, locale: Locale): Text => ({ text, lang: locale, foreign: false });

/** A text with words of it in their own language, as BCP 47, where that is not the language of the text. */
export const quoting = (text: Text, words: string, lang: string): Text =>
  primaryLanguage(lang) === text.lang ? text : { ...text, words: { text: words, lang } };

/** A name, and which part of what bears it is meant. Only the name can be in another language. */
export function withPart(name: Text, part: string, locale: Locale): Text {
  const text = `${name.text}, ${part}`;
  return name.foreign ? quoting(plainText(text, locale), name.text, name.lang) : { ...name, text };
}

/** Inline Markdown with its links resolved to addresses. */
export type RichInline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly RichInline[] }
  | {
      readonly type: 'link';
      readonly href: string;
      readonly external: boolean;
      readonly children: readonly RichInline[];
    };

/** The words of inline Markdown. */
export const richInlineText = (nodes: readonly RichInline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : richInlineText(node.children))).join('');

/** Paragraphs with the language they are in. */
export interface RichText {
  readonly paragraphs: readonly (readonly RichInline[])[];
  readonly lang: Locale;
  readonly foreign: boolean;
}

/** The text for readers of a language: their own where there is one, else another. `undefined` where there is none. */
export function pick<T>(
  value: Localized<T> | undefined,
  locale: Locale,
): { value: T; lang: Locale; foreign: boolean } | undefined {
  for (const lang of localesFrom(locale)) {
    const found = value?.[lang];
    if (found !== undefined) return { value: found, lang, foreign: lang !== locale };
  }
  return undefined;
}

/** A one-line text for readers of a language. The schema sees to it that there is one in either. */
export function textIn(value: Localized<string>, locale: Locale): Text {
  const picked = pick(value, locale);
  return { text: picked?.value ?? '', lang: picked?.lang ?? locale, foreign: picked?.foreign ?? false };
}

const resolve = (nodes: readonly Inline[], hrefOf: (ref: EntryRef) => string): RichInline[] =>
  nodes.map((node) => {
    switch (node.type) {
      case 'text':
        return node;
      case 'entry':
        return { type: 'link', href: hrefOf(node.ref), external: false, children: resolve(node.children, hrefOf) };
      case 'link':
        return { type: 'link', href: node.href, external: true, children: resolve(node.children, hrefOf) };
      default:
        return { type: node.type, children: resolve(node.children, hrefOf) };
    }
  });

/** Paragraphs for readers of a language. */
export function richIn(
  value: Localized<Prose> | undefined,
  locale: Locale,
  hrefOf: (ref: EntryRef) => string,
): RichText | undefined {
  const picked = pick(value, locale);
  if (!picked) return undefined;
  return {
    paragraphs: picked.value.map((paragraph) => resolve(paragraph, hrefOf)),
    lang: picked.lang,
    foreign: picked.foreign,
  };
}

/** A short text without its marks, cut to what search engines and previews show; `undefined` where there is none. */
export function plainDescription(value: Localized<Prose> | undefined, locale: Locale): string | undefined {
  const picked = pick(value, locale);
  return picked && shortened(proseText(picked.value), 200);
}

/** Cuts a text at a word, with an ellipsis where something is left out. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.slice(0, length).lastIndexOf(' ');
  return `${text.slice(0, end > 0 ? end : length - 1).replace(/[\p{Surrogate}\s,;:.–-]+$/u, '')}…`;
}

/** The first words of a statement, with a sign where they are not all of it. */
export const firstWords = (statement: Statement, length: number): string =>
  wordsOf(statement, (text) => shortened(text, length));
