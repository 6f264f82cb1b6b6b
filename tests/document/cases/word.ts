/**
 * WordprocessingML as cases write it, after the standard: properties first, white space at an end of a text kept by
 * `xml:space`. Properties are `b` for `<w:b/>`, `lang=nl-BE` for `<w:lang w:val="nl-BE"/>`, or stand as they are.
 */
const property = (said: string): string => {
  if (said.startsWith('<')) return said;
  const [name = '', value] = said.split('=');
  return value === undefined ? `<w:${name}/>` : `<w:${name} w:val="${value}"/>`;
};

const held = (name: string, said: readonly string[]): string =>
  said.length === 0 ? '' : `<w:${name}>${said.map(property).join('')}</w:${name}>`;

const t = (text: string): string => `<w:t${/^\s|\s$|\s\s/.test(text) ? ' xml:space="preserve"' : ''}>${text}</w:t>`;

/** A paragraph with properties. */
export const pp = (properties: readonly string[], ...inner: readonly string[]): string =>
  `<w:p>${held('pPr', properties)}${inner.join('')}</w:p>`;

/** A paragraph in a style; without one, an empty name. */
export const p = (style: string, ...inner: readonly string[]): string =>
  pp(style === '' ? [] : [`pStyle=${style}`], ...inner);

/** A run of words with properties. */
export const r = (text: string, ...properties: readonly string[]): string =>
  `<w:r>${held('rPr', properties)}${t(text)}</w:r>`;

/** A run of anything else. */
export const rr = (inner: string, ...properties: readonly string[]): string =>
  `<w:r>${held('rPr', properties)}${inner}</w:r>`;

/** A link to a place of the document. */
export const to = (bookmark: string, ...inner: readonly string[]): string =>
  `<w:hyperlink w:anchor="${bookmark}" w:history="1">${inner.join('')}</w:hyperlink>`;

export const pageField = (bookmark: string, ...properties: readonly string[]): string =>
  `<w:fldSimple w:instr=" PAGEREF ${bookmark} \\h " w:dirty="true">${r('…', ...properties)}</w:fldSimple>`;

/** “ (p. 3)” */
export const page = (bookmark: string, ...more: readonly string[]): string =>
  [
    r(' (p. ', 'rStyle=PageReference', ...more),
    pageField(bookmark, 'rStyle=PageReference', ...more),
    r(')', 'rStyle=PageReference', ...more),
  ].join('');

export const marked = (id: number, name: string, ...inner: readonly string[]): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inner.join('')}<w:bookmarkEnd w:id="${id}"/>`;

/** Where a footnote is referred to; `mark`: one that Word does not count. */
export const noteRef = (id: number, mark?: string, ...more: readonly string[]): string =>
  mark === undefined
    ? rr(`<w:footnoteReference w:id="${id}"/>`, 'rStyle=FootnoteReference', ...more)
    : rr(`<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/>${t(mark)}`, 'rStyle=FootnoteReference', ...more);

/** A footnote with one paragraph, or more after it. */
export const note = (id: number, mark: string | undefined, first: string, ...rest: readonly string[]): string => {
  const sign =
    mark === undefined ? rr('<w:footnoteRef/>', 'rStyle=FootnoteReference') : r(mark, 'rStyle=FootnoteReference');
  return `<w:footnote w:id="${id}">${p('FootnoteText', sign, r(' '), first)}${rest.join('')}</w:footnote>`;
};

export const item = (level: number, list: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A cell over a width, with more properties. */
export const tc = (width: number, inner: string, ...properties: readonly string[]): string =>
  `<w:tc>${held('tcPr', [`<w:tcW w:w="${width}" w:type="dxa"/>`, ...properties])}${inner}</w:tc>`;

export const tr = (properties: readonly string[], ...cells: readonly string[]): string =>
  `<w:tr>${held('trPr', properties)}${cells.join('')}</w:tr>`;

export const tbl = (
  style: string,
  widths: readonly number[],
  properties: readonly string[],
  ...rows: readonly string[]
): string => {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const own = [`tblStyle=${style}`, `<w:tblW w:w="${whole}" w:type="dxa"/>`, ...properties];
  return `<w:tbl>${held('tblPr', own)}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
};

/** How a table with a head looks; `names`: with names of its rows, too. */
export const look = (names: '0' | '1'): string =>
  `<w:tblLook w:val="${names === '1' ? '06A0' : '0620'}" w:firstRow="1" w:lastRow="0" w:firstColumn="${names}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;

export const head = ['cantSplit', 'tblHeader'] as const;

/** What parts tables, and ends a cell that holds nothing. */
export const gap = p('Gap');
