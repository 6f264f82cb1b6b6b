import { expect, test } from 'vitest';
import type { Html } from '../../src/views/html.ts';
import { PrintNotes } from '../../src/views/print-notes.ts';

test('links out of the dossier and to sources are numbered as they stand, the same address with the same number', () => {
  const notes = new PrintNotes();
  const link = (href: string, label: string) => `${label}: ${notes.markOf(href, label) ?? 'none'}`;
  const last = link('mailto:a@b.example', ' a\n at  b ');
  const first = [
    link('/nl/sources/s/', '[S]'),
    link('/nl/actors/b/', 'B'),
    link('https://a.example/', 'A'),
    link('/nl/sources/s/', 'again'),
  ];
  const { html, notes: list } = notes.numbered([...first, last].join('; ') as Html);
  expect(html).toBe('[S]: 1; B: none; A: 2; again: 1;  a\n at  b : 3');
  expect(list).toEqual([
    { label: '[S]', href: '/nl/sources/s/' },
    { label: 'A', href: 'https://a.example/' },
    { label: 'a at b', href: 'mailto:a@b.example' },
  ]);
});

test('they are numbered on from the notes that the page has already', () => {
  const notes = new PrintNotes(3);
  expect(notes.numbered((notes.markOf('https://a.example/', 'A') ?? '') as Html).html).toBe('4');
});

test('a link that was made and does not stand in the page has no number', () => {
  const notes = new PrintNotes();
  notes.markOf('https://a.example/', 'A');
  const kept = notes.markOf('https://b.example/', 'B') ?? '';
  expect(notes.numbered(kept as Html)).toEqual({ html: '1', notes: [{ label: 'B', href: 'https://b.example/' }] });
});

test('lists of sources, passages of a source and places of the page need no paper', () => {
  const notes = new PrintNotes();
  for (const href of ['/nl/sources/', '/nl/sources/s/#passage-1-2', '#top', '/sources.pdf'])
    expect(notes.markOf(href, 'A')).toBeUndefined();
});

test('an address that stands in the words is not said again', () => {
  const notes = new PrintNotes();
  expect(notes.markOf('https://a.example/b/', 'a.example/b')).toBeUndefined();
  expect(notes.markOf('mailto:a@b.example', 'a@b.example')).toBeUndefined();
  expect(notes.markOf('https://a.example/b/', 'a.example')).toBeDefined();
});
