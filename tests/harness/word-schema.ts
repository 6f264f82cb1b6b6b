/**
 * What elements of WordprocessingML may hold and in which order, from the schema of the standard (ECMA-376, 5th
 * edition, part 4, `wml.xsd`; transitional). Written from the standard, and not from the writer, which has a table of its
 * own.
 */
export const ordered: Readonly<Record<string, string>> = {
  // CT_PPrBase, CT_PPr
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  // EG_RPrBase in the order that strict validators and Word want
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  // CT_TblPr
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  // CT_TcPr
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  tblBorders: 'top left start bottom right end insideH insideV',
  tcBorders: 'top left start bottom right end insideH insideV tl2br tr2bl',
  tblCellMar: 'top left start bottom right end',
  pBdr: 'top left bottom right between bar',
  numPr: 'ilvl numId numberingChange ins',
  // CT_SectPr
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  // CT_Style
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  tblStylePr: 'pPr rPr tblPr trPr tcPr',
  styles: 'docDefaults latentStyles style',
  docDefaults: 'rPrDefault pPrDefault',
  // CT_Lvl
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  num: 'abstractNumId lvlOverride',
  lvlOverride: 'startOverride lvl',
  numbering: 'numPicBullet abstractNum num numIdMacAtCleanup',
  font: 'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
  // CT_Settings, as far as writers come
  settings:
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator',
  // CT_Tbl, CT_Row, CT_Tc: properties come first
  tbl: 'tblPr tblGrid tr',
};

/** What may stand in an element in any order; properties, where it has them, come first. */
export const mixed: Readonly<Record<string, string>> = {
  document: 'body',
  body: 'p tbl sectPr',
  hdr: 'p tbl',
  ftr: 'p tbl',
  footnotes: 'footnote',
  footnote: 'p tbl',
  fonts: 'font',
  p: 'pPr r hyperlink fldSimple bookmarkStart bookmarkEnd',
  hyperlink: 'r fldSimple bookmarkStart bookmarkEnd',
  fldSimple: 'r',
  r: 'rPr t tab br softHyphen noBreakHyphen fldChar instrText footnoteReference footnoteRef separator continuationSeparator',
  tr: 'trPr tc',
  tc: 'tcPr p tbl',
  trPr: 'cantSplit trHeight tblHeader',
  tblGrid: 'gridCol',
  tabs: 'tab',
  rPrDefault: 'rPr',
  pPrDefault: 'pPr',
  footnotePr: 'footnote',
  compat: 'compatSetting',
};

/** The elements of which a parent may hold more than one, where the order is given. */
export const repeated = new Set([
  'headerReference',
  'footerReference',
  'style',
  'tblStylePr',
  'lvl',
  'lvlOverride',
  'abstractNum',
  'num',
  'tr',
  'smartTagType',
]);
