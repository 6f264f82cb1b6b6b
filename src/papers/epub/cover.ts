import { type Languages, textRow } from '../../document/row.ts';
import type { DossierData } from '../../schema/dossier.ts';
import { markedEdition } from '../../views/page.ts';
import { type Text, textIn } from '../../views/text.ts';
import { element, xmlDocument, type XmlElement } from '../../document/xml.ts';

export const coverDrawing = 'cover.svg';
/** The same, drawn by a browser, for shelves that show no SVG. */
export const coverPicture = 'cover.png';

const [width, height, margin] = [1200, 1800, 120];

/** Text in lines of at most so many characters; a longer word has a line of its own. */
function lines(text: string, most: number): string[] {
  const [first = '', ...words] = text.split(' ');
  return words.reduce<string[]>(
    (made, word) => {
      const last = made.at(-1) ?? '';
      return last.length + 1 + word.length <= most ? [...made.slice(0, -1), `${last} ${word}`] : [...made, word];
    },
    [first],
  );
}

// The font is not known: in wide ones a letter takes this part of its size on average.
const letterWidth = 0.56;
const charactersIn = (size: number): number => Math.floor((width - 2 * margin) / (size * letterWidth));

const fits = (text: string, size: number): boolean => {
  const made = lines(text, charactersIn(size));
  return made.length <= 5 && made.every((line) => line.length <= charactersIn(size));
};

const titleSize = (title: string): number => [128, 104, 88, 72, 60].find((size) => fits(title, size)) ?? 48;

function block({ text, lang }: Text, size: number, top: number, attributes: Record<string, string>): XmlElement {
  const spans = lines(text, charactersIn(size)).map((line, index) =>
    element('tspan', { x: `${margin}`, y: `${Math.round(top + size * (0.8 + 1.15 * index))}` }, line),
  );
  return element('text', { 'font-size': `${size}`, 'xml:lang': lang, ...attributes }, ...spans);
}

/** A cover of type alone, for the shelf of a reading system. */
export function coverSvg(data: DossierData, locales: Languages): string {
  const [locale] = locales;
  const title = textIn(data.title, locale);
  const size = titleSize(title.text);
  const under = 380 + lines(title.text, charactersIn(size)).length * size * 1.15 + 60;
  // In two languages, the title in the other takes the place of the subtitle.
  const [, below] = textRow(locales, (each) => textIn(data.title, each));
  const second = below?.value ?? (data.subtitle && textIn(data.subtitle, locale));
  const ink = { fill: '#1a1a1d' };
  const muted = { fill: '#5a5856' };
  return xmlDocument(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, 'font-family': 'serif' },
      element('title', { 'xml:lang': title.lang }, title.text),
      element('rect', { width: `${width}`, height: `${height}`, fill: '#fdfdfc' }),
      element('rect', { x: `${margin}`, y: '280', width: `${width - 2 * margin}`, height: '24', fill: '#7a1c2a' }),
      block(title, size, 380, ink),
      ...(second ? [block(second, 46, under, muted)] : []),
      block(markedEdition({ data }, locale), 40, height - 2 * margin, { ...muted, 'font-family': 'sans-serif' }),
    ),
  );
}
