import { expect, test } from 'vitest';
import { indexedText } from '../../../src/build/index/page-text.ts';
import { engineMarkup, pagefindHtml } from '../../../src/build/index/pagefind.ts';
import { recordSchema } from '../../../src/search/record.ts';
import { elementsOfPage, textOf } from '../../harness/html-elements.ts';

test('a page says in the words of the engine what results show, what is not found and what counts more', () => {
  const record = recordSchema.parse({ kind: 'actors', title: 'A' });
  const main =
    '<p data-unsearched>w</p><p data-search-weight="3">data-unsearched</p><p id="a > b" data-unsearched>y</p><p id="c > d">z</p>';
  const html = pagefindHtml({
    url: '/nl/',
    lang: 'nl',
    fields: [
      ['title', 'a "b" & <c>'],
      ['date', undefined],
    ],
    html: indexedText({ lang: 'nl', record, main }, engineMarkup).html,
  });
  const elements = elementsOfPage(html).filter(({ attrs }) => attrs.length > 0);
  expect(
    elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name, value }) => `${name}=${value}`)]),
  ).toEqual([
    ['html', 'lang=nl'],
    ['meta', 'data-pagefind-meta=title[content]', 'content=a "b" & <c>'],
    ['body', 'data-pagefind-body='],
    ['p', 'data-pagefind-weight=3'],
    ['p', 'id=c > d'],
  ]);
  expect(
    elementsOfPage(html)
      .filter(({ tagName }) => tagName === 'p')
      .map(textOf),
  ).toEqual(['data-unsearched', 'z']);
});
