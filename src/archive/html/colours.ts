import type { Style } from './declarations.ts';
import type { StyleRule } from './style-sheet.ts';

const named: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };
const twoDigits = (part: string): string =>
  Math.min(255, Math.round(Number(part)))
    .toString(16)
    .padStart(2, '0');

/** A colour as `#rrggbb` where that is easily told, and as it is written elsewhere; `transparent` where it shows nothing. */
function colour(value: string): string {
  const [, digits] = /^#([\da-f]{3,8})$/.exec(value) ?? [];
  if (digits !== undefined) {
    const [, alpha] = /^(?:[\da-f]{3}|[\da-f]{6})(0{1,2})$/.exec(digits) ?? [];
    if (alpha !== undefined && (digits.length === 4 || digits.length === 8)) return 'transparent';
    return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
  }
  const [, parts = ''] = /^(?:rgb|hsl)a?\(([^)]*)\)$/.exec(value) ?? [];
  const numbers = parts.split(/[\s,/]+/).filter((part) => part !== '');
  if (numbers.length === 4 && Number.parseFloat(numbers[3] ?? '') === 0) return 'transparent';
  if (value.startsWith('rgb') && numbers.length === 3 && numbers.every((part) => /^[\d.]+$/.test(part)))
    return `#${numbers.map(twoDigits).join('')}`;
  return named[value] ?? value;
}

/** The colour behind the words of an element, where it has one of its own and no picture. */
function ownBackground(style: Style): string | undefined {
  const value = style.get('background-color');
  if (value === undefined || /url\(|gradient\(|var\(/.test(value)) return undefined;
  const found = /#[\da-f]{3,8}\b|rgba?\([^)]*\)|\b(?:white|black)\b/.exec(value);
  return found ? colour(found[0]) : undefined;
}

/** The letters of an element are filled with its background, as headings with a gradient are. */
export const isFilledByBackground = (style: Style): boolean =>
  ['background-clip', 'background-color'].some((each) => /\btext\b/.test(style.get(each) ?? ''));

/**
 * Whether the letters of an element have no colour, or that of what is right behind them; `inherited` where its style
 * says nothing of their colour.
 */
export function colourless(style: Style, inherited: boolean): boolean {
  const value = style.get('-webkit-text-fill-color') ?? style.get('color');
  if (value === undefined || ['inherit', 'unset', 'currentcolor'].includes(value)) return inherited;
  // A shadow or an outline shows the letters.
  if (['text-shadow', '-webkit-text-stroke'].some((each) => !['none', undefined].includes(style.get(each))))
    return false;
  const own = colour(value);
  return own === 'transparent' || own === ownBackground(style);
}

/** The properties that can take the colour of letters away, and not give it back. */
const ofColour: ReadonlySet<string> = new Set(['color', '-webkit-text-fill-color', 'background-color']);

/** The rules without those of colours, of which a page has many, where none of them hides anything. */
export function withoutIdleColours(rules: readonly StyleRule[]): readonly StyleRule[] {
  const hides = ({ declared }: StyleRule): boolean => colourless(new Map(declared.map((each) => each.declared)), false);
  if (rules.some(hides)) return rules;
  return rules.filter(({ declared }) => declared.some(({ declared: [property] }) => !ofColour.has(property)));
}
