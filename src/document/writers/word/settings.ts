import type { XmlElement } from '../../xml.ts';
import { wordLanguage } from './languages.ts';
import { val, w } from './wml.ts';

/** How Word is to treat a document: as one of its own, and not of a version before 2013. */
export const settings = (lang: string): XmlElement =>
  w(
    'settings',
    {},
    w('zoom', { percent: 100 }),
    val('defaultTabStop', 567),
    val('characterSpacingControl', 'doNotCompress'),
    w('footnotePr', {}, w('footnote', { id: -1 }), w('footnote', { id: 0 })),
    w(
      'compat',
      {},
      w('compatSetting', {
        name: 'compatibilityMode',
        uri: 'http://schemas.microsoft.com/office/word',
        val: 15,
      }),
    ),
    val('themeFontLang', wordLanguage(lang).tag),
  );
