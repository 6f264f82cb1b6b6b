import { element, type XmlElement } from '../../xml.ts';
import { wordLanguage } from './languages.ts';

export const packageTypes = 'http://schemas.openxmlformats.org/package/2006';

/** What a file says of itself. */
export interface WordFacts {
  readonly title: string;
  readonly subject: string | undefined;
  readonly creators: readonly string[];
  /** When the dossier was last revised, as ISO 8601; no file tells when it was made. */
  readonly revised: string | undefined;
}

/** What readers and archives know a file by. */
export function coreProperties({ title, subject, creators, revised }: WordFacts, lang: string): XmlElement {
  const date = (name: string, value: string): XmlElement =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, value);
  // Seconds and no fractions of them, in UTC, whatever the zone of whoever builds.
  const dated = revised === undefined ? undefined : new Date(revised).toISOString().replace(/\.\d+/, '');
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packageTypes}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, title),
    ...(subject === undefined ? [] : [element('dc:subject', {}, subject)]),
    ...(creators.length === 0 ? [] : [element('dc:creator', {}, creators.join('; '))]),
    element('dc:language', {}, wordLanguage(lang).tag),
    ...(dated === undefined ? [] : [date('created', dated), date('modified', dated)]),
  );
}

/** What wrote it. */
export const appProperties = (): XmlElement =>
  element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'Dossier'),
  );
