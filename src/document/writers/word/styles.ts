import type { XmlElement } from '../../xml.ts';
import { wordLanguage } from './languages.ts';
import { type PageLook, paragraphStyles } from './paragraph-styles.ts';
import { characterStyle, fonts, look, sans, serif, tableStyles } from './style.ts';
import { val, w } from './wml.ts';

const defaults = (lang: string): XmlElement =>
  w(
    'docDefaults',
    {},
    w(
      'rPrDefault',
      {},
      w(
        'rPr',
        {},
        fonts(serif),
        val('sz', 21),
        val('szCs', 21),
        w('lang', { val: wordLanguage(lang).tag, eastAsia: 'zh-CN', bidi: 'ar-SA' }),
      ),
    ),
    w('pPrDefault', {}, w('pPr', {}, w('spacing', { after: 120, line: 288, lineRule: 'auto' }))),
  );

const characters: readonly XmlElement[] = [
  w(
    'style',
    { type: 'character', default: '1', styleId: 'DefaultParagraphFont' },
    val('name', 'Default Paragraph Font'),
    val('uiPriority', 1),
    w('semiHidden'),
  ),
  characterStyle('Hyperlink', 'Hyperlink', ...look({ color: '7A1C2A' }), val('u', 'single')),
  characterStyle('FootnoteReference', 'footnote reference', fonts(sans), val('vertAlign', 'superscript')),
  characterStyle('Code', 'Code', fonts('Consolas'), ...look({ size: 19 })),
  characterStyle('Language', 'Language', ...look({ font: sans, size: 16, color: '5A5856' })),
  characterStyle('Detail', 'Detail', ...look({ color: '5A5856' })),
  characterStyle('Interruption', 'Interruption', ...look({ font: sans, size: 17, color: '5A5856' })),
  characterStyle('PageReference', 'Page Reference', ...look({ font: sans, size: 17, color: '5A5856' })),
  characterStyle('SectionReference', 'Section Reference', ...look({ font: sans, size: 17, color: '5A5856' })),
  characterStyle('OnSolid', 'On Solid', ...look({ color: 'FFFFFF' })),
  characterStyle('IndexPlaces', 'Index Places', ...look({ size: 18, color: '5A5856' })),
  characterStyle('FactLabel', 'Fact Label', ...look({ font: sans, size: 18, color: '5A5856' })),
  characterStyle('KeyNumber', 'Key Number', w('b'), w('bCs'), ...look({ size: 32, color: '7A1C2A' })),
];

/** All styles of a document. In an edition each part begins a page. */
export const styles = (lang: string, page: PageLook): XmlElement[] => [
  defaults(lang),
  ...paragraphStyles(page),
  ...characters,
  ...tableStyles,
];

/** What takes the place of a font where it is missing. */
export const fontTable: readonly XmlElement[] = [
  w('font', { name: serif }, val('altName', 'Times New Roman'), val('family', 'roman'), val('pitch', 'variable')),
  w('font', { name: sans }, val('altName', 'Arial'), val('family', 'swiss'), val('pitch', 'variable')),
  w('font', { name: 'Consolas' }, val('altName', 'Courier New'), val('family', 'modern'), val('pitch', 'fixed')),
];
