import { expect, test } from 'vitest';
import { htmlText } from '../../src/document/html.ts';
import { withDirections } from '../../src/document/writers/markup/directions.ts';
import { element } from '../../src/document/xml.ts';

test('each language says which way it runs where that is not the way of what is around it', () => {
  const tree = element(
    'div',
    {},
    element('p', { lang: 'en' }, 'a', element('q', { lang: 'fr' }, 'b')),
    element(
      'blockquote',
      { lang: 'ar' },
      element('p', {}, 'ج', element('span', { lang: 'nl' }, '[…]'), element('b', { lang: 'fa' }, 'پ')),
    ),
  );
  expect(htmlText(withDirections(tree))).toBe(
    '<div><p lang="en">a<q lang="fr">b</q></p><blockquote lang="ar" dir="rtl"><p>ج<span lang="nl" dir="ltr">[…]</span><b lang="fa">پ</b></p></blockquote></div>',
  );
});
