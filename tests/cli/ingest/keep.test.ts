import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBytes } from '../../../src/archive/archive.ts';
import { check } from '../../../src/cli/check.ts';
import { ingest } from '../../../src/cli/ingest/ingest.ts';
import { readOptions } from '../../../src/cli/options.ts';
import { sha256Of } from '../../fixtures/archive.ts';
import { filesOf } from '../../fixtures/files.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../../fixtures/written-dossier.ts';

const aContent = (): string => path.join(aWrittenDossier(), 'content');

/** Ingests what is named, by answers in the order of the questions where some are given. */
async function make(content: string, args: readonly string[], answers?: readonly string[]) {
  const terminal = aTerminal();
  const left = [...(answers ?? [])];
  const asker = answers && {
    ask: () => Promise.resolve(left.shift() ?? ''),
    suspended: <T>(run: () => T): T => run(),
    close: () => undefined,
  };
  const options = readOptions(['ingest', ...args, '--content', content], {});
  return { good: await ingest(options, terminal, asker, 'en'), ...terminal };
}

/** A file with a text in a folder of its own. */
function aFile(name: string, text: string | Uint8Array): string {
  const file = path.join(aFolder(), name);
  writeFileSync(file, text);
  return file;
}

const read = (content: string, file: string): string => readFileSync(path.join(content, file), 'utf8');

async function checked(content: string): Promise<string | undefined> {
  const terminal = aTerminal();
  await check(readOptions(['check', '--content', content], {}), terminal);
  return terminal.printed[0]?.split('\n').at(-1);
}

const letter = 'De burgemeester zei niets over de brug die al van in de zomer dicht is voor het verkeer.\n';

const page = (words: string, head = ''): string =>
  `<!doctype html><html lang=en_GB><head>${head}<meta property="og:title" content="Bridge shut">
  <meta property="article:published_time" content="2024-10-12T10:00:00+02:00"><link rel=canonical href="https://town.example/bridge">
  </head><body><main><h1>Bridge shut</h1><p>${words}</p></main></body></html>`;

describe('a page that a browser saved with a folder beside it', () => {
  /** As Firefox and Chromium name what belongs to a page. */
  const saved = (sheet: string, css: string) => {
    const file = aFile(
      'Een pagina.html',
      page('Dit ziet men.</p><p class=extern>Dit ziet niemand.', `<link rel=stylesheet href="${sheet}">`),
    );
    const folder = path.join(path.dirname(file), 'Een pagina_files');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'blad 1.css'), css);
    return file;
  };
  const words = async (content: string) => {
    const [name = ''] = readdirSync(path.join(content, 'archive')).filter((each) => each.startsWith('een-pagina'));
    const read = await readBytes(name, readFileSync(path.join(content, 'archive', name)), {});
    return [name, read.state === 'text' ? read.text : read.state] as const;
  };

  test.each(['Een%20pagina_files/blad%201.css', './Een pagina_files/blad 1.css'])(
    'is kept with its style sheets, so that what they hide proves nothing: %s',
    async (sheet) => {
      const content = aContent();
      const file = saved(sheet, '.extern { display: none }');
      expect((await make(content, [file, '--yes'])).good).toBe(true);
      const [name, text] = await words(content);
      expect(name).toBe('een-pagina.mhtml');
      expect(text).toContain('Dit ziet men.');
      expect(text).not.toContain('niemand');
      const before = filesOf(content);
      expect((await make(content, [file, '--yes'])).printed.join()).toContain('No source was added');
      expect(filesOf(content)).toEqual(before);
    },
  );

  test.each(['https://town.example/blad.css', '/etc/blad.css', 'weg.css', '%zz.css', 'Een%20pagina_files'])(
    'is kept as it is where there is no sheet of it: %s',
    async (sheet) => {
      const content = aContent();
      expect((await make(content, [saved(sheet, '.extern { display: none }'), '--yes'])).good).toBe(true);
      const [name, text] = await words(content);
      expect(name).toBe('een-pagina.html');
      expect(text).toContain('niemand');
    },
  );
});

