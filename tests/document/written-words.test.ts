import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/nodes.ts';
import { originsIn, type WrittenWords, writtenWords } from '../../src/document/written-words.ts';
import { checkContent } from '../../src/dossier/check-content.ts';
import { assemble } from '../../src/dossier/dossier.ts';
import { languageName } from '../../src/i18n/language-name.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { ContentFile } from '../../src/reader/content-file.ts';
import { type ContentFolder, diskFolder } from '../../src/reader/content-folder.ts';
import type { Origin } from '../../src/reader/origin.ts';
import { fieldPath } from '../../src/reader/problem.ts';
import { omission } from '../../src/schema/statement.ts';
import { type Locale, locales } from '../../src/schema/locales.ts';
import { printEdition } from '../../src/views/print-edition/edition.ts';
import { openDossier } from '../fixtures/assembled.ts';
import { aDossier, anActor, anEvent, aQuote } from '../fixtures/dossier.ts';
import { generatedContent } from '../fixtures/generated-model.ts';
import { wordsOf } from '../harness/document-words.ts';

async function written(folder: ContentFolder, languages: readonly [Locale, ...Locale[]]) {
  const { content, files, problems } = await checkContent(folder.name, folder);
  if (!content) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const edition = printEdition(assemble(content, { url: 'https://site.example', base: '/' }), languages);
  return { edition, files, pieces: [...writtenWords(edition)] };
}

/** What a document calls its parts and entries. A link has the name of where it leads, and is declared elsewhere. */
function namesIn({ parts }: Document): ReadonlySet<string> {
  const entries = parts.flatMap(({ children }) => children.filter((block) => block.type === 'entry'));
  const rows = [...parts.map(({ title }) => title), ...entries.flatMap(({ title, name }) => [title, name])];
  // Among the quotations of its speaker, a quotation is named by its words alone.
  const names = rows.flat().flatMap(({ value }) => [value.text, ...value.text.split(/^[^‘]*‘|’$/)]);
  return new Set(names);
}

