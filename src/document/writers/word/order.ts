/**
 * The order that the standard wants for what stands in an element (ECMA-376, part 1, annex A.1: the schema of
 * WordprocessingML). Word refuses a file with another order. Elements that this writer does not write are left out.
 */
const sequences: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens bidi spacing ind contextualSpacing jc outlineLvl rPr sectPr',
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike noProof vanish color spacing sz szCs u shd vertAlign rtl cs lang',
  numPr: 'ilvl numId',
  pBdr: 'top left bottom right between',
  tblPr: 'tblStyle bidiVisual tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  tblBorders: 'top left bottom right insideH insideV',
  tblCellMar: 'top left bottom right',
  tcPr: 'tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign',
  tcBorders: 'top left bottom right insideH insideV',
  tcMar: 'top left bottom right',
  trPr: 'cantSplit trHeight tblHeader',
  sectPr: 'headerReference footerReference footnotePr endnotePr type pgSz pgMar pgNumType cols titlePg bidi docGrid',
  style: 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr tblStylePr',
  tblStylePr: 'pPr rPr tblPr trPr tcPr',
  docDefaults: 'rPrDefault pPrDefault',
  abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  lvl: 'start numFmt lvlRestart pStyle suff lvlText lvlJc pPr rPr',
  num: 'abstractNumId lvlOverride',
  font: 'altName panose1 charset family pitch',
  settings:
    'zoom mirrorMargins defaultTabStop autoHyphenation hyphenationZone characterSpacingControl footnotePr endnotePr compat themeFontLang decimalSymbol listSeparator',
};

const ranks = new Map(
  Object.entries(sequences).map(([name, sequence]) => [
    name,
    new Map(sequence.split(' ').map((child, rank) => [child, rank])),
  ]),
);

/**
 * Puts what stands in an element in the order of the standard; equals keep theirs.
 *
 * @throws where the sequence of the element has no such name
 */
export function inOrder<T>(parent: string, children: readonly T[], nameOf: (child: T) => string): readonly T[] {
  const sequence = ranks.get(parent);
  if (!sequence) return children;
  const ranked = children.map((child) => {
    const rank = sequence.get(nameOf(child));
    if (rank === undefined) throw new Error(`w:${parent} may not hold ${nameOf(child)}.`);
    return { rank, child };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ child }) => child);
}
