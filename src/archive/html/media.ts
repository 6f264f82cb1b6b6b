/** The screen that pages are read on, in CSS pixels. */
const screen = { width: 1280, height: 800 } as const;

/** What is asked of other features, and what a reader at a desk answers. */
const answers: Readonly<Record<string, string>> = {
  orientation: 'landscape',
  hover: 'hover',
  'any-hover': 'hover',
  pointer: 'fine',
  'any-pointer': 'fine',
  scripting: 'enabled',
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'no-preference',
  'prefers-contrast': 'no-preference',
  'forced-colors': 'none',
};

const unitPixels: Readonly<Record<string, number>> = { px: 1, em: 16, rem: 16 };

function pixels(value: string): number | undefined {
  const [, number, unit = 'px'] = /^([\d.]+)(px|r?em)?$/.exec(value) ?? [];
  return number === undefined ? undefined : Number(number) * (unitPixels[unit] ?? 1);
}

const sizeOf = (name: string): number | undefined =>
  name === 'width' || name === 'device-width' ? screen.width : name.endsWith('height') ? screen.height : undefined;

const compare: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '=': (left, right) => left === right,
};

/** `max-width: 40em`, `400px <= width < 900px`, `hover: hover`: whether it holds; `undefined` where nobody can tell. */
function holds(feature: string): boolean | undefined {
  const [, bound, name = '', value = ''] = /^(min-|max-)?([-a-z]+)\s*:\s*(.+)$/.exec(feature) ?? [];
  const size = sizeOf(name);
  if (name !== '') {
    const asked = pixels(value);
    if (size !== undefined && asked !== undefined)
      return bound === 'min-' ? size >= asked : bound === 'max-' ? size <= asked : size === asked;
    return bound === undefined && name in answers ? answers[name] === value : undefined;
  }
  const sides = feature.split(/\s*([<>]=?|=)\s*/);
  if (sides.length < 3) return feature in answers && answers[feature] !== 'none' ? true : undefined;
  const numbers = sides.map((side) => sizeOf(side) ?? pixels(side));
  const found = [1, 3]
    .filter((at) => at < sides.length)
    .map((at) => {
      const [left, right] = [numbers[at - 1], numbers[at + 1]];
      return left === undefined || right === undefined ? undefined : compare[sides[at] ?? '']?.(left, right);
    });
  return found.includes(undefined) ? undefined : found.every(Boolean);
}

/** A query without commas; `undefined` where a part of it is not understood, and matters. */
function answer(query: string): boolean | undefined {
  const [, not, type, rest = ''] = /^(?:(not)\s+|only\s+)?(?:([a-z]+)(?:\s+and\s+|$))?(.*)$/.exec(query) ?? [];
  const parts = rest === '' ? [] : rest.split(/\s+and\s+/);
  const held = parts.map((part) => {
    const feature = /^\(\s*([^()]+?)\s*\)$/.exec(part)?.[1];
    return feature === undefined ? undefined : holds(feature);
  });
  const all = [type === undefined || type === 'all' || type === 'screen', ...held];
  const isTrue = all.includes(false) ? false : all.includes(undefined) ? undefined : true;
  return isTrue === undefined || not === undefined ? isTrue : !isTrue;
}

/** Whether what a list of media queries stands before holds on a screen of a desk; not where it is not understood. */
export const isOnScreen = (queries: string): boolean =>
  queries.trim() === '' ||
  queries
    .toLowerCase()
    .split(',')
    .some((query) => answer(query.trim().replace(/\s+/g, ' ')) === true);
