import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Languages } from '../../src/document/row.ts';
import { editionInput } from '../../src/document/writers/word/document.ts';
import { wordFile } from '../../src/document/writers/word/package.ts';
import { printEdition } from '../../src/views/print-edition/edition.ts';
import { generatedModel } from '../fixtures/generated-model.ts';
import { firstDifference, wordsOf } from '../harness/document-words.ts';
import { child, elementsOf, named, ownText, readWord, valueOf } from '../harness/word.ts';
import { wordFaults } from '../harness/word-faults.ts';
import { type TreeElement, xmlTree } from '../harness/xml.ts';

/** What a document holds, as far as two programs can agree on it. */
interface Reading {
  /** The text with each footnote where it is referred to; pages are left out. */
  readonly words: readonly string[];
  readonly structure: Readonly<Record<string, number>>;
}

const inner = (element: TreeElement, text: (child: TreeElement) => string): string =>
  element.children.map((child) => (typeof child === 'string' ? child : text(child))).join('');

/** What the file itself says. */
function asWritten(bytes: Buffer): Reading {
  const files = readWord(bytes);
  const body = files.get('word/document.xml');
  const footnotes = files.get('word/footnotes.xml');
  if (!body || !footnotes) throw new Error('The file has no text.');
  const notes = new Map(elementsOf(footnotes).map((note) => [valueOf(note, 'w:id'), note]));
  let counted = 0;
  const text = (element: TreeElement): string => {
    switch (element.name) {
      case 'w:t':
        return ownText(element);
      case 'w:p':
        return ` ${inner(element, text)} `;
      case 'w:tab':
      case 'w:br':
        return ' ';
      case 'w:softHyphen':
        return '\u00ad';
      case 'w:instrText':
      case 'w:tblPr':
        return '';
      case 'w:fldSimple':
        return valueOf(element, 'w:instr').includes('PAGEREF') ? '' : inner(element, text);
      case 'w:r': {
        const reference = child(element, 'w:footnoteReference');
        if (!reference) return inner(element, text);
        const note = notes.get(valueOf(reference, 'w:id'));
        const said = note ? inner(note, text) : '';
        const mark = inner(element, text);
        if (valueOf(reference, 'w:customMarkFollows') !== '1') return ` ${(counted += 1)} ${said} `;
        // LibreOffice adds it to the footnote, which says it itself, and keeps one of several signs in the text as well.
        return ` ${mark} ${said} ${mark.length > 1 ? mark : ''}`;
      }
      default:
        return inner(element, text);
    }
  };
  // LibreOffice has the footnotes in the text.
  const all = (name: string): TreeElement[] => [body, footnotes].flatMap((part) => named(part, name));
  const styled = (style: string): number => all('w:pStyle').filter((each) => valueOf(each) === style).length;
  return {
    words: wordsOf(text(body)),
    structure: {
      notes: named(body, 'w:footnoteReference').length,
      tables: all('w:tbl').length,
      ...Object.fromEntries([1, 2, 3, 4].map((level) => [`headings ${level}`, styled(`Heading${level}`)])),
    },
  };
}

/** What LibreOffice makes of it, as flat OpenDocument. */
function asOpened(fodt: string): Reading {
  const body = named(xmlTree(fodt), 'office:text')[0];
  if (!body) throw new Error('LibreOffice wrote no text.');
  const text = (element: TreeElement): string => {
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        return ` ${inner(element, text)} `;
      case 'text:tab':
      case 'text:s':
      case 'text:line-break':
        return ' ';
      case 'text:note-citation':
        return ` ${ownText(element)} `;
      case 'text:bookmark-ref':
      case 'text:tracked-changes':
      case 'svg:title':
      case 'svg:desc':
      case 'table:title':
      case 'table:desc':
        return '';
      default:
        return inner(element, text);
    }
  };
  const headings = named(body, 'text:h');
  return {
    words: wordsOf(text(body)),
    structure: {
      notes: named(body, 'text:note').length,
      tables: named(body, 'table:table').length,
      ...Object.fromEntries(
        [1, 2, 3, 4].map((level) => [
          `headings ${level}`,
          headings.filter((each) => valueOf(each, 'text:outline-level') === String(level)).length,
        ]),
      ),
    },
  };
}

/** Opens a document in LibreOffice, and tells what differs there. */
function faults(file: string, folder: string): string[] {
  const bytes = readFileSync(file);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, file], {
    stdio: 'ignore',
  });
  const opened = asOpened(readFileSync(path.join(folder, `${path.basename(file, '.docx')}.fodt`), 'utf8'));
  const written = asWritten(bytes);
  const difference = firstDifference(opened.words, written.words);
  const counts = Object.entries(written.structure).flatMap(([what, count]) =>
    opened.structure[what] === count ? [] : [`${opened.structure[what] ?? 0} ${what}, and not ${count}`],
  );
  return [...wordFaults(readWord(bytes)), ...(difference === undefined ? [] : [difference]), ...counts].map(
    (fault) => `${file}: ${fault}`,
  );
}

const editions: readonly Languages[] = [['nl'], ['en'], ['nl', 'en']];

/** A generated dossier as Word documents, in each language and in both. */
async function generated(folder: string): Promise<string[]> {
  const dossier = await generatedModel({ entries: 40, seed: 1 });
  return editions.map((languages) => {
    const file = path.join(folder, `generated-${languages.join('-')}.docx`);
    const facts = { title: 'Generated', subject: undefined, creators: [], revised: undefined };
    writeFileSync(file, Buffer.concat([...wordFile(editionInput(printEdition(dossier, languages), facts))]));
    return file;
  });
}

/** Opens Word documents in LibreOffice: those named, else ones of a generated dossier. Returns the exit code. */
async function validate(named: readonly string[]): Promise<number> {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
  } catch {
    console.error('LibreOffice did not run: it is not there (Debian: apt install libreoffice-writer).');
    return 1;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-word-'));
  try {
    const files = named.length > 0 ? named : await generated(folder);
    const found = files.flatMap((file) => faults(file, folder));
    for (const fault of found) console.error(fault);
    console.log(`${files.length} Word documents opened, ${found.length} faults.`);
    return found.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await validate(process.argv.slice(2));
