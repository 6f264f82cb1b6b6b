import type { XmlElement } from '../../xml.ts';
import { properties, val, w } from './wml.ts';

/** Fonts that come with Word, in the spirit of those of the print edition. */
export const serif = 'Georgia';
export const sans = 'Calibri';

/** The same font for all letters that have one: those of Arabic and Hebrew have none of their own in it. */
export const fonts = (name: string): XmlElement =>
  w('rFonts', { ascii: name, hAnsi: name, cs: name === sans ? 'Arial' : 'Times New Roman' });

interface Look {
  readonly font?: string;
  /** In half points. */
  readonly size?: number;
  readonly color?: string;
}

export const look = ({ font, size, color }: Look): XmlElement[] => [
  ...(font === undefined ? [] : [fonts(font)]),
  ...(color === undefined ? [] : [val('color', color)]),
  ...(size === undefined ? [] : [val('sz', size), val('szCs', size)]),
];

/** Names that Word knows are in its spelling; all others are ours. */
export const characterStyle = (id: string, name: string, ...run: readonly XmlElement[]): XmlElement =>
  w(
    'style',
    { type: 'character', styleId: id },
    val('name', name),
    val('basedOn', 'DefaultParagraphFont'),
    val('uiPriority', 20),
    w('qFormat'),
    ...properties('rPr', ...run),
  );

const line = (name: string, size: number, color: string): XmlElement =>
  w(name, { val: 'single', sz: size, space: 0, color });

const cells = (top: number, side: number): XmlElement =>
  w(
    'tblCellMar',
    {},
    w('top', { w: top, type: 'dxa' }),
    w('left', { w: side, type: 'dxa' }),
    w('bottom', { w: top, type: 'dxa' }),
    w('right', { w: side, type: 'dxa' }),
  );

const tableStyle = (id: string, name: string, table: readonly XmlElement[], ...own: readonly XmlElement[]) =>
  w(
    'style',
    { type: 'table', styleId: id },
    val('name', name),
    val('basedOn', 'TableNormal'),
    val('uiPriority', 59),
    w('tblPr', {}, w('tblInd', { w: 0, type: 'dxa' }), ...table),
    ...own,
  );

export const tableStyles: readonly XmlElement[] = [
  w(
    'style',
    { type: 'table', default: '1', styleId: 'TableNormal' },
    val('name', 'Normal Table'),
    val('uiPriority', 99),
    w('semiHidden'),
    w('unhideWhenUsed'),
    w('tblPr', {}, w('tblInd', { w: 0, type: 'dxa' }), cells(0, 108)),
  ),
  tableStyle(
    'DossierTable',
    'Dossier Table',
    [
      w('tblBorders', {}, line('top', 8, '1A1A1D'), line('bottom', 8, '1A1A1D'), line('insideH', 4, 'D8D5CF')),
      cells(40, 85),
    ],
    w(
      'tblStylePr',
      { type: 'firstRow' },
      w('rPr', {}, w('b'), w('bCs')),
      w('tcPr', {}, w('tcBorders', {}, line('bottom', 8, '1A1A1D'))),
    ),
  ),
  tableStyle('SideBySide', 'Side by Side', [cells(0, 113)]),
  tableStyle('Timeline', 'Timeline', [w('tblBorders', {}, line('insideH', 4, 'D8D5CF')), cells(28, 0)]),
];
