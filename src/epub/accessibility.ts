import { messages } from '../i18n/messages.ts';
import type { Locale } from '../schema/locales.ts';
import { hasIndex, hasSvg } from './documents.ts';
import type { BookDocument } from './links.ts';

/** A property and its value. */
type Statement = readonly [string, string];

/**
 * What schema.org lets a reader know before opening a book. It claims what every book has by the
 * way it is made, and no conformance: that takes somebody who has assessed this one.
 */
export function accessibility(documents: readonly BookDocument[], locale: Locale): Statement[] {
  const { accessible, accessibleFigure } = messages[locale].book;
  const hasFigure = documents.some(hasSvg);
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'ARIA',
    'displayTransformability',
    ...(documents.some(hasIndex) ? ['index'] : []),
    ...(hasFigure ? ['alternativeText'] : []),
  ];
  return [
    ['accessMode', 'textual'],
    ...(hasFigure ? [['accessMode', 'visual'] as const] : []),
    ['accessModeSufficient', 'textual'],
    ...features.map((feature) => ['accessibilityFeature', feature] as const),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', hasFigure ? `${accessible} ${accessibleFigure}` : accessible],
  ];
}
