import { type Inline, noteRefs, type NoteRef, type Run, runWords, text } from '../../document/inline.ts';
import type { Block } from '../../document/nodes.ts';
import { languageName } from '../../i18n/language-name.ts';
import { messages } from '../../i18n/messages.ts';
import { below, type Origin } from '../../reader/origin.ts';
import { isLocale, type Locale } from '../../schema/locales.ts';
import type { Link } from '../link.ts';
import type { RichInline, RichText } from '../text.ts';
import { anchorIn } from './places.ts';

interface LinkOptions {
  readonly external?: boolean;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  /** Whether it gives the page of the place, where that is not among those `given` already. */
  readonly hasPage?: boolean;
  readonly given?: Set<string>;
}

/** A link to a place of the document, which may give its page, or out of it. */
export function linkTo(
  href: string,
  children: readonly Inline[],
  { external = false, title, lang, hasPage = true, given }: LinkOptions = {},
): Inline {
  const to = anchorIn(href);
  if (to === undefined) return { type: 'link', href, external, title, lang, children };
  const page = hasPage && !given?.has(to);
  given?.add(to);
  return { type: 'reference', to, page, title, lang, children };
}

const ways = new WeakMap<Link<string>, readonly Inline[]>();

/** An entry is linked many times: each link is written once, whatever holds it. */
function wayOf(link: Link<string>): readonly Inline[] {
  const { href, foreign, lang } = link;
  const known = ways.get(link) ?? [linkTo(href, runWords(link), { lang: foreign ? lang : undefined })];
  ways.set(link, known);
  return known;
}

/** A short text or a link, which gives its page. What is in another language says so in words. */
export function runOf(run: Link<string> | Run, locale: Locale): readonly Inline[] {
  if ('href' in run) return wayOf(run);
  const { foreign, lang } = run;
  const children = runWords(run);
  const said = isLocale(lang) ? languageName(lang, locale) : undefined;
  return foreign ? [{ type: 'run', lang, said, children }] : children;
}

/** Inline Markdown as paper shows it: a link gives its page at the first mention only. */
const inlines = (nodes: readonly RichInline[], given: Set<string>): Inline[] =>
  nodes.map((node) => {
    if (node.type === 'text') return node;
    const children = inlines(node.children, given);
    return node.type === 'link'
      ? linkTo(node.href, children, { external: node.external, given })
      : { type: node.type, children };
  });

/** Says that a text exists in the other language only. */
export const foreignNotice = (lang: Locale, locale: Locale): Block => {
  const { otherLanguage } = messages[locale].page;
  return { type: 'paragraph', role: 'notice', children: [text(otherLanguage(languageName(lang, locale)))] };
};

interface Options {
  /** The places whose pages need not be given again; what gets its page is added. */
  readonly given?: Set<string>;
  /** What the text as a whole rests on; with its last paragraph. */
  readonly refs?: readonly NoteRef[];
  /** Whether the other language stands beside this. */
  readonly isBeside?: boolean;
  /** The field that has the text in each language. */
  readonly origin: Origin;
}

/** The paragraphs of a text in one column. Where it is not in the language of that, the first one says so. */
export function paragraphs(value: RichText | undefined, locale: Locale, options: Options): Block[][] {
  if (!value) return [];
  const { given = new Set<string>(), refs = [], isBeside = false, origin } = options;
  const { foreign, lang } = value;
  const notice = foreign ? [foreignNotice(lang, locale)] : [];
  if (foreign && isBeside) return [notice];
  const last = value.paragraphs.length - 1;
  const written = below(origin, lang);
  return value.paragraphs.map((nodes, index) => {
    const paragraph: Block = {
      type: 'paragraph',
      lang: foreign ? lang : undefined,
      children: inlines(nodes, given).concat(noteRefs(index === last ? refs : [])),
      origin: written,
    };
    return index === 0 ? [...notice, paragraph] : [paragraph];
  });
}