/** What stands at a field; `undefined` where nothing does. A name that is one string is that in both languages. */
function valueAt({ raw }: ContentFile, field: string): unknown {
  let value = raw;
  for (const step of fieldPath(field)) {
    if (typeof value === 'string' && (step === 'nl' || step === 'en')) return value;
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}

/** Fields for which a document says something else than they do: dates, codes, and ids of what has a name. */
const inOtherWords =
  /(?:^|\.)(?:edtf|code|country|issued|accessed|language|rights|reliability|speaker|event|cutoff|edition|editors)$|^(?:relations|participants|about)\[\d+\]$|^figures\[\d+\]$|^segments\[0\]\.exact$|^place\.name$/;

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

/** Whether words occur in a text in this order, whatever stands between them: the addresses of links, and evidence. */
function occur(words: readonly string[], text: string): boolean {
  const all = wordsOf(text);
  let at = 0;
  return words.every((word) => (at = all.indexOf(word, at) + 1) > 0);
}

/** What is wrong with where words are said to be written; `undefined` where they do stand there. */
function fault(
  { words }: WrittenWords,
  { file: name, at }: Origin,
  files: ReadonlyMap<string, ContentFile>,
  names: ReadonlySet<string>,
) {
  const where = `${name}: ${at}`;
  const file = files.get(name);
  if (!file) return `${where}: there is no such file`;
  if (typeof at === 'number') {
    const lines = file.text.split('\n').slice(at - 1);
    const end = lines.findIndex((line) => line.trim() === '');
    const block = lines.slice(0, end === -1 ? undefined : end).join('\n');
    // What stands for an embed is the name of the entry.
    return names.has(words) || /<[A-BD-Z]/.test(block) || occur(wordsOf(words), block)
      ? undefined
      : `${where}: not “${words}”`;
  }
  const value = valueAt(file, at);
  // Who builds the site may say where it will stand.
  if (at === 'url') return undefined;
  if (value === undefined) return `${where}: nothing stands there`;
  if (names.has(words) || inOtherWords.test(at) || texts(value).some((text) => occur(wordsOf(words), text)))
    return undefined;
  return `${where}: not “${words}”`;
}

/** Words that are not shown are nowhere written as they are told of. */
const isWithheld = (anchor: string, words: string): boolean =>
  anchor.startsWith('note-') && words.split(' ').includes(omission);

const notices = new Set(
  locales.flatMap((locale) => locales.map((lang) => messages[locale].page.otherLanguage(languageName(lang, locale)))),
);

const dossiers: readonly [string, ContentFolder][] = [
  ['the first dossier', diskFolder('content')],
  ['one with an open source', diskFolder(openDossier)],
  ['a generated one', generatedContent({ entries: 120, seed: 1 })],
  ['another', generatedContent({ entries: 80, seed: 7 })],
];

describe.each(dossiers)('in %s', (_, folder) => {
  test.each([[['nl']], [['en']], [['nl', 'en']]] as const)(
    'all says where it was written, in %s',
    async ([...languages]) => {
      const { edition, pieces, files } = await written(folder, languages);
      const names = namesIn(edition);
      expect(pieces.flatMap((piece) => (piece.origin ? (fault(piece, piece.origin, files, names) ?? []) : []))).toEqual(
        [],
      );
      const nowhere = pieces.filter(
        ({ anchor, origin, words }) =>
          !origin &&
          !notices.has(words) &&
          words !== '' &&
          !isWithheld(anchor, words) &&
          !/^part-(?:account|notes|timeline)$/.test(anchor),
      );
      expect(nowhere).toEqual([]);
      expect(pieces.filter(({ origin }) => origin).length).toBeGreaterThan(70);
    },
  );
});

const page = (body: string) => `---\ndescription: Kort.\n---\n\n${body}\n`;

describe('words are found where they were written', () => {
  const folder = aDossier({
    title: { nl: 'De brug', en: 'The bridge' },
    actors: [
      anActor({
        aliases: ['Het OM'],
        description: { nl: 'Eén zin.\n\nTwee zinnen.', en: 'One.\n\nTwo.' },
        notes: [{ kind: 'context', text: { nl: 'Let wel.', en: 'Mind.' } }],
      }),
    ],
    events: [
      anEvent({
        id: 'opening',
        participants: [{ actor: 'parket', role: 'speaker' }],
        figures: [{ id: 'a', value: 3, unit: { nl: 'x', en: 'x' }, label: { nl: 'Drie.', en: 'Three.' } }],
      }),
    ],
    quotes: [
      aQuote({
        segments: [{ exact: 'Dat is zo.' }, { exact: 'En niet anders.' }],
        translations: { en: ['That is so.', 'Not otherwise.'] },
      }),
    ],
    files: {
      'summary/nl.mdx': page(
        '[Het parket](actor:parket) sprak.\n\n## Kop\n\n- eerste\n- tweede\n\n| a | b |\n| - | - |\n| c | cel |\n\n```\neen\nregel\n```\n\nTekst[^n].\n\n[^n]: De noot.',
      ),
    },
  });
  test.each([
    ['', 'De brug', 'content/dossier.yaml', 'title'],
    ['actors-parket', 'zinnen', 'content/actors/parket.yaml', 'description.nl'],
    ['actors-parket', 'Let wel', 'content/actors/parket.yaml', 'notes[0].text.nl'],
    ['actors-parket', 'Het OM', 'content/actors/parket.yaml', 'aliases[0]'],
    ['actors-parket', 'no such words', 'content/actors/parket.yaml', 'name'],
    ['events-opening', 'Drie', 'content/events/opening.yaml', 'figures[0].label.nl'],
    ['events-opening', 'Name of parket', 'content/events/opening.yaml', 'participants[0]'],
    ['quotes-uitspraak', 'niet  an\u00adders', 'content/quotes/uitspraak.yaml', 'segments[1].exact'],
    ['note-1', 'Dat is zo', 'content/quotes/uitspraak.yaml', 'segments[0].exact'],
    ['part-summary', 'sprak', 'content/summary/nl.mdx', 5],
    ['part-summary', 'Kop', 'content/summary/nl.mdx', 7],
    ['part-summary', 'tweede', 'content/summary/nl.mdx', 10],
    ['part-summary', 'cel', 'content/summary/nl.mdx', 14],
    ['part-summary', 'regel', 'content/summary/nl.mdx', 18],
    ['footnote-summary-nl-a', 'noot', 'content/summary/nl.mdx', 23],
    ['part-nowhere', 'noot', 'content/summary/nl.mdx', 23],
  ])('%s: %s', async (anchor, words, file, at) => {
    const { pieces } = await written(folder, ['nl']);
    expect(originsIn(pieces)(anchor, words)).toEqual({ file, at });
  });

  test('but not what stands nowhere', async () => {
    const { pieces } = await written(folder, ['nl']);
    expect(originsIn(pieces)('part-nowhere', 'no such words')).toBeUndefined();
    expect(originsIn(pieces)('part-nowhere', '')).toBeUndefined();
  });
});
