import { colourOf, type Ground, groundOf, isFilledByBackground, isOutlined } from './colours.ts';
import type { Style } from './declarations.ts';

/** Why words do not show that an element within may lift for itself. */
export interface Inherited {
  readonly isInvisible: boolean;
  readonly isOfNoSize: boolean;
  readonly isIndented: boolean;
  /** The colour of letters, and of what is behind them; `undefined` where nobody can tell. */
  readonly colour: string | undefined;
  readonly ground: Ground;
  readonly isOutlined: boolean;
  /** A background shows through letters without a colour. */
  readonly isFilled: boolean;
}

export const shown: Inherited = {
  isInvisible: false,
  isOfNoSize: false,
  isIndented: false,
  colour: undefined,
  ground: undefined,
  isOutlined: false,
  isFilled: false,
};

const isColourless = ({ colour, ground, isOutlined, isFilled }: Inherited): boolean =>
  colour !== undefined && (colour === 'transparent' || colour === ground) && !isOutlined && !isFilled;

export const isShown = (state: Inherited): boolean =>
  !state.isInvisible && !state.isOfNoSize && !state.isIndented && !isColourless(state);

const unitPixels: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  em: 16,
  rem: 16,
  ch: 8,
  ex: 8,
  in: 96,
  cm: 38,
};

/** A length in CSS pixels; `undefined` for what is relative to something else, or none. */
function pixels(value: string | undefined): number | undefined {
  const [, number, unit = 'px'] = /^([-+]?[\d.]+(?:e[-+]?\d+)?)([a-z]+)?$/.exec(value ?? '') ?? [];
  const size = unitPixels[unit];
  return number === undefined || size === undefined ? undefined : Number(number) * size;
}

const isZero = (value = ''): boolean => /^[-+]?(?:0+\.?0*|\.0+)(?:[a-z]+|%)?$/.test(value);

/** Further from the page than any screen is wide; and so far to the right that nobody scrolls there. */
const far = -999;
const farRight = 3000;
/** As far as the screen is wide or high. */
const isScreenAway = (value: string | undefined): boolean => /^-[1-9]\d{2,}(?:\.\d+)?[dls]?v[wh]$/.test(value ?? '');
const isFar = (value: string | undefined): boolean => (pixels(value) ?? 0) <= far || isScreenAway(value);

/** Whether an element is taken out of the lines around it, and put somewhere. */
export const isTaken = (style: Style): boolean => /^(?:absolute|fixed)$/.test(style.get('position') ?? '');

/** Moved off the screen to the left or the top, where nobody can scroll to. */
function isOffScreen(style: Style): boolean {
  const isMoved = ['absolute', 'fixed', 'relative'].includes(style.get('position') ?? '');
  const moved = /translate(?:3d|x)?\(\s*([^,)]+)(?:,\s*([^,)]+))?/.exec(style.get('transform') ?? '')?.slice(1);
  const [x, y] = moved ?? style.get('translate')?.split(/\s+/) ?? [];
  return (
    (isMoved && (isFar(style.get('left')) || isFar(style.get('top')))) ||
    (isTaken(style) && (pixels(style.get('left')) ?? 0) > farRight) ||
    (isTaken(style) && (isFar(style.get('right')) || isFar(style.get('bottom')))) ||
    isFar(style.get('margin-left')) ||
    isFar(style.get('margin-top')) ||
    isFar(x) ||
    isFar(y)
  );
}

/** Cut off to nothing: `rect(0 0 0 0)`, `inset(50%)`. */
function isClipped(style: Style): boolean {
  const rectangle = /^rect\(([^)]*)\)/.exec(style.get('clip') ?? '')?.[1];
  const [top, right, bottom, left] =
    rectangle
      ?.trim()
      .split(/[\s,]+/)
      .map(pixels) ?? [];
  const isCut =
    top !== undefined &&
    right !== undefined &&
    bottom !== undefined &&
    left !== undefined &&
    ((bottom - top) * (right - left) <= 1 || bottom <= top || right <= left);
  if (isCut && isTaken(style)) return true;
  const path = style.get('clip-path') ?? '';
  if (/^circle\(\s*0(?:px|%)?[\s)]|^polygon\((?:[\s,]*0(?:px|%)?)+\s*\)/.test(path)) return true;
  const inset = /^inset\(([^)]*?)(?:\sround\b.*)?\)/.exec(path)?.[1];
  const [above = 0, after = above, below = above, before = after] =
    inset
      ?.trim()
      .split(/\s+/)
      .map((side) => (side.endsWith('%') ? Number(side.slice(0, -1)) : 0)) ?? [];
  return inset !== undefined && (above + below >= 99.5 || before + after >= 99.5);
}

