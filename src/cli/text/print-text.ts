import type { ArchivedText } from '../../archive/archive.ts';
import { locatorOf, type SourceText } from '../../archive/source-text.ts';
import { sentenceAround, wordsBetween } from '../../dossier/verification/context.ts';
import { lineAt, locatedText } from '../../dossier/verification/located-text.ts';
import { inParagraphs } from '../../dossier/verification/paragraphs.ts';
import type { Passage } from '../../dossier/verification/passages.ts';
import { type Finding, verifySource } from '../../dossier/verification/verify.ts';
import { formatNumber } from '../../i18n/wording.ts';
import { visible } from '../../schema/characters.ts';
import { encodingName } from '../../schema/encoding.ts';
import type { Locale } from '../../schema/locales.ts';
import { terminalLocale } from '../help.ts';
import { jsonText } from '../json-text.ts';
import { type Options, UsageError } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { marginOf, stretches } from './margin.ts';
import { readSource } from './read-source.ts';
import { textWords } from './text-words.ts';

/** A line with something in its margin, those below it indented as far. */
function inMargin(margin: string, width: number, text: string): string {
  return `${margin.padStart(width)}  ${visible(text).replaceAll('\n', `\n${' '.repeat(width + 2)}`)}`;
}

/** The whole text. A page stands in the margin where it begins. */
function wholeText({ about = {}, ...source }: SourceText, locale: Locale): string {
  const words = textWords[locale];
  const head = Object.entries(words.about).flatMap(([name, label]) => {
    const value = new Map<string, string | readonly string[]>(Object.entries(about)).get(name);
    return value === undefined ? [] : [`${label}: ${visible(typeof value === 'string' ? value : value.join('; '))}`];
  });
  const parts = stretches(source).map((stretch) => ({ ...stretch, margin: marginOf(source, stretch, words) }));
  const width = Math.max(0, ...parts.map(({ margin }) => margin.length));
  const lines = parts.map(({ margin, words: text }, index) =>
    inMargin(margin === parts[index - 1]?.margin ? '' : margin, width, text),
  );
  return [...(head.length > 0 ? [head.join('\n')] : []), ...lines].join('\n\n');
}

/** What stands around a passage, and where that is: the line, where the file has nothing but lines. */
function found(source: SourceText, passage: Passage) {
  const text = inParagraphs(source);
  const around = sentenceAround(text, passage, source.about?.language ?? 'und');
  const line = source.blocks ? {} : { line: lineAt(source.text, passage.start) };
  return { ...passage, ...locatorOf(source, passage), ...line, ...around, words: wordsBetween(text, passage) };
}

type Fault = Finding<undefined>['fault'];

/** Whether the words are there, though they may not prove anything by themselves. */
const isThere = (fault: Fault, places: readonly Passage[]): boolean =>
  places.length > 0 && fault?.rule !== 'quote-not-found';

function printFound(text: ArchivedText, exact: string, isJson: boolean, terminal: Terminal, locale: Locale): boolean {
  const [finding] = verifySource(locatedText(text), [{ subject: undefined, selectors: [{ exact }] }]);
  const { passage, fault } = finding ?? {};
  const passages = passage ? [passage] : (fault?.places ?? []);
  const places = passages.map((each) => found(text, each));
  const isFound = isThere(fault, passages);
  if (isJson) {
    const said = { file: text.file, sha256: text.sha256, found: isFound, places, fault };
    terminal.print(jsonText(said));
    return isFound;
  }
  if (!isFound) {
    terminal.fail(`--find: ${fault?.message ?? ''}`);
    return false;
  }
  const words = textWords[locale];
  const margins = places.map(({ start }) => marginOf(text, { start, line: lineAt(text.text, start) }, words));
  const width = Math.max(...margins.map((margin) => margin.length));
  for (const [index, { before, words: shown, after }] of places.entries())
    terminal.print(inMargin(margins[index] ?? '', width, `${before}[${shown}]${after}`));
  if (fault?.rule === 'quote-too-short') terminal.print(words.short);
  else if (fault) terminal.print(words.several(formatNumber(places.length, locale)));
  return true;
}

/**
 * Prints the text of a source, or of a file, as passages are looked for in it; or where words stand in it, as
 * verification finds them. Resolves to whether there are such words.
 */
export async function printText(
  options: Pick<Options, 'operands' | 'content' | 'archive' | 'answers' | 'find' | 'json'>,
  terminal: Terminal,
  locale = terminalLocale(process.env),
): Promise<boolean> {
  const encoding = encodingName().optional().safeParse(options.answers.get('encoding'));
  if (!encoding.success) throw new UsageError(`--encoding: ${encoding.error.issues[0]?.message ?? ''}`);
  if (options.find?.trim() === '')
    throw new UsageError('--find needs words. Write them in quotes: --find "the bridge".');
  const text = await readSource(options.operands[0] ?? '', options);
  if (options.find !== undefined) return printFound(text, options.find, options.json, terminal, locale);
  const { file, sha256, format, about, text: words, blocks, places } = text;
  terminal.print(
    options.json ? jsonText({ file, sha256, format, about, text: words, blocks, places }) : wholeText(text, locale),
  );
  return true;
}