describe('a file becomes a source', () => {
  test('whose fields each say where they were read, and which is a draft', async () => {
    const content = aContent();
    const html = page('“The bridge is safe,” said the mayor.', '<meta name=author content="An Verlinden">');
    const { good } = await make(content, [aFile('Release 1.html', html), '--yes']);
    expect(good).toBe(true);
    expect(read(content, 'archive/release-1.html')).toBe(html);
    expect(read(content, 'sources/release-1.yaml')).toBe(`# inferred from the kind of file
type: webpage
# from <meta og:title>
title: Bridge shut
# from <meta author>
author:
  - An Verlinden
# from <meta article:published_time>
issued: 2024-10-12
# from <link canonical>
URL: https://town.example/bridge
# from <html lang>
language: en-GB
# a careful choice: open, where the whole text may be published
rights: excerpt
# of release-1.html in the archive
sha256: ${sha256Of(html)}
# A draft until you have looked at what stands above: then remove this line.
draft: true
`);
    expect(await checked(content)).toMatch(/ files checked, no problems$/);
  });

  test('by what the command line says, before what the file says', async () => {
    const content = aContent();
    const copy = 'https://web.archive.org/web/20241013081500/https://town.example/bridge';
    const said = ['--type', 'report', '--language', 'nl', '--rights', 'open', '--archive-url', copy];
    await make(content, [aFile('verslag.html', page('Het verslag.')), ...said]);
    expect(parse(read(content, 'sources/verslag.yaml'))).toMatchObject({
      type: 'report',
      language: 'nl',
      rights: 'open',
      'archive-url': copy,
      archived: '2024-10-13',
    });
  });

  test('and is no draft once somebody at the terminal has said that it is right', async () => {
    const content = aContent();
    const shown = await make(content, [aFile('brief.txt', letter)], ['']);
    expect(shown.printed).toContain(`  language: nl  # inferred from the words of the text`);
    expect(parse(read(content, 'sources/brief.yaml'))).not.toHaveProperty('draft');
    await make(content, [aFile('nota.txt', `Nota. ${letter}`)], ['no']);
    expect(parse(read(content, 'sources/nota.yaml'))).toMatchObject({ draft: true });
  });

  test('and what no field can take stands in a comment', async () => {
    const content = aContent();
    const html = page('The bridge.', '<meta name=citation_date content="last week">');
    const { printed } = await make(content, [aFile('a1.html', html)]);
    const line =
      'issued: the file says "last week" (<meta citation_date>), which cannot stand here. Fill it in yourself.';
    expect(printed).toContain(line);
    expect(read(content, 'sources/a1.yaml')).toContain(`# ${line}\n`);
  });

  test('asks for the language where neither the file nor its words tell it, and says so where nobody answers', async () => {
    const content = aContent();
    const french = aFile('lettre.txt', 'Le maire de la ville a dit que le pont est fermé.');
    const { failed } = await make(content, [french]);
    expect(failed).toEqual([
      `Neither "${french}" nor its words say in which language it is. Give it, such as --language fr.`,
    ]);
    await make(content, [french], ['Frans', 'fr', '']);
    expect(parse(read(content, 'sources/lettre.yaml'))).toMatchObject({ language: 'fr' });
  });

  test('has the name of its file where that says something, and else its title', async () => {
    const content = aContent();
    await make(content, [aFile('document (3).txt', `Verslag van de raad\n\n${letter}`)]);
    await make(content, [aFile('Вестник.txt', `Brief aan de raad\n\n${letter} Ja.`)]);
    expect(readdirSync(path.join(content, 'sources')).toSorted()).toEqual([
      'artikel.yaml',
      'brief-aan-de-raad.yaml',
      'verslag-van-de-raad.yaml',
    ]);
  });
});

