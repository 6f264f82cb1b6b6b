import { expect, test } from 'vitest';
import { UnreadableFile } from '../../src/archive/format.ts';
import { mailFormat } from '../../src/archive/mail/mail-format.ts';

const read = async (lines: readonly string[], encoding: 'utf8' | 'latin1' = 'utf8') =>
  mailFormat.read(Buffer.from(lines.join('\r\n'), encoding), {});

const head = [
  'From: =?utf-8?Q?An_Verl=C3=A9?= <an@stad.example>',
  'To: Jan <jan@krant.example>',
  'Subject: =?windows-1252?Q?Caf=E9_en_brug?=',
  'Date: Tue, 4 Mar 2025 23:30:00 -0500',
  'MIME-Version: 1.0',
];
const about = {
  title: 'Café en brug',
  author: ['An Verlé'],
  issued: '2025-03-04',
  from: { title: 'Subject', author: 'From', issued: 'Date' },
};

test('a message is its subject and its text; its head is the bibliography', async () => {
  const body = [
    'Content-Type: text/plain; charset=windows-1252',
    '',
    'De brug is\r\nveilig: caf\xe9.',
    '',
    '> Is de brug veilig?',
  ];
  expect(await read([...head, ...body], 'latin1')).toEqual({
    text: 'Café en brug\n\nDe brug is\nveilig: café.\n\n> Is de brug veilig?',
    blocks: [
      { kind: 'heading', level: 1, part: 'headline', start: 0, end: 12 },
      { kind: 'paragraph', start: 14, end: 38 },
      { kind: 'paragraph', start: 40, end: 60 },
    ],
    about,
  });
});

const multipart = (...parts: readonly (readonly string[])[]): string[] => [
  ...head,
  'Content-Type: multipart/mixed; boundary=grens',
  '',
  ...parts.flatMap((part) => ['--grens', ...part]),
  '--grens--',
];
const plain = ['Content-Type: text/plain; charset=utf-8', '', 'De brug is veilig.'];
const html = [
  'Content-Type: text/html; charset=windows-1252',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<meta charset=3Dwindows-1252><p>De <b>brug</b> is caf=E9</p><p hidden>niet</p>',
];

test('of a message in HTML, what a reader sees is read, in its own encoding', async () => {
  expect((await read([...head, ...html])).text).toBe('Café en brug\n\nDe brug is café');
});

test('what hangs on a message is named apart, and no part of its text', async () => {
  const attachment = ['Content-Type: text/plain; name=nota.txt', 'Content-Disposition: attachment; filename=nota.txt'];
  const { text, about: found } = await read(multipart(plain, [...attachment, '', 'De brug is dicht.']));
  expect(text).toBe('Café en brug\n\nDe brug is veilig.');
  expect(found).toEqual({
    ...about,
    attachments: ['nota.txt'],
    from: { ...about.from, attachments: 'Content-Disposition' },
  });
});

test('of a message in two forms, the plain one is read', async () => {
  const both = [
    'Content-Type: multipart/alternative; boundary=twee',
    '',
    '--twee',
    ...plain,
    '--twee',
    ...html,
    '--twee--',
  ];
  expect((await read([...head.slice(0, 2), 'Date: x', 'MIME-Version: 1.0', ...both])).text).toBe('De brug is veilig.');
});

test('of a message in two forms, the page is read where the plain one only says to look at it', async () => {
  const both = [
    'Content-Type: multipart/alternative; boundary=twee',
    '',
    '--twee',
    'Content-Type: text/plain',
    '',
    'Lees dit in een browser.',
    '--twee',
    'Content-Type: text/html',
    '',
    '<p>De raad besliste dat de brug veilig is, en dat zij in maart opengaat.</p><p hidden>Voorproef.</p>',
    '--twee--',
  ];
  expect((await read([...head.slice(0, 2), 'Date: x', 'MIME-Version: 1.0', ...both])).text).toBe(
    'De raad besliste dat de brug veilig is, en dat zij in maart opengaat.',
  );
});

test('another reading of what a message takes from one before has no marks within it', async () => {
  const { text, variants } = await read([
    ...head.slice(0, 2),
    'Date: x',
    '',
    'Ja.',
    '',
    '> De brug',
    '>> is',
    '> dicht.',
  ]);
  expect({ text, variants }).toEqual({
    text: 'Ja.\n\n> De brug\n>> is\n> dicht.',
    variants: [
      { start: 15, end: 18, instead: [''] },
      { start: 21, end: 23, instead: [''] },
    ],
  });
});

test('a file without the head of a message is damaged', async () => {
  await expect(read(['niets'])).rejects.toThrow(new UnreadableFile('damaged'));
});

test.each([
  ['a message', [...head, '', 'x'], 'txt', true],
  ['what is called one', ['x'], 'eml', true],
  ['a letter that somebody typed', ['From: An', 'Date: today', '', 'x'], 'txt', false],
  ['a page that a browser saved', ['From: <Saved by Blink>', 'MIME-Version: 1.0', '', 'x'], 'txt', false],
  ['a page by its ending', [...head, '', 'x'], 'mhtml', false],
  ['a text', ['From: An', 'said MIME-Version: 1.0', '', 'x'], 'txt', false],
])('%s is known by its content', (_, lines, ending, isOne) => {
  expect(mailFormat.isOne({ bytes: Buffer.from(lines.join('\n')), ending })).toBe(isOne);
});
