/** A property and its value, both in lower case. */
export type Declaration = readonly [property: string, value: string];

/** What the style sheets, and its own `style`, say of an element: values by property, in lower case. */
export type Style = ReadonlyMap<string, string>;

const displays = new Set(
  `none block inline inline-block flex inline-flex grid inline-grid contents list-item flow-root table inline-table
  table-row table-cell table-row-group table-header-group table-footer-group table-column table-column-group
  table-caption ruby ruby-text math -webkit-box -webkit-inline-box run-in initial inherit unset revert revert-layer`.split(
    /\s+/,
  ),
);

/** The properties that decide whether words show, in which letters, where a line ends, or which marks a quotation has. */
const properties = new Set(
  `display float visibility content-visibility opacity font-size position left right top bottom margin-left margin-top
  text-indent clip clip-path width height max-width max-height overflow padding-top padding-bottom transform translate
  scale filter color -webkit-text-fill-color background-color background-image box-shadow mix-blend-mode background-clip text-shadow -webkit-text-stroke animation-name
  quotes content text-transform`.split(/\s+/),
);

/** Properties that say the same as another. */
const names: Readonly<Record<string, string>> = {
  'overflow-x': 'overflow',
  'overflow-y': 'overflow',
  'inset-inline-start': 'left',
  'inset-inline-end': 'right',
  'inset-block-start': 'top',
  'inset-block-end': 'bottom',
  'margin-inline-start': 'margin-left',
  'inline-size': 'width',
  'block-size': 'height',
  'max-inline-size': 'max-width',
  'max-block-size': 'max-height',
  '-webkit-clip-path': 'clip-path',
  '-webkit-transform': 'transform',
  '-ms-transform': 'transform',
  '-webkit-animation': 'animation-name',
  '-webkit-animation-name': 'animation-name',
  animation: 'animation-name',
  '-webkit-background-clip': 'background-clip',
};

const shorthands = new Set(['background', 'font', 'inset', 'margin', 'padding']);

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** `1px 2px` as the values of the four sides. */
function ofSides(value: string): readonly (string | undefined)[] {
  const [top, right = top, bottom = top, left = right] = value.split(/\s+/);
  return [top, right, bottom, left];
}

/** What a declaration says of the properties that matter here: nothing, mostly. A value that no browser takes is none. */
export function declarations(property: string, written: string): readonly Declaration[] {
  const name = property.toLowerCase();
  const known = names[name] ?? name;
  if (!properties.has(known) && !shorthands.has(name)) return [];
  const value = written.trim().toLowerCase();
  if (name === 'font') {
    // The weight has no unit, the size always has one unless it is zero.
    const size = /(?:^|\s)(0(?=[\s/])|[\d.]+(?:px|r?em|pt|pc|%|ex|ch|v[wh]|[cm]m|in)(?=[\s/]))/.exec(value)?.[1];
    return [['font-size', size ?? 'medium']];
  }
  if (name === 'background')
    return [
      ['background-color', value],
      ['background-image', /url\(|gradient\(|image|element\(|var\(/.test(value) ? value : 'none'],
    ];
  if (name === 'inset') return ofSides(value).flatMap((side, at) => [[sides[at] ?? 'top', side ?? '']]);
  if (name === 'margin') {
    const [top = '', , , left = ''] = ofSides(value);
    return [
      ['margin-top', top],
      ['margin-left', left],
    ];
  }
  if (name === 'padding') {
    const [top = '', , bottom = ''] = ofSides(value);
    return [
      ['padding-top', top],
      ['padding-bottom', bottom],
    ];
  }
  if (known !== 'display' || value.includes('var(')) return [[known, value]];
  // `block flow`, `inline flex`: the words of a value in two parts. Of one that nobody knows, nothing is understood.
  return value.split(/\s+/).every((word) => displays.has(word) || word === 'flow') ? [[known, value]] : [];
}

/** The declarations of a `style` attribute, important ones last; what cannot be read is passed over. */
export function inlineDeclarations(style: string): readonly { declared: Declaration; isImportant: boolean }[] {
  const found: { declared: Declaration; isImportant: boolean }[] = [];
  // A semicolon within quotation marks or brackets, as in `url(data:…;base64,…)`, ends nothing.
  const each = /([-\w]+)\s*:((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])*)/g;
  for (const [, property = '', written = ''] of style.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(each)) {
    const isImportant = /!\s*important\s*$/i.test(written);
    const value = written.replace(/!\s*important\s*$/i, '');
    for (const declared of declarations(property, value)) found.push({ declared, isImportant });
  }
  return found;
}