describe('what a dossier has already', () => {
  test('is not added again: the same file, under any name', async () => {
    const content = aContent();
    await make(content, [aFile('brief.txt', letter)]);
    const before = filesOf(content);
    const again = aFile('kopie.txt', letter);
    const { good, printed } = await make(content, [again]);
    expect([good, printed[0]]).toEqual([true, `${again} is source brief already. No source was added.`]);
    expect(filesOf(content)).toEqual(before);
  });

  test('is put into the archive where that lost it', async () => {
    const content = aContent();
    const text = read(content, 'archive/artikel.txt');
    const archive = aFolder();
    const given = aFile('van-de-krant.txt', text);
    const { printed } = await make(content, [given, '--archive', archive]);
    const kept = path.join(archive, 'artikel.txt');
    expect(printed[0]).toBe(`${given} is source artikel already; the archive lacked it, and has it now as ${kept}.`);
    expect(readFileSync(kept, 'utf8')).toBe(text);
  });

  test('is not added again: the same text in another file', async () => {
    const content = aContent();
    await make(content, [aFile('brief.txt', letter)]);
    const before = filesOf(content);
    for (const [name, text] of [
      ['crlf.txt', `\ufeff${letter.replaceAll('\n', '\r\n')}`],
      ['brief.html', `<p>${letter.replace('niets', 'niets\n')}</p>`],
    ] as const) {
      const given = aFile(name, text);
      const { good, printed } = await make(content, [given]);
      expect([good, printed]).toEqual([
        true,
        [
          `${given} has the same text as source brief, in another file. Nothing was added. To make a source of it all the same: dossier new source.`,
        ],
      ]);
    }
    expect(filesOf(content)).toEqual(before);
  });

  test.each([
    ['the same web address', (words: string) => page(words), 'It is closed.', 'Nothing is as it was.'],
    [
      'the same title, and mostly the same text',
      (words: string) => `<title>Brug dicht</title><p>${letter}${words}</p>`,
      'Tot dinsdag.',
      'Tot woensdag.',
    ],
  ])('is offered as a new edition where it has %s', async (by, write, first, second) => {
    const content = aContent();
    await make(content, [aFile('brug.html', write(first))]);
    const before = read(content, 'sources/brug.yaml');
    const { printed } = await make(content, [aFile('later.html', write(second))]);
    expect(printed).toContain(
      'It is a newer version of source brug, so it is a source of its own. What rests on brug stays; to have it rest on the new one: dossier merge source brug brug-2, and dossier verify.',
    );
    expect(read(content, 'sources/brug-2.yaml').split('\n', 1)).toEqual([`# A newer version of source brug (${by}).`]);
    expect(read(content, 'sources/brug.yaml')).toBe(before);
    expect(read(content, 'archive/brug-2.html')).toContain(second);
  });

  test('has no earlier version in another document of the same title', async () => {
    const content = aContent();
    await make(content, [aFile('een.html', `<title>Persbericht</title><p>${letter}</p>`)]);
    const other = 'De raad stemde over het budget van de school en de bouw van een nieuwe sporthal in het centrum.';
    const { printed } = await make(content, [aFile('twee.html', `<title>Persbericht</title><p>${other}</p>`)]);
    expect(printed.join('\n')).not.toContain('newer version');
  });
});

