import type { Style } from './declarations.ts';
import type { StyleRule } from './style-sheet.ts';

const twoDigits = (part: string): string =>
  Math.min(255, Math.round(Number(part)))
    .toString(16)
    .padStart(2, '0');

export const white = '#ffffff';
const black = '#000000';

/** `#rrggbb` of a hue, a saturation and a lightness that is at one of its ends; `undefined` for other colours. */
const ofLightness = (lightness = ''): string | undefined =>
  lightness === '100%' ? white : /^0%?$/.test(lightness) ? black : undefined;

/**
 * A colour as `#rrggbb` where that is easily told, and as it is written elsewhere; `transparent` where it shows nothing,
 * `undefined` where it is what nobody can tell from here. How much shows of what is behind it does not count.
 */
function colour(value: string): string | undefined {
  if (value === 'white') return white;
  if (value === 'black') return black;
  const [, digits] = /^#([\da-f]{3,8})$/.exec(value) ?? [];
  if (digits !== undefined) {
    const isShort = digits.length < 6;
    if (isShort ? /^...0$/.test(digits) : /^.{6}00$/.test(digits)) return 'transparent';
    return `#${isShort ? digits.slice(0, 3).replace(/./g, '$&$&') : digits.slice(0, 6)}`;
  }
  const [, kind, parts = ''] = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(value) ?? [];
  const numbers = parts.split(/[\s,/]+/).filter((part) => part !== '');
  if (numbers.length === 4 && Number.parseFloat(numbers[3] ?? '') === 0) return 'transparent';
  if (kind === 'hsl') return ofLightness(numbers[2]) ?? value;
  if (kind === 'rgb' && numbers.slice(0, 3).every((part) => /^[\d.]+$/.test(part)))
    return `#${numbers.slice(0, 3).map(twoDigits).join('')}`;
  return /^[a-z]+$/.test(value) && !/^(?:canvas|current|initial|revert|auto)/.test(value) ? value : undefined;
}

const isSeeThrough = (value: string): boolean =>
  /^#(?:[\da-f]{4}|[\da-f]{8})$/.test(value) || /^(?:rgb|hsl)a?\((?:[^,/]*,){3}|\/[^)]*\)$/.test(value);

/** A colour that is behind words; `undefined` for what nobody can tell, such as a picture. */
export type Ground = string | undefined;

const ofNothing = new Set(['', 'none', 'transparent', 'initial', 'unset', 'revert']);

/** The words of `background` that are of no colour. */
const otherWords =
  /(?:^|\s)(?:none|transparent|initial|unset|revert|no-repeat|repeat(?:-[xy])?|round|space|scroll|fixed|local|center|left|right|top|bottom|cover|contain|auto|text|(?:border|padding|content)-box|-?[\d.]+(?:[a-z]+|%)?|\/|,)(?=\s|$)/g;

/** The ground that the style of an element gives it; `null` where it gives it none of its own. */
function ownGround(style: Style): Ground | null {
  if (!ofNothing.has(style.get('background-image') ?? '')) return undefined;
  if (/\binset\b/.test(style.get('box-shadow') ?? '')) return undefined;
  const value = (style.get('background-color') ?? '').replace(otherWords, ' ').trim();
  if (value === '') return null;
  const known = colour(value);
  return known === 'transparent' ? null : isSeeThrough(value) ? undefined : known;
}

/** Whether an element may lie on something else than what it stands in, or have it lie below what it has within it. */
function isLayered(style: Style): boolean {
  const has = (property: string, none = 'none'): boolean => ![none, undefined].includes(style.get(property));
  return (
    has('position', 'static') ||
    has('transform') ||
    has('translate') ||
    has('mix-blend-mode', 'normal') ||
    /^(?:inline-)?grid$/.test(style.get('display') ?? '') ||
    ['margin-top', 'margin-left'].some((side) => style.get(side)?.startsWith('-'))
  );
}

/** What is behind the words of an element: its own ground, or what is behind it, unless it may lie on something else. */
export function groundOf(style: Style, around: Ground): Ground {
  const own = ownGround(style);
  if (own !== null) return own;
  return isLayered(style) ? undefined : around;
}

/** The letters of an element are filled with its background, as headings with a gradient are. */
export const isFilledByBackground = (style: Style): boolean =>
  ['background-clip', 'background-color'].some((each) => /\btext\b/.test(style.get(each) ?? ''));

/** The colour of the letters of an element; `undefined` for what nobody can tell. */
export function colourOf(style: Style, around: string | undefined): string | undefined {
  const value = style.get('-webkit-text-fill-color') ?? style.get('color');
  if (value === undefined || ['inherit', 'unset', 'currentcolor'].includes(value)) return around;
  return colour(value);
}

/** A shadow or an outline, which shows letters without a colour. */
export const isOutlined = (style: Style, around: boolean): boolean =>
  ['text-shadow', '-webkit-text-stroke'].reduce(
    (before, each) => (style.has(each) ? style.get(each) !== 'none' : before),
    around,
  );

/** The properties that say nothing else than which colour something has. */
export const ofColour: ReadonlySet<string> = new Set([
  'color',
  '-webkit-text-fill-color',
  'background-color',
  'background-image',
  'box-shadow',
  'mix-blend-mode',
]);

/** The colours that styles give letters, and what is behind them. */
export interface Colours {
  readonly ofLetters: ReadonlySet<string>;
  readonly ofGrounds: ReadonlySet<string>;
}

const known = (all: readonly (string | undefined | null)[]): Set<string> =>
  new Set(all.filter((each) => typeof each === 'string'));

export const coloursOf = (styles: readonly Style[]): Colours => ({
  ofLetters: known(styles.map((style) => colourOf(style, undefined))),
  ofGrounds: known(styles.map(ownGround)),
});

/** Whether letters have the colour of what may be behind them, or none. */
export const mayHide = (...all: readonly Colours[]): boolean =>
  all.some(({ ofLetters }) =>
    [...ofLetters].some(
      (each) => each === 'transparent' || each === white || all.some(({ ofGrounds }) => ofGrounds.has(each)),
    ),
  );

/** The rules without those that are of colours alone, of which a page has many. */
export const withoutColours = (rules: readonly StyleRule[]): readonly StyleRule[] =>
  rules.filter(({ declared }) => declared.some(({ declared: [property] }) => !ofColour.has(property)));
