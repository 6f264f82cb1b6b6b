import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../schema/locales.ts';
import type { Outline } from './xhtml.ts';

/** A property and its value. */
type Statement = readonly [string, string];

/**
 * What schema.org lets a reader know before opening a book. It claims what every book has by the
 * way it is made, and no conformance: that takes somebody who has assessed this one.
 */
export function accessibility(documents: readonly Outline[], hasPages: boolean, locale: Locale): Statement[] {
  const { accessible, accessibleFigure, accessiblePages } = messages[locale].book;
  const hasFigure = documents.some(({ hasSvg }) => hasSvg);
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'ARIA',
    'displayTransformability',
    ...(documents.some(({ hasIndex }) => hasIndex) ? ['index'] : []),
    ...(hasFigure ? ['alternativeText'] : []),
    ...(hasPages ? ['pageBreakMarkers', 'pageNavigation'] : []),
  ];
  const summary = [accessible, ...(hasFigure ? [accessibleFigure] : []), ...(hasPages ? [accessiblePages] : [])];
  return [
    ['accessMode', 'textual'],
    ...(hasFigure ? [['accessMode', 'visual'] as const] : []),
    ['accessModeSufficient', 'textual'],
    ...features.map((feature) => ['accessibilityFeature', feature] as const),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', summary.join(' ')],
  ];
}
