import { describe, expect, test } from 'vitest';
import { numbering } from '../../src/document/writers/word/numbering.ts';
import { paragraphStyles } from '../../src/document/writers/word/paragraph-styles.ts';
import { styles } from '../../src/document/writers/word/styles.ts';
import { xmlText } from '../../src/document/xml.ts';
import { child, elementsOf, named, valueOf } from '../harness/word.ts';
import { type TreeElement, xmlElements, xmlTree } from '../harness/xml.ts';

const edition = { isEdition: true, width: 9_412 };

const stylesOf = (isEdition: boolean): TreeElement[] =>
  named(
    xmlTree(
      `<s xmlns:w="w">${paragraphStyles({ ...edition, isEdition })
        .map(xmlText)
        .join('')}</s>`,
    ),
    'w:style',
  );

const valueIn = (style: TreeElement, name: string): string | undefined => {
  const found = child(style, name);
  return found && valueOf(found);
};
const properties = (style: TreeElement, name: string): string =>
  elementsOf(child(style, name) ?? { ...style, children: [] })
    .map((each) => each.name.slice('w:'.length))
    .join(' ');

/** Id, name, what it is based on, what comes after, and which properties it has of paragraphs and of runs. */
const told = (style: TreeElement) => [
  valueOf(style, 'w:styleId'),
  valueIn(style, 'w:name'),
  valueIn(style, 'w:basedOn'),
  valueIn(style, 'w:next'),
  properties(style, 'w:pPr'),
  properties(style, 'w:rPr'),
];

const size = 'sz szCs';
const small = `rFonts color ${size}`;
const heading = (level: number) => [
  `Heading${level}`,
  `heading ${level}`,
  'Normal',
  'Normal',
  `keepNext keepLines${level === 1 ? ' pageBreakBefore' : ''} spacing outlineLvl`,
  `${level > 3 ? 'rFonts ' : ''}b bCs ${size}`,
];
const plain = (id: string, name: string, paragraph: string, run: string, basedOn = 'Normal', next?: string) => [
  id,
  name,
  basedOn,
  next,
  paragraph,
  run,
];

describe('the styles of a Word document', () => {
  test('have the names that Word knows, and all that a reader is to see of them', () => {
    expect(stylesOf(true).map(told)).toEqual([
      ['Normal', 'Normal', undefined, undefined, 'widowControl', ''],
      plain('Title', 'Title', 'keepNext pBdr spacing', `b bCs ${size}`, 'Normal', 'Subtitle'),
      plain('Subtitle', 'Subtitle', 'spacing', `color ${size}`),
      plain('Imprint', 'Imprint', 'spacing', small),
      ...[1, 2, 3, 4, 5, 6].map(heading),
      plain('Kind', 'Kind', 'keepNext spacing', small, 'Normal', 'Heading2'),
      plain('Label', 'Label', 'keepNext spacing', small),
      plain('Notice', 'Notice', '', 'i iCs color'),
      plain('See', 'See', '', `rFonts ${size}`),
      plain('Quote', 'Quote', 'keepLines pBdr spacing ind', size),
      plain('QuoteRtl', 'Quote right to left', 'pBdr', '', 'Quote'),
      plain('Translation', 'Translation', 'ind', ''),
      plain('BlockQuote', 'Block Text', 'ind', 'color'),
      plain('Remark', 'Remark', 'pBdr ind', size),
      plain('Fact', 'Fact', 'tabs spacing ind', size),
      plain('FactBeside', 'Fact beside', 'tabs ind', '', 'Fact'),
      plain('KeyFigure', 'Key Figure', 'keepNext spacing', ''),
      plain('ListBullet', 'List Bullet', 'contextualSpacing', ''),
      plain('ListNumber', 'List Number', 'contextualSpacing', ''),
      plain('ListContinue', 'List Continue', '', ''),
      plain('CodeBlock', 'Code Block', 'keepLines shd spacing', `rFonts noProof ${size}`),
      plain('Divider', 'Divider', 'pBdr spacing', ''),
      plain('Gap', 'Gap', 'spacing', size),
      plain('TableText', 'Table Text', 'spacing', `rFonts ${size}`),
      plain('TimelineText', 'Timeline Text', '', size, 'TableText'),
      plain('Legend', 'Legend', 'tabs ind', size, 'TableText'),
      plain('Caption', 'caption', 'keepNext spacing', small),
      plain('FootnoteText', 'footnote text', 'spacing', size),
      plain('SourceNote', 'Source Note', 'keepNext spacing', size),
      plain('SourceNotePlace', 'Source Note Place', 'spacing ind', small),
      plain('TOC1', 'toc 1', 'tabs spacing ind', 'b bCs'),
      plain('TOC2', 'toc 2', 'tabs spacing ind', size),
      plain('Index1', 'index 1', 'spacing ind', size),
      plain('IndexHeading', 'index heading', 'keepNext spacing', 'rFonts b bCs color', 'Normal', 'Index1'),
      plain('Header', 'header', 'spacing', small),
      plain('Footer', 'footer', 'tabs spacing', small),
    ]);
  });

  test('begin a page with each part of an edition, and not in a composed document', () => {
    const breaks = (isEdition: boolean) =>
      stylesOf(isEdition).flatMap((style) =>
        child(child(style, 'w:pPr') ?? style, 'w:pageBreakBefore') ? [valueOf(style, 'w:styleId')] : [],
      );
    expect([breaks(true), breaks(false)]).toEqual([['Heading1'], []]);
  });

  test('give each heading its level in the outline', () => {
    const levels = stylesOf(true).flatMap((style) => {
      const level = child(child(style, 'w:pPr') ?? style, 'w:outlineLvl');
      return level ? [[valueOf(style, 'w:styleId'), valueOf(level)]] : [];
    });
    expect(levels).toEqual([1, 2, 3, 4, 5, 6].map((level) => [`Heading${level}`, `${level - 1}`]));
  });
});

