import type { XmlElement } from '../../xml.ts';
import type { Numbering } from './made.ts';
import { val, w } from './wml.ts';

/** As many levels as Word has. */
const levels = Array.from({ length: 9 }, (_, level) => level);

const ids = { bullets: 0, decimal: 1, 'source-notes': 2 } as const;
const bullets = ['•', '–', '▪'];

const level = (
  at: number,
  format: string,
  text: string,
  left: number,
  hanging: number,
  own: readonly XmlElement[] = [],
) =>
  w(
    'lvl',
    { ilvl: at },
    val('start', 1),
    val('numFmt', format),
    val('lvlText', text),
    val('lvlJc', 'left'),
    w('pPr', {}, w('ind', { left, hanging })),
    ...own,
  );

const list = (id: number, lines: readonly XmlElement[]): XmlElement =>
  w('abstractNum', { abstractNumId: id }, val('multiLevelType', 'hybridMultilevel'), ...lines);

/** The lists of a document: all bullets are of one, and each list with numbers begins with its own. */
export function numbering(
  lists: readonly { readonly id: number; readonly of: Numbering; readonly level: number; readonly start: number }[],
): XmlElement[] {
  return [
    list(
      ids.bullets,
      levels.map((at) => level(at, 'bullet', bullets[at % bullets.length] ?? '•', 360 * (at + 1), 360)),
    ),
    list(
      ids.decimal,
      levels.map((at) => level(at, 'decimal', `%${at + 1}.`, 360 * (at + 1), 360)),
    ),
    list(ids['source-notes'], [level(0, 'decimal', '%1', 567, 567, [w('rPr', {}, w('b'), val('color', '7A1C2A'))])]),
    w('num', { numId: 1 }, val('abstractNumId', ids.bullets)),
    ...lists.map(({ id, of, level: at, start }) =>
      w(
        'num',
        { numId: id },
        val('abstractNumId', ids[of]),
        w('lvlOverride', { ilvl: at }, val('startOverride', start)),
      ),
    ),
  ];
}