describe('what is no source is said in a line, and nothing is kept of it', () => {
  const endings = '.txt, .md, .html, .htm, .eml, .mhtml, .mht, .vtt, .srt, .pdf, .odt or .docx';
  test.each([
    ['leeg.txt', '', 'is empty: it has no byte. Give the file that has the words.'],
    [
      'wit.txt',
      ' \n\n',
      'has no text. Archive the file that has the words, and give its sha256. Nothing was kept of it.',
    ],
    [
      'foto.png',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
      `is none of ${endings}. Make a PDF with text of it by OCR, such as ocrmypdf, and give its sha256. Nothing was kept of it.`,
    ],
    [
      'pak.zip',
      Uint8Array.of(0x50, 0x4b, 3, 4),
      `is none of ${endings}. Unpack it, and archive the file that is quoted. Nothing was kept of it.`,
    ],
    ['wit.docx', Uint8Array.of(0x50, 0x4b, 3, 4), /is damaged: it cannot be read/],
    [
      'oud.txt',
      Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
      'is not in UTF-8. Give its encoding, such as --encoding windows-1252.',
    ],
  ])('%s', async (name, bytes, message) => {
    const content = aContent();
    const before = filesOf(content);
    const given = aFile(name, bytes);
    const { good, failed } = await make(content, [given]);
    expect([good, failed.length]).toEqual([false, 1]);
    expect(failed[0]?.slice(given.length + 1)).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
    expect(filesOf(content)).toEqual(before);
  });

  test('200 MB, of which no more is read than a file may have', async () => {
    const given = aFile('groot.txt', 'x');
    truncateSync(given, 200_000_000);
    const { failed } = await make(aContent(), [given]);
    expect(failed).toEqual([expect.stringContaining('is too large: a file may have 100,000,000 bytes')]);
  });

  test('a folder, and what is not there; the others come in', async () => {
    const content = aContent();
    const folder = aFolder();
    mkdirSync(path.join(folder, 'map'));
    const [map, none] = [path.join(folder, 'map'), path.join(folder, 'geen.pdf')];
    const { good, failed } = await make(content, [map, none, aFile('brief.txt', letter)]);
    expect([good, failed]).toEqual([
      false,
      [
        `"${map}" is a folder. Name the files in it.`,
        `There is no file "${none}". Give the path of one, or a web address.`,
      ],
    ]);
    expect(existsSync(path.join(content, 'sources/brief.yaml'))).toBe(true);
  });
});

describe('said besides', () => {
  test('that a letter is not what it looks like: in the name of a file, in what it says, and in its text', async () => {
    const given = aFile('Аrtikel.txt', `Brief van Jan\n\n${letter} Еuropol zweeg.`);
    const { printed } = await make(aContent(), [given]);
    expect(printed.filter((line) => line.includes('looks like'))).toEqual([
      `${given}: text: "Еuropol" has Е (U+0415), which looks like a Latin letter and is none. Compare before you take it.`,
      `${given}: "Аrtikel" has А (U+0410), which looks like a Latin letter and is none. Compare before you take it.`,
    ]);
    const { printed: other } = await make(aContent(), [aFile('москва.txt', `Москва, 5 μm\n\n${letter}`)]);
    expect(other.join('\n')).not.toContain('looks like');
  });

  test('that nobody speaks in a text', async () => {
    const { good, printed } = await make(aContent(), [aFile('brief.txt', letter)]);
    expect([good, printed.at(-1)]).toEqual([
      true,
      'The text of brief gives no quotes, names or dated sentences: there is nothing to propose.',
    ]);
  });

  test('what would be done, of which nothing is', async () => {
    const content = aContent();
    const before = filesOf(content);
    const { printed } = await make(content, [aFile('brief.txt', letter), '--dry-run']);
    expect(printed[0]).toBe(`${path.join(content, 'archive/brief.txt')} would be written.`);
    expect(filesOf(content)).toEqual(before);
  });
});

test.each([
  [['--type', 'krant'], /^--type: "krant" is none of article-newspaper/],
  [['--language', 'Dutch!'], /^--language: "Dutch!" is not a language/],
  [['--archived', 'gisteren'], /^--archived: "gisteren" is not an EDTF date/],
  [['--archive-url', 'https://a.example', 'b.txt'], /^--archive-url is the copy of one document/],
])('%s is refused before anything is read', async (args, message) => {
  await expect(make(aContent(), ['a.txt', ...args])).rejects.toThrow(message);
});
