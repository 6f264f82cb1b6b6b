import type { XmlElement } from '../../xml.ts';
import { look, sans } from './style.ts';
import { properties, val, w } from './wml.ts';

const [accent, muted, rule] = ['7A1C2A', '5A5856', 'D8D5CF'] as const;

interface Style {
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: readonly XmlElement[];
  readonly run?: readonly XmlElement[];
}

/** Names that Word knows are in its spelling; all others are ours. */
const style = (id: string, name: string, { basedOn = 'Normal', next, paragraph = [], run = [] }: Style): XmlElement =>
  w(
    'style',
    { type: 'paragraph', ...(id === 'Normal' ? { default: '1' } : {}), styleId: id },
    val('name', name),
    ...(id === 'Normal' ? [] : [val('basedOn', basedOn)]),
    ...(next === undefined ? [] : [val('next', next)]),
    w('qFormat'),
    ...properties('pPr', ...paragraph),
    ...properties('rPr', ...run),
  );

/** Space before and after, in twentieths of a point. */
const space = (before: number, after: number): XmlElement => w('spacing', { before, after });
const tab = (value: string, pos: number, leader?: string): XmlElement =>
  w('tabs', {}, w('tab', { val: value, leader, pos }));
const edge = (side: string, size: number, color: string, room: number): XmlElement =>
  w('pBdr', {}, w(side, { val: 'single', sz: size, space: room, color }));

const heading = (level: number, size: number, before: number, own: readonly XmlElement[] = []): XmlElement =>
  style(`Heading${level}`, `heading ${level}`, {
    next: 'Normal',
    paragraph: [w('keepNext'), w('keepLines'), space(before, 100), val('outlineLvl', level - 1), ...own],
    run: [w('b'), w('bCs'), ...look({ size, ...(level > 3 ? { font: sans } : {}) })],
  });

/** What the pages of a document are like. */
export interface PageLook {
  readonly isEdition: boolean;
  /** Of the text, in twentieths of a point. */
  readonly width: number;
}