/** A box of no height or width that shows nothing of what does not fit. One that is padded may show something. */
function isCollapsed(style: Style): boolean {
  if (!/hidden|clip/.test(style.get('overflow') ?? '')) return false;
  const isNone = (side: string): boolean => {
    const size = pixels(style.get(side)) ?? (isZero(style.get(side)) ? 0 : undefined);
    return size !== undefined && size <= 1;
  };
  const isPadded = ['padding-top', 'padding-bottom'].some((side) => style.has(side) && !isZero(style.get(side)));
  return ['width', 'max-width'].some(isNone) || (!isPadded && ['height', 'max-height'].some(isNone));
}

const isTurnedAway = (style: Style): boolean =>
  /rotate[xy]\(\s*-?(?:90|270)deg\s*\)/.test(style.get('transform') ?? '') ||
  /scale(?:3d|x|y)?\(\s*0*\.?0*\s*[,)]/.test(style.get('transform') ?? '') ||
  (style.get('scale')?.split(/\s+/).some(isZero) ?? false);

/** A share, `0.5` or `50%`, that is so small that nobody sees it. */
function isSlight(value = ''): boolean {
  const [, number, percent] = /^\+?([\d.]+)(%)?$/.exec(value) ?? [];
  return number !== undefined && Number(number) < (percent === undefined ? 0.05 : 5);
}

const isFaded = (style: Style): boolean =>
  isSlight(style.get('opacity')) || isSlight(/\bopacity\(\s*([\d.]+%?)\s*\)/.exec(style.get('filter') ?? '')?.[1]);

const isAnimated = (style: Style): boolean => !['none', 'initial', undefined].includes(style.get('animation-name'));

/** Whether there is no box for an element, so that it shows nothing, and no browser finds anything in it. */
export const isUndisplayed = (style: Style): boolean =>
  style.get('display') === 'none' || style.get('content-visibility') === 'hidden';

/**
 * Whether an element and all within it show nothing. Animations show what they begin with hidden, so that only
 * `display` counts beside them. What is no box has no size, and is not turned.
 */
export function hidesAll(style: Style, isBox: boolean): boolean {
  if (isUndisplayed(style)) return true;
  if (isAnimated(style)) return false;
  if (isFaded(style) || isOffScreen(style) || isClipped(style)) return true;
  return isBox && (isCollapsed(style) || isTurnedAway(style));
}

function invisibility(value: string | undefined, inherited: boolean): boolean {
  if (value === undefined || value === 'inherit' || value === 'unset') return inherited;
  return value === 'hidden' || value === 'collapse';
}

/** Nobody reads letters of a point. */
const point = 4 / 3;

function noSize(value: string | undefined, inherited: boolean): boolean {
  if (value === undefined || value === 'inherit' || value === 'unset') return inherited;
  const [, share] = /^([\d.]+)%$/.exec(value) ?? [];
  const size = share === undefined ? pixels(value) : Number(share) * 0.16;
  if (isZero(value) || (size !== undefined && size <= point)) return true;
  // Of nothing, any part is nothing.
  return inherited && /^[\d.]+(?:em|%|ex|ch)$|^(?:smaller|larger)$/.test(value);
}

function indentation(style: Style, inherited: boolean): boolean {
  const value = style.get('text-indent');
  if (value === undefined || value === 'inherit' || value === 'unset') return inherited;
  const isCutOff = /hidden|clip/.test(style.get('overflow') ?? '');
  return isFar(value) || (isCutOff && /^[1-9]\d{2,}(?:\.\d+)?%/.test(value));
}

/** What an element hands on to what is within it. */
export const inheritedBy = (style: Style, from: Inherited): Inherited => ({
  isInvisible: isAnimated(style) ? from.isInvisible : invisibility(style.get('visibility'), from.isInvisible),
  isOfNoSize: noSize(style.get('font-size'), from.isOfNoSize),
  isIndented: indentation(style, from.isIndented),
  colour: isAnimated(style) ? undefined : colourOf(style, from.colour),
  ground: groundOf(style, from.ground),
  isOutlined: isOutlined(style, from.isOutlined),
  isFilled: from.isFilled || isFilledByBackground(style),
});
