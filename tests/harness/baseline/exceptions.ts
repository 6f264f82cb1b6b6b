/**
 * What the site uses although it is not widely available yet, and what readers with an older browser get instead. An id
 * stands for all below it. What nobody uses any more is reported too.
 */
export const exceptions: Readonly<Record<string, string>> = {
  // Paper
  'css.at-rules.page': 'the margins of their browser, its own head and foot, and the paper that they choose',
  'css.properties.break-after.avoid': 'a heading that may stand at the end of a sheet',
  'css.properties.break-before.avoid': 'notes that may stand on a sheet of their own',
  'css.properties.break-before.recto': 'parts that begin on the next sheet, be it a left one',
  'css.properties.orphans': 'a paragraph of which a single line may stand at the end of a sheet',
  'css.properties.widows': 'a paragraph of which a single line may stand at the top of a sheet',
  'css.selectors.details-content': 'on paper the evidence that they had opened, and not the rest',

  // Finer typesetting
  'css.at-rules.font-face.ascent-override': 'lines that move a little when the font has loaded',
  'css.at-rules.font-face.descent-override': 'lines that move a little when the font has loaded',
  'css.at-rules.font-face.line-gap-override': 'lines that move a little when the font has loaded',
  'css.properties.hanging-punctuation': 'an opening quotation mark within the column',
  'css.properties.text-size-adjust': 'text that a telephone held sideways may enlarge',
  'css.properties.text-wrap.balance': 'headings whose last line may be short',
  'css.properties.text-wrap.pretty': 'paragraphs whose last line may be one word',
  'css.selectors.marker': 'the numbers of a list in the type of its text',

  // Look and feel
  'css.properties.accent-color': 'tick boxes in the colour of their system',
  'css.properties.content-visibility': 'long lists that take a moment more to be drawn',
  'css.properties.cursor.pointer': 'the pointer of their browser, and none on a touch screen',
  'css.properties.overscroll-behavior': 'a page that scrolls on behind the results of a search',
  'css.selectors.selection': 'a selection in the colours of their system',

  // The words that a reader looked for, marked on the page; without it they stand unmarked.
  'css.selectors.highlight': 'a page on which the words that they looked for are not marked',
  'api.CSS.highlights_static': 'a page on which the words that they looked for are not marked',
  'api.Highlight': 'a page on which the words that they looked for are not marked',
  'api.HighlightRegistry': 'a page on which the words that they looked for are not marked',

  // Keys and words
  'api.KeyboardEvent.isComposing': 'a search that starts while they still put a character together',
  'javascript.builtins.Intl.Segmenter':
    'words in Chinese or Japanese that are found by their beginning only (Pagefind)',
};
