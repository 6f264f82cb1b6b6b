import { expect, test } from 'vitest';
import { pageAbout } from '../../../src/archive/html/about.ts';
import { parsedPage } from '../../../src/archive/html/tree.ts';

const placed = (html: string, address?: string) => pageAbout(parsedPage(html), address);

/** What a page says, without where. */
const about = (html: string, address?: string) => ({ ...placed(html, address), from: undefined });

test('a page that says nothing of itself has nothing', () => {
  expect(about('<p>De brug is veilig.')).toEqual({});
  expect(about('<svg><title>Tekening</title></svg><meta name=author content=" ">')).toEqual({});
});

test('what a page says in its head is taken as it says it', () => {
  expect(
    about(
      `<html lang=nl-BE><title> Brug
      dicht </title><meta name=author content="An Peeters"><meta name=date content="27 november">
      <link rel=canonical href="https://krant.example/brug">`,
      'https://elders.example/',
    ),
  ).toEqual({
    title: 'Brug dicht',
    author: ['An Peeters'],
    issued: '27 november',
    language: 'nl-BE',
    URL: 'https://krant.example/brug',
  });
});

test('what it says for libraries and networks goes before its title', () => {
  expect(
    about(`<title>Brug dicht | De Krant</title><meta property="og:title" content="Brug dicht"><meta property="og:site_name" content="De Krant">
      <meta property="article:author" content="https://example.org/an"><meta property="article:published_time" content="2026-11-27T10:00:00+01:00">`),
  ).toEqual({ title: 'Brug dicht', 'container-title': 'De Krant', issued: '2026-11-27T10:00:00+01:00' });
  expect(
    about(`<meta name=citation_title content="Bruggen"><meta name=citation_author content="Peeters, An"><meta name=citation_author
      content="Jans, Jo"><meta name=citation_journal_title content="Staal"><meta name=citation_publisher content="Pers"><meta name=DC.date content="2020">`),
  ).toEqual({
    title: 'Bruggen',
    author: ['Peeters, An', 'Jans, Jo'],
    'container-title': 'Staal',
    publisher: 'Pers',
    issued: '2020',
  });
});

test('JSON-LD is read where it tells of an article, and passed over where it is broken', () => {
  const article = {
    '@type': ['NewsArticle'],
    headline: 'Brug dicht',
    author: [{ name: 'An' }, 'Jo'],
    publisher: { name: 'Pers' },
    datePublished: '2026-11-27',
    mainEntityOfPage: { '@id': 'https://pers.example/brug' },
  };
  const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;
  const expected = {
    title: 'Brug dicht',
    author: ['An', 'Jo'],
    'container-title': 'Pers',
    issued: '2026-11-27',
    URL: 'https://pers.example/brug',
    type: 'NewsArticle',
  };
  expect(
    about(script('{"@type":') + script(JSON.stringify({ '@type': 'WebSite' })) + script(JSON.stringify(article))),
  ).toEqual(expected);
  expect(about(script(JSON.stringify({ '@graph': [{ '@type': 'Person', name: 'X' }, article] })))).toEqual(expected);
  expect(about(script('['.repeat(100_000)))).toEqual({});
});

test('the address of a page is where it was saved from, if it does not say', () => {
  expect(about('<p>x', 'https://krant.example/')).toEqual({ URL: 'https://krant.example/' });
  expect(about('<!-- saved from url=(0022)https://krant.example/ --><html>')).toEqual({
    URL: 'https://krant.example/',
  });
  expect(about('<p>x', 'file:///brug.html')).toEqual({});
});

test('each part says where it was read', () => {
  const { from } =
    placed(`<html lang=nl><title>Brug</title><meta property="og:title" content="Brug dicht"><meta name=author
    content=An><meta name=author content="https://krant.example/an"><meta property="og:type" content=article>
    <link rel=canonical href="/brug"><script type="application/ld+json">{"@type": "Report", "datePublished": "2026"}</script>`);
  expect(from).toEqual({
    title: '<meta og:title>',
    author: '<meta author>',
    issued: 'JSON-LD datePublished',
    language: '<html lang>',
    type: 'JSON-LD @type',
  });
});
