import { expect, test } from 'vitest';
import { htmlText } from '../../src/document/html.ts';
import type { Block } from '../../src/document/nodes.ts';
import { text } from '../../src/document/inline.ts';
import { blocks } from '../../src/document/writers/markup/blocks.ts';
import { contextOf, type Medium } from '../../src/document/writers/markup/context.ts';
import { aLink, aParagraph, aReference, aRun, wordsIn } from '../fixtures/document.ts';

const written = (block: Block, medium: Medium): string =>
  blocks([block], contextOf({ words: wordsIn(['en']), locales: ['en'] }, medium))
    .map((node) => (typeof node === 'string' ? node : htmlText(node)))
    .join('');

const page = (anchor: string, said: string): string =>
  `<span class="page-ref" data-page-of="${anchor}" data-page-text="${said}"></span>`;

test('words of a link that run the other way do not turn the page or the signs beside them', () => {
  const links = aParagraph(
    aReference('part-actors', 'דוד כהן', true),
    '; ',
    aLink('https://a.example/', 'ليلى 3'),
    '.',
  );
  expect(written(links, 'edition')).toBe(
    `<p><a href="#part-actors"><bdi>דוד כהן</bdi>${page('part-actors', ' (p. {page})')}</a>; ` +
      '<a href="https://a.example/" rel="external noopener"><bdi>ليلى 3</bdi></a>.</p>',
  );
});

test('the page of words in another language, or the number of their entry, is not in that language', () => {
  const words = { type: 'reference', to: 'quotes-a', lang: 'ar', children: [text('الجسر!')] } as const;
  const both = aParagraph({ ...words, page: true }, { ...words, page: false, section: '(§ 3)' });
  expect(written(both, 'edition')).toBe(
    `<p><a href="#quotes-a"><span lang="ar">الجسر!</span>${page('quotes-a', ' (p. {page})')}</a>` +
      '<a href="#quotes-a"><span lang="ar">الجسر!</span><span class="page-ref"> (§ 3)</span></a></p>',
  );
});

test('names in an index do not turn their pages', () => {
  const index = {
    type: 'index',
    see: 'see',
    letters: [
      {
        letter: 'ס',
        names: [
          {
            name: 'סמיר',
            lang: undefined,
            see: aRun('כהן', 'en'),
            anchor: 'actors-samir',
            places: [{ anchor: 'actors-david', title: { ...aRun('דוד', 'en'), words: { text: 'דוד', lang: 'he' } } }],
          },
        ],
      },
    ],
  } as const satisfies Block;
  expect(written(index, 'edition')).toContain('<a href="#actors-samir"><bdi>סמיר</bdi></a> ');
  expect(written(index, 'book')).toBe(
    '<dl class="names-index"><div class="letter"><dt>ס</dt><dd><a href="#actors-samir"><bdi>סמיר</bdi></a> ' +
      '<span class="see"><i>see</i> <bdi>כהן</bdi></span> ' +
      '<span class="pages">– <a href="#actors-david"><bdi><span lang="he">דוד</span></bdi></a></span></dd></div></dl>',
  );
});
