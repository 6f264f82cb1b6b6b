import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { patternOf } from '../../src/schema/pattern-of.ts';
import { builtSite } from '../harness/built-site.ts';
import { attributeValues, pageTexts, scripts } from '../harness/html-text.ts';
import { siteFiles } from '../harness/pages.ts';

const site = await builtSite('site');
const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');
const pages = siteFiles(site).filter((file) => file.endsWith('.html'));

/** The quoted speech of the article, as it stands there. */
const passages = [
  'Dat verraste ons enigszins. Daarom hebben we geprobeerd het ditmaal beter te doen',
  'meer dan 26.000 items',
  'Voorlopig, voor zover wij weten, is IS niet meer op het internet aanwezig',
  'We zullen zien hoe snel ze terug actief zijn.',
  'IS zoekt altijd nieuwe manieren om te communiceren',
  'Na deze operatie kunnen ze helemaal opnieuw beginnen.',
  'Preventie is een cruciaal onderdeel in de strijd tegen terreur',
  'Operaties als deze zijn op praktisch, logistiek en wettelijk vlak bijzonder uitdagend.',
  'Wij willen die samenwerking nog versterken.',
];

const article = '../shared/sources/is-amaq-2019-11.txt';

describe('the quotations of the first dossier', () => {
  test.each(passages)('stand as text of their own on the Dutch list of quotes: %s', (passage) => {
    expect(pageTexts(read('nl/quotes/index.html'))).toContain(passage);
  });

  test.each(passages)('stand untranslated on the English list too: %s', (passage) => {
    expect(pageTexts(read('en/quotes/index.html'))).toContain(passage);
  });

  // The article is its publisher’s and not in the repository; who has it checks the list above against it.
  test.runIf(existsSync(article))('stand in the article between quotation marks', () => {
    const text = readFileSync(article, 'utf8');
    for (const passage of passages) expect(text).toMatch(new RegExp(`‘${patternOf(passage)}’`));
  });
});

const months =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|april|mei|may|juni|june|juli|july|augustus|august|september|oktober|october|november|december';
const days = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\.?[\\s\\u00a0](?:${months})\\b`, 'i'),
  new RegExp(`\\b(?:${months})[\\s\\u00a0]\\d{1,2}(?!\\d)`, 'i'),
  /\b\d{4}-\d{2}-\d{2}/,
  /\b\d{1,2}[/-]\d{1,2}[/-]\d{4}\b/,
];

describe('no page of the first dossier', () => {
  test.each(pages)('gives a day that the article does not give: %s', (file) => {
    const html = read(file);
    const texts = [...pageTexts(html), ...attributeValues(html), ...scripts(html)];
    expect(texts.filter((text) => days.some((day) => day.test(text)))).toEqual([]);
  });

  test.runIf(existsSync(article))('holds a paragraph of the article', () => {
    const paragraphs = readFileSync(article, 'utf8')
      .split(/\n+/)
      .filter((paragraph) => paragraph.length > 120);
    const everything = siteFiles(site)
      .filter((file) => /\.(?:html|xml|js|css|json|txt)$/.test(file))
      .map(read)
      .join('\n');
    expect(paragraphs.filter((paragraph) => everything.includes(paragraph))).toEqual([]);
  });
});
