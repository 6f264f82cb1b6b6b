import type { Locale } from '../schema/locales.ts';
import type { BookDocument } from './links.ts';
import { element, xmlDocument } from '../export/xml.ts';

export const sheetFile = 'book.css';

/** A document of the book as a file. */
export function xhtml({ title, body }: BookDocument, locale: Locale, bookTitle: string): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('title', {}, `${title} – ${bookTitle}`),
    element('link', { rel: 'stylesheet', type: 'text/css', href: sheetFile }),
  );
  const attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: locale,
    'xml:lang': locale,
    dir: 'ltr',
  };
  return xmlDocument(element('html', attributes, head, element('body', {}, ...body)), '<!DOCTYPE html>');
}