/** The styles of paragraphs. In an edition each part begins a page. */
export const paragraphStyles = ({ isEdition, width }: PageLook): XmlElement[] => [
  style('Normal', 'Normal', { paragraph: [w('widowControl')] }),
  style('Title', 'Title', {
    next: 'Subtitle',
    paragraph: [w('keepNext'), space(isEdition ? 2_800 : 120, 160), edge('top', 36, accent, 12)],
    run: [w('b'), w('bCs'), ...look({ size: 54 })],
  }),
  style('Subtitle', 'Subtitle', { paragraph: [space(0, 480)], run: look({ size: 28, color: muted }) }),
  style('Imprint', 'Imprint', { paragraph: [space(0, 60)], run: look({ font: sans, size: 19, color: muted }) }),
  heading(1, 40, isEdition ? 0 : 480, isEdition ? [w('pageBreakBefore')] : []),
  heading(2, 27, 120),
  heading(3, 23, 240),
  heading(4, 21, 200),
  heading(5, 20, 180),
  heading(6, 19, 180),
  style('Kind', 'Kind', {
    next: 'Heading2',
    paragraph: [w('keepNext'), space(400, 0)],
    run: look({ font: sans, size: 17, color: muted }),
  }),
  style('Label', 'Label', {
    paragraph: [w('keepNext'), space(80, 40)],
    run: look({ font: sans, size: 17, color: muted }),
  }),
  style('Notice', 'Notice', { run: [w('i'), w('iCs'), ...look({ color: muted })] }),
  style('See', 'See', { run: look({ font: sans, size: 19 }) }),
  style('Quote', 'Quote', {
    paragraph: [w('keepLines'), space(120, 160), w('ind', { left: 284 }), edge('left', 18, accent, 10)],
    run: look({ size: 25 }),
  }),
  // Borders stand on a side of the sheet, and indents at the beginning of a line.
  style('QuoteRtl', 'Quote right to left', {
    basedOn: 'Quote',
    paragraph: [
      w('pBdr', {}, w('left', { val: 'nil' }), w('right', { val: 'single', sz: 18, space: 10, color: accent })),
    ],
  }),
  style('Translation', 'Translation', { paragraph: [w('ind', { left: 284 })] }),
  style('BlockQuote', 'Block Text', { paragraph: [w('ind', { left: 360, right: 360 })], run: look({ color: muted }) }),
  style('Remark', 'Remark', {
    paragraph: [w('ind', { left: 284 }), edge('left', 6, rule, 10)],
    run: look({ size: 20 }),
  }),
  style('Fact', 'Fact', {
    paragraph: [space(0, 60), tab('left', 1_985), w('ind', { left: 1_985, hanging: 1_985 })],
    run: look({ size: 20 }),
  }),
  style('FactBeside', 'Fact beside', {
    basedOn: 'Fact',
    paragraph: [
      w('tabs', {}, w('tab', { val: 'clear', pos: 1_985 }), w('tab', { val: 'left', pos: 1_191 })),
      w('ind', { left: 1_191, hanging: 1_191 }),
    ],
  }),
  style('KeyFigure', 'Key Figure', { paragraph: [w('keepNext'), space(240, 60)] }),
  style('ListBullet', 'List Bullet', { paragraph: [w('contextualSpacing')] }),
  style('ListNumber', 'List Number', { paragraph: [w('contextualSpacing')] }),
  style('ListContinue', 'List Continue', {}),
  style('CodeBlock', 'Code Block', {
    paragraph: [
      w('keepLines'),
      w('shd', { val: 'clear', color: 'auto', fill: 'F5F4F1' }),
      w('spacing', { line: 240, lineRule: 'auto' }),
    ],
    run: [
      ...look({ size: 18 }),
      w('rFonts', { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Courier New' }),
      w('noProof'),
    ],
  }),
  style('Divider', 'Divider', { paragraph: [space(120, 240), edge('bottom', 6, rule, 1)] }),
  style('Gap', 'Gap', {
    paragraph: [w('spacing', { before: 0, after: 0, line: 160, lineRule: 'exact' })],
    run: look({ size: 8 }),
  }),
  style('TableText', 'Table Text', {
    paragraph: [w('spacing', { before: 0, after: 20, line: 252, lineRule: 'auto' })],
    run: look({ font: sans, size: 18 }),
  }),
  style('TimelineText', 'Timeline Text', { basedOn: 'TableText', run: look({ size: 15 }) }),
  style('Legend', 'Legend', {
    basedOn: 'TableText',
    paragraph: [tab('left', 567), w('ind', { left: 567, hanging: 567 })],
    run: look({ size: 16 }),
  }),
  style('Caption', 'caption', {
    paragraph: [w('keepNext'), space(160, 80)],
    run: look({ font: sans, size: 18, color: muted }),
  }),
  style('FootnoteText', 'footnote text', {
    paragraph: [w('spacing', { after: 40, line: 240, lineRule: 'auto' })],
    run: look({ size: 17 }),
  }),
  style('SourceNote', 'Source Note', { paragraph: [w('keepNext'), space(120, 20)], run: look({ size: 19 }) }),
  style('SourceNotePlace', 'Source Note Place', {
    paragraph: [space(0, 20), w('ind', { left: 567 })],
    run: look({ font: sans, size: 17, color: muted }),
  }),
  ...[1, 2].map((level) =>
    style(`TOC${level}`, `toc ${level}`, {
      paragraph: [
        space(level === 1 ? 120 : 0, 20),
        tab('right', width, 'dot'),
        w('ind', { left: level === 1 ? 0 : 284, right: 567 }),
      ],
      run: level === 1 ? [w('b'), w('bCs')] : look({ size: 20 }),
    }),
  ),
  style('Index1', 'index 1', {
    paragraph: [space(0, 20), w('ind', { left: 284, hanging: 284 })],
    run: look({ size: 19 }),
  }),
  style('IndexHeading', 'index heading', {
    next: 'Index1',
    paragraph: [w('keepNext'), space(200, 40)],
    run: [w('b'), w('bCs'), ...look({ font: sans, color: accent })],
  }),
  style('Header', 'header', { paragraph: [space(0, 0)], run: look({ font: sans, size: 17, color: muted }) }),
  style('Footer', 'footer', {
    paragraph: [space(0, 0), tab('right', width)],
    run: look({ font: sans, size: 17, color: muted }),
  }),
];
