import type { Nodes } from 'mdast';
import { fontAdvice, writesHan } from '../../fonts/advice.ts';
import type { Fonts } from '../../fonts/fonts.ts';
import { letterNames } from '../../fonts/letter-names.ts';
import { hasRareLetters, rareLetters } from '../../fonts/letters.ts';
import { dataEntries, type ReadContent } from '../../reader/content.ts';
import { type ContentFile, fieldIn } from '../../reader/content-file.ts';
import { fileIn } from '../../reader/content-folder.ts';
import type { Path, Position } from '../../reader/problem.ts';
import { rareTextsIn } from '../rare-texts.ts';
import type { Report } from './check.ts';

/** Letters of one field, or of one paragraph of running text, that are not sure to be in our fonts. */
interface Found {
  readonly file: string;
  readonly path?: Path;
  readonly position?: Position | undefined;
  /** The language of the words, where an entry says it. */
  readonly lang?: string | undefined;
  readonly letters: ReadonlySet<string>;
}

type Files = ReadonlyMap<string, ContentFile>;

// What a text may say by its code instead: an escape of YAML, or a reference of Markdown.
const coded = /&[#\w]|\\[xuUNL_P]/;

/** Most files hold nothing of the kind, and need no second look. */
const mayHaveRareLetters = (file: ContentFile | undefined): file is ContentFile =>
  file !== undefined && (hasRareLetters(file.text) || coded.test(file.text));

/** The letters of each field. A text with links or emphasis is one field, and many strings. */
function inData(file: ContentFile, data: unknown, lang?: string): Found[] {
  const fields = Map.groupBy(rareTextsIn(data), ({ path }) => fieldIn(file, path));
  return [...fields.values()].flatMap((group) => {
    const letters = new Set(group.flatMap(({ text }) => [...rareLetters(text)]));
    const [first] = group;
    return first && letters.size > 0 ? [{ file: file.file, path: first.path, lang, letters }] : [];
  });
}

function* valuesIn(node: Nodes): Generator<{ text: string; position: Position | undefined }> {
  if ('value' in node) yield { text: node.value, position: node.position?.start };
  if ('children' in node) for (const child of node.children) yield* valuesIn(child);
}

/** The letters of each paragraph, list or table. */
const inBody = ({ file }: ContentFile, body: ReadContent['summary'][number]['body']): Found[] =>
  body.children.flatMap((block) => {
    const texts = [...valuesIn(block)].filter(({ text }) => hasRareLetters(text));
    const letters = new Set(texts.flatMap(({ text }) => [...rareLetters(text)]));
    return letters.size > 0 ? [{ file, position: texts[0]?.position, letters }] : [];
  });

/** All that is published and not sure to be in our fonts. Drafts are unfinished. */
function found({ dossier, summary, briefings, ...content }: ReadContent, files: Files): Found[] {
  const within = (name: string, find: (file: ContentFile) => Found[]): Found[] => {
    const file = files.get(name);
    return mayHaveRareLetters(file) ? find(file) : [];
  };
  const pages = [...summary, ...briefings.filter(({ data }) => !data.draft)];
  return [
    ...(dossier ? within(fileIn(content.folder, 'dossier.yaml'), (file) => inData(file, dossier)) : []),
    ...pages.flatMap(({ file: name, data, body }) =>
      within(name, (file) => [...inData(file, data), ...inBody(file, body)]),
    ),
    ...dataEntries(content)
      .filter(({ data }) => !data.draft)
      .flatMap((entry) => {
        const lang =
          entry.collection === 'quotes'
            ? entry.data.lang
            : entry.collection === 'sources'
              ? entry.data.language
              : undefined;
        return within(entry.file, (file) => inData(file, entry.data, lang));
      }),
  ];
}

/** What to do about letters that no font has. */
function advice(letters: readonly string[], lang: string | undefined, named: readonly string[]): string {
  const fonts = fontAdvice(letters, lang).filter((name) => !named.includes(name));
  if (fonts.length === 0) return 'Write others, or name a font that has them under fonts in dossier.yaml.';
  return `Run npm install ${fonts.join(' ')} and add ${fonts.length === 1 ? 'it' : 'them'}, between quotes, under fonts in dossier.yaml.`;
}

/** Reports the packages under `fonts` that cannot be used, and the letters that are in no font: readers may see boxes. */
export async function missingGlyphs(content: ReadContent, files: Files, fonts: Fonts, report: Report): Promise<void> {
  const named = content.dossier?.fonts ?? [];
  const dossierFile = fileIn(content.folder, 'dossier.yaml');
  for (const { index, message } of fonts.faults)
    report(dossierFile, { rule: 'missing-font', path: ['fonts', index], message });
  const places = found(content, files);
  const { missing, broken } = await fonts.lend(new Set(places.flatMap(({ letters }) => [...letters])));
  for (const name of broken)
    report(dossierFile, {
      rule: 'missing-font',
      path: ['fonts', named.indexOf(name)],
      message: `A file of this package cannot be read as a font. Install it anew: npm install ${name}.`,
    });
  // Names in Chinese characters say no language; mostly it is that of a quotation or a source beside them.
  const han = new Set(places.flatMap(({ lang = '' }) => (writesHan(lang) ? [lang] : [])));
  const [likely] = han.size === 1 ? han : [];
  for (const { letters, lang = '', ...place } of places) {
    const lacking = [...letters].filter((letter) => missing.has(letter));
    if (lacking.length > 0)
      report(place.file, {
        ...place,
        word: lacking[0],
        rule: 'missing-glyph',
        severity: 'warning',
        message: `No font of the dossier has ${letterNames(lacking)}. ${advice(lacking, writesHan(lang) ? lang : likely, named)}`,
      });
  }
}
