import { text } from '../../../src/document/inline.ts';
import { aLink, aParagraph, aRun } from '../../fixtures/document.ts';
import { p, pp, r, rr } from './word.ts';
import { type Case, line, markup } from './case.ts';

const korean = '<w:rFonts w:hint="eastAsia" w:eastAsia="Malgun Gothic"/>';

/**
 * Characters that a format could take for signs of its own. Another test tells that they are escaped in every place.
 */
export const characterCases: readonly Case[] = [
  {
    name: 'signs of HTML and of Markdown in words and attributes',
    tree: [
      aParagraph('<b>&amp;</b> "a" \'b\' *c* _d_ `e` [f](g) | \\ # 1. {h}'),
      aParagraph(aLink('https://a.example/?a=1&b="<c>', '<d>', { title: '"e" & <f>' })),
      aParagraph({ type: 'code', value: '</code>&lt;`' }),
    ],
    ...markup(
      line(
        '<p>&lt;b&gt;&amp;amp;&lt;/b&gt; "a" \'b\' *c* _d_ `e` [f](g) | \\ # 1. {h}</p><p>',
        '<a href="https://a.example/?a=1&amp;b=&quot;&lt;c&gt;" title="&quot;e&quot; &amp; &lt;f&gt;" rel="external noopener">&lt;d&gt;</a></p>',
        '<p><code>&lt;/code&gt;&amp;lt;`</code></p>',
      ),
    ),
    docx: line(
      p('', r('&lt;b&gt;&amp;amp;&lt;/b&gt; "a" \'b\' *c* _d_ `e` [f](g) | \\ # 1. {h}')),
      p(
        '',
        '<w:hyperlink r:id="link1" w:tooltip="&quot;e&quot; &amp; &lt;f&gt;" w:history="1">',
        r('&lt;d&gt;', 'rStyle=Hyperlink'),
        '</w:hyperlink>',
      ),
      p('', r('&lt;/code&gt;&amp;lt;`', 'rStyle=Code')),
    ),
  },
  {
    name: 'a line of running text that begins like a list or a heading',
    tree: [aParagraph('1. a'), aParagraph('# b'), aParagraph('- c'), aParagraph('> d'), aParagraph('+ e')],
    ...markup('<p>1. a</p><p># b</p><p>- c</p><p>&gt; d</p><p>+ e</p>'),
    docx: line(p('', r('1. a')), p('', r('# b')), p('', r('- c')), p('', r('&gt; d')), p('', r('+ e'))),
  },
  {
    name: 'spaces that a line may not break at, a soft hyphen, and words of two directions',
    tree: [
      aParagraph('a\u00a0b\u202fc\u00add', { type: 'run', lang: 'ar', said: 'Arabic', children: [text('٣ «الجسر»')] }),
    ],
    html: '<p>a\u00a0b\u202fc\u00add<span lang="ar">٣ «الجسر»</span> <small class="language">(Arabic)</small></p>',
    xhtml: line(
      '<p>a\u00a0b\u202fc\u00add<span lang="ar" xml:lang="ar">٣ «الجسر»</span> <small class="language">(Arabic)</small></p>',
    ),
    docx: line(
      p(
        '',
        rr('<w:t>a b c</w:t><w:softHyphen/><w:t>d</w:t>'),
        r('٣ «الجسر»', 'rtl', '<w:lang w:bidi="ar-EG"/>'),
        r(' (Arabic)', 'rStyle=Language'),
      ),
    ),
  },
  {
    name: 'a title and a quotation in other scripts',
    tree: [
      { type: 'title', level: 3, title: [{ lang: 'en', value: aRun('大桥开通', 'zh', true) }] },
      { type: 'quotation', segments: ['الجسر', 'مفتوح'], lang: 'ar', unproven: undefined, refs: [] },
    ],
    html: line(
      '<h3 class="row"><span lang="zh">大桥开通</span></h3><blockquote lang="ar"><p class="words"><q>الجسر</q> ',
      '<span class="interruption" lang="en"><span aria-hidden="true">[…]</span>',
      '<span class="visually-hidden"> (unknown)</span></span> <q>مفتوح</q></p></blockquote>',
    ),
    xhtml: line(
      '<h3 class="row"><span lang="zh" xml:lang="zh">大桥开通</span></h3><blockquote lang="ar" xml:lang="ar">',
      '<p class="words"><q>الجسر</q> <span class="interruption" lang="en" xml:lang="en">',
      '<span aria-hidden="true">[…]</span><span class="visually-hidden"> (unknown)</span></span> ',
      '<q>مفتوح</q></p></blockquote>',
    ),
    docx: line(
      p(
        'Heading3',
        r('大桥开通', '<w:rFonts w:hint="eastAsia" w:eastAsia="Microsoft YaHei"/>', '<w:lang w:eastAsia="zh-CN"/>'),
      ),
      pp(
        ['pStyle=QuoteRtl', 'bidi'],
        r('‘الجسر’', 'rtl', '<w:lang w:bidi="ar-EG"/>'),
        r(' […] ', 'rStyle=Interruption'),
        r('‘مفتوح’', 'rtl', '<w:lang w:bidi="ar-EG"/>'),
      ),
    ),
  },
  {
    name: 'words in scripts that Word calls complex, and in those of East Asia',
    tree: [
      aParagraph(
        { type: 'run', lang: 'hi', said: undefined, children: [text('पुल 3')] },
        { type: 'strong', children: [{ type: 'run', lang: 'th', said: undefined, children: [text('สะพาน')] }] },
        { type: 'emphasis', children: [{ type: 'run', lang: 'ko', said: undefined, children: [text('다리 גשר')] }] },
      ),
    ],
    html: line(
      '<p><span lang="hi">पुल 3</span><strong><span lang="th">สะพาน</span></strong>',
      '<em><span lang="ko">다리 גשר</span></em></p>',
    ),
    xhtml: line(
      '<p><span lang="hi" xml:lang="hi">पुल 3</span><strong><span lang="th" xml:lang="th">สะพาน</span></strong>',
      '<em><span lang="ko" xml:lang="ko">다리 גשר</span></em></p>',
    ),
    docx: p(
      '',
      r('पुल 3', 'cs', '<w:lang w:bidi="hi-IN"/>'),
      r('สะพาน', 'b', 'bCs', 'cs', '<w:lang w:bidi="th-TH"/>'),
      r('다리 ', korean, 'i', '<w:lang w:eastAsia="ko-KR"/>'),
      r('גשר', korean, 'i', 'iCs', 'rtl', '<w:lang w:eastAsia="ko-KR"/>'),
    ),
  },
];
