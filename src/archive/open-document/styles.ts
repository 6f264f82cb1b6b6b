import { type Letters, nearestLetters, paper, unknown } from '../word/letters.ts';
import type { Attributes } from '../word/xml.ts';

interface Style extends Letters {
  readonly parent?: string | undefined;
}

/** What styles say of letters, by their names, and the lists that count, with their levels: `L1 2`. */
export interface OpenStyles {
  readonly letters: Map<string, Style>;
  readonly counting: Set<string>;
  /** The colours of pages. */
  readonly pages: Set<string>;
}

export const openStyles = (): OpenStyles => ({ letters: new Map(), counting: new Set(), pages: new Set() });

/** `#ffffff` as its six digits; `undefined` for what shows nothing. */
const colour = (value: string | undefined): string | undefined =>
  value === 'transparent' ? undefined : value?.replace(/^#/, '');

/** Styles that no text names, whose properties follow like those of others. */
const unnamed = /^(?:style:(?:default-style|page-layout|master-page)|text:(?:list|outline)-(?:level-)?style.*)$/;

function readLetters(style: Letters, attribute: Attributes): void {
  const display = attribute('display');
  if (display !== undefined) style.hidden = display === 'none';
  // Such letters stand out from whatever is behind them.
  const isClear = ['use-window-font-color', 'text-outline'].some((name) => attribute(name) === 'true');
  style.colour = isClear ? 'auto' : colour(attribute('color'));
  const [, points] = /^([\d.]+)pt$/.exec(attribute('font-size') ?? '') ?? [];
  style.size = points === undefined ? undefined : Number(points);
  const [, hundredths] = /^([\d.]+)%$/.exec(attribute('text-scale') ?? '') ?? [];
  style.scale = hundredths === undefined ? undefined : Number(hundredths);
}

/** Takes up what styles say, while they are read. */
export function styleReader({ letters, counting, pages }: OpenStyles): (name: string, attribute: Attributes) => void {
  let style: Style = {};
  let list = '';
  return (name, attribute) => {
    if (name === 'style:style') {
      style = { parent: attribute('parent-style-name') };
      letters.set(attribute('name') ?? '', style);
    } else if (unnamed.test(name)) style = {};
    if (name === 'text:list-style') list = attribute('name') ?? '';
    else if (name === 'text:list-level-style-number') counting.add(`${list} ${attribute('level') ?? ''}`);
    else if (name === 'style:text-properties') readLetters(style, attribute);
    const ground = name.endsWith('-properties') ? colour(attribute('background-color')) : undefined;
    if (ground !== undefined && name === 'style:page-layout-properties') pages.add(ground);
    // That of the letters stands before that of the paragraph, which is written first.
    else if (ground !== undefined) style.ground = ground;
  };
}

/** The colour of all pages; one that cannot be told where they have several. */
export const pageOf = ({ pages }: OpenStyles): string => (pages.size > 1 ? unknown : ([...pages][0] ?? paper));

/** The names of a style and of those that it is based on. */
function namesOf({ letters }: OpenStyles, name: string): string[] {
  const names: string[] = [];
  for (let at = name; at !== '' && !names.includes(at); at = letters.get(at)?.parent ?? '') names.push(at);
  return names;
}

/** What a style says of letters, with what those say that it is based on. */
export const lettersOf = (styles: OpenStyles, name = ''): Letters =>
  nearestLetters(namesOf(styles, name).flatMap((each) => styles.letters.get(each) ?? []));

/** Whether a style is that of the title of a document, which has this name in all languages. */
export const isTitle = (styles: OpenStyles, name = ''): boolean => namesOf(styles, name).includes('Title');