test('runs have the styles that Word knows, and ours', () => {
  const all = named(xmlTree(`<s xmlns:w="w">${styles('nl', edition).map(xmlText).join('')}</s>`), 'w:style');
  const runs = all.filter((style) => valueOf(style, 'w:type') === 'character');
  expect(
    runs.map((style) => [valueOf(style, 'w:styleId'), valueIn(style, 'w:name'), properties(style, 'w:rPr')]),
  ).toEqual([
    ['DefaultParagraphFont', 'Default Paragraph Font', ''],
    ['Hyperlink', 'Hyperlink', 'color u'],
    ['FootnoteReference', 'footnote reference', 'rFonts vertAlign'],
    ['Code', 'Code', `rFonts ${size}`],
    ['Language', 'Language', small],
    ['Detail', 'Detail', 'color'],
    ['Interruption', 'Interruption', small],
    ['PageReference', 'Page Reference', small],
    ['SectionReference', 'Section Reference', small],
    ['OnSolid', 'On Solid', 'color'],
    ['IndexPlaces', 'Index Places', `color ${size}`],
    ['FactLabel', 'Fact Label', small],
    ['KeyNumber', 'Key Number', `b bCs color ${size}`],
  ]);
  expect(runs.flatMap((style) => named(style, 'w:vertAlign')).map((each) => valueOf(each))).toEqual(['superscript']);
});

test('colours are such as Word can read', () => {
  const written = `<s xmlns:w="w">${[...styles('nl', edition), ...paragraphStyles(edition)].map(xmlText).join('')}</s>`;
  const colours = xmlElements(written).flatMap(({ name, attributes }) => [
    ...(name === 'w:color' ? [attributes['w:val']] : []),
    ...Object.entries(attributes).flatMap(([attribute, value]) => (/^w:(?:color|fill)$/.test(attribute) ? value : [])),
  ]);
  expect(colours.length).toBeGreaterThan(30);
  expect(colours.filter((colour) => !/^(?:[0-9A-F]{6}|auto)$/.test(colour ?? ''))).toEqual([]);
});

test('lists count and mark their items level by level, each list with numbers from its own start', () => {
  const written = xmlTree(
    `<s xmlns:w="w">${numbering([{ id: 7, of: 'decimal', level: 1, start: 4 }])
      .map(xmlText)
      .join('')}</s>`,
  );
  const levels = named(written, 'w:abstractNum').map((list) =>
    named(list, 'w:lvl').map((level) => [valueIn(level, 'w:numFmt'), valueIn(level, 'w:lvlText')].join(' ')),
  );
  expect(levels).toEqual([
    ['•', '–', '▪', '•', '–', '▪', '•', '–', '▪'].map((bullet) => `bullet ${bullet}`),
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `decimal %${level}.`),
    ['decimal %1'],
  ]);
  const lists = named(written, 'w:num').map((list) => [
    valueOf(list, 'w:numId'),
    valueIn(list, 'w:abstractNumId'),
    ...named(list, 'w:lvlOverride').map((level) =>
      [valueOf(level, 'w:ilvl'), valueIn(level, 'w:startOverride')].join(' from '),
    ),
  ]);
  expect(lists).toEqual([
    ['1', '0'],
    ['7', '1', '1 from 4'],
  ]);
});
