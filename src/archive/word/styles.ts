import type { BlockFields } from '../source-text.ts';
import { type Letters, nearestLetters } from './letters.ts';
import { readLetters } from './word-letters.ts';
import { readXml } from './xml.ts';

/** What a paragraph says of itself, or its style says of it. */
export interface ParagraphTraits extends Letters {
  /** From 1; 0 where it is no heading. */
  heading?: number | undefined;
  /** The id of a list, `0` for none, and how deep it stands in it, from 0. */
  list?: string | undefined;
  depth?: number | undefined;
}

interface Style extends ParagraphTraits {
  basedOn?: string | undefined;
}

export interface Styles {
  /** What a style says, with what those say that it is based on. */
  readonly traits: (id: string | undefined) => ParagraphTraits;
  /** The language of the document. */
  readonly language: string | undefined;
}

/** A level as Word counts it, from 0; 9 is running text. */
export const headingLevel = (level: string | undefined): number => {
  const number = Number(level);
  return number >= 0 && number < 9 ? Math.min(6, number + 1) : 0;
};

/** The names that Word gives its own styles in the file, which are English in every language. */
function namedLevel(name = ''): number | undefined {
  const [, level] = /^heading ([1-9])$/i.exec(name) ?? [];
  if (level !== undefined) return Math.min(6, Number(level));
  return /^title$/i.test(name) ? 1 : undefined;
}

/** Reads `styles.xml`. */
export function readStyles(part: Uint8Array | undefined): Styles {
  const styles = new Map<string, Style>();
  let style: Style = {};
  let language: string | undefined;
  if (part)
    readXml(part, {
      open: (name, attribute) => {
        const value = attribute('val');
        if (name === 'w:style') styles.set(attribute('styleId') ?? '', (style = {}));
        else if (name === 'w:name') style.heading ??= namedLevel(value);
        else if (name === 'w:basedOn') style.basedOn = value;
        else if (name === 'w:outlineLvl') style.heading = headingLevel(value);
        else if (name === 'w:numId') style.list = value;
        else if (name === 'w:ilvl') style.depth = Number(value);
        else if (name === 'w:lang') language ??= value;
        else readLetters(style, name, attribute);
      },
    });
  const resolved = new Map<string, ParagraphTraits>();
  const traits = (id: string | undefined): ParagraphTraits => {
    const known = resolved.get(id ?? '');
    if (known) return known;
    let found: ParagraphTraits = {};
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
      seen.add(at);
      const { heading, list, depth, ...letters } = styles.get(at) ?? {};
      found = {
        heading: found.heading ?? heading,
        list: found.list ?? list,
        depth: found.depth ?? depth,
        ...nearestLetters([found, letters]),
      };
    }
    if (id !== undefined && styles.has(id)) resolved.set(id, found);
    return found;
  };
  return { traits, language };
}

/** Reads `numbering.xml`: whether a list counts, at a depth. */
export function readNumbering(part: Uint8Array | undefined): (list: string, depth: number) => boolean {
  const bullets = new Set<string>();
  const kinds = new Map<string, string>();
  let owner = '';
  let depth = '';
  if (part)
    readXml(part, {
      open: (name, attribute) => {
        if (name === 'w:abstractNum') owner = attribute('abstractNumId') ?? '';
        else if (name === 'w:num') owner = `list ${attribute('numId') ?? ''}`;
        else if (name === 'w:lvl') depth = attribute('ilvl') ?? '';
        else if (name === 'w:numFmt' && ['bullet', 'none'].includes(attribute('val') ?? ''))
          bullets.add(`${owner} ${depth}`);
        else if (name === 'w:abstractNumId') kinds.set(owner, attribute('val') ?? '');
      },
    });
  return (list, at) => {
    const kind = kinds.get(`list ${list}`);
    return kind !== undefined && !bullets.has(`${kind} ${at}`);
  };
}

/** What a paragraph is, by what it says itself and what its style says. */
export function blockFields(
  own: ParagraphTraits,
  style: ParagraphTraits,
  isOrdered: (list: string, depth: number) => boolean,
): BlockFields {
  const level = own.heading ?? style.heading ?? 0;
  if (level > 0) return { kind: 'heading', level };
  const list = own.list ?? style.list ?? '0';
  if (list === '0') return { kind: 'paragraph' };
  const depth = own.depth ?? style.depth ?? 0;
  return { kind: 'item', level: depth + 1, ordered: isOrdered(list, depth) };
}
