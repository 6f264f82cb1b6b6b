import { expect, test } from 'vitest';
import { subtitleFormat } from '../../src/archive/subtitles/subtitle-format.ts';

const read = async (text: string) => subtitleFormat.read(Buffer.from(text), {});
const textOf = async (...lines: readonly string[]): Promise<string> => (await read(lines.join('\n'))).text;

test('cues are sentences again, each with its time', async () => {
  const vtt = `WEBVTT - De brug
Language: nl

NOTE
Dit leest niemand.

STYLE
::cue { color: red }

1
00:01.000 --> 00:03.500 align:start position:10%
De brug &amp; de <i>tunnel</i>
zijn

een naam
00:00:03.500 --> 00:00:05.000
<c.geel>vei<00:00:04.000>lig</c>, zei zij. 🌉

1:00:09.25 --> 1:00:11.000
Daarna niets.
`;
  expect(await read(vtt)).toEqual({
    text: 'De brug & de tunnel zijn veilig, zei zij. 🌉\n\nDaarna niets.',
    blocks: [
      { kind: 'cue', start: 0, end: 43 },
      { kind: 'cue', start: 45, end: 58 },
    ],
    places: [
      { start: 0, time: 1 },
      { start: 25, time: 3.5 },
      { start: 45, time: 3609.25 },
    ],
    about: { title: 'De brug', language: 'nl', from: { title: 'WEBVTT', language: 'Language' } },
  });
});

test('SubRip is read alike, whatever its line ends, and an empty line in a cue loses nothing', async () => {
  const srt = ['1', '00:00:01,000 --> 00:00:02,000 X1:0', '{\\an8}<font color="red">Een</font>', '', 'twee', '', '2'];
  const more = ['00:00:02,000 --> 00:00:03,000', 'a < b &amp; 1989', '2019', ''];
  for (const end of ['\n', '\r\n', '\r'])
    expect((await read([...srt, ...more].join(end))).text).toBe('Een twee a < b &amp; 1989 2019');
});

test.each([
  [
    'a name before the words',
    ['<v Jan>Ja.', '', '00:02.000 --> 00:03.000', '<v Jan>Nee.</v>', '<v.luid An>Toch.'],
    'Ja. Nee.\n\nToch.',
  ],
  ['a hyphen before the words', ['Ja.', '- Nee.', '-Toch?'], 'Ja.\n\n- Nee.\n\n-Toch?'],
  ['two arrows before the words', ['Ja.', '&gt;&gt; Nee.'], 'Ja.\n\n>> Nee.'],
  ['no minus', ['Het was', '-5 graden.'], 'Het was -5 graden.'],
  ['no dash within a sentence', ['De brug', '– zei hij – is veilig.'], 'De brug – zei hij – is veilig.'],
])('a paragraph begins where somebody else speaks: %s', async (_, lines, text) => {
  expect(await textOf('WEBVTT', '', '00:01.000 --> 00:02.000', ...lines)).toBe(text);
});

test('each speaker of a cue has its time', async () => {
  const { places } = await read('WEBVTT\n\n00:07.000 --> 00:08.000\nJa.\n- Nee.');
  expect(places).toEqual([
    { start: 0, time: 7 },
    { start: 5, time: 7 },
  ]);
});

test('captions that roll up say each line once', async () => {
  const rolling = [
    ...['00:00.000 --> 00:02.000', ' ', 'de<00:00.500><c> brug</c>', ''],
    ...['00:02.000 --> 00:02.010', 'de brug', ' ', ''],
    ...['00:02.010 --> 00:04.000', 'de brug', 'is<00:03.000><c> veilig</c>', ''],
    ...['00:04.000 --> 00:04.010', 'is veilig', ' ', ''],
  ];
  const plain = rolling.map((line) => line.replace(/<[^>]*>/g, ''));
  expect(await textOf('WEBVTT', '', ...rolling)).toBe('de brug is veilig');
  expect(await textOf('WEBVTT', '', ...plain)).toBe('de brug is veilig');
});

test('what is said twice is read twice, where captions do not roll up', async () => {
  const cues = ['Nee.', 'Nee.', 'Dat is', 'niet waar.'].map(
    (words, index) => `00:0${index}.000 --> 00:0${index + 1}.000\n${words}\n`,
  );
  expect(await textOf('WEBVTT', '', ...cues)).toBe('Nee. Nee. Dat is niet waar.');
});

test.each([
  ['WEBVTT\n', 'txt', true],
  ['\ufeffWEBVTT Titel\n', 'txt', true],
  ['1\r\n00:00:01,000 --> 00:00:02,000\r\nJa.', 'txt', true],
  ['', 'srt', true],
  ['WEBVTTX', 'txt', false],
  ['1\nDe brug --> de tunnel', 'txt', false],
])('%j called .%s is known by its content', (text, ending, isOne) => {
  expect(subtitleFormat.isOne({ bytes: Buffer.from(text), ending })).toBe(isOne);
  expect(subtitleFormat.isOne({ bytes: Buffer.from(`\ufeff${text.replace('\ufeff', '')}`, 'utf16le'), ending })).toBe(
    isOne,
  );
});
