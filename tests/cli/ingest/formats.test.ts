import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ingest } from '../../../src/cli/ingest/ingest.ts';
import { readOptions } from '../../../src/cli/options.ts';
import { verify } from '../../../src/cli/verify.ts';
import { checkContent } from '../../../src/dossier/check-content.ts';
import { isError } from '../../../src/reader/problem.ts';
import { aDocx, aParagraph } from '../../fixtures/docx.ts';
import { aDrawnPdf } from '../../fixtures/pdf.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';
import { annotatedTexts, type AnnotatedText } from '../../ingest/annotation.ts';
import { bareDossier, writeAll } from '../../ingest/hour/hand-made.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (text: string): string[] => text.split(/\n{2,}/).map((each) => each.replace(/\s+/g, ' ').trim());
const html = ({ text, lang, issued }: AnnotatedText): string =>
  `<!doctype html><html lang=${lang}><meta charset=utf-8><meta name=date content="${issued}"><main>${paragraphs(text)
    .map((each) => `<p>${escaped(each)}</p>`)
    .join('')}</main></html>`;

/** A paragraph in lines as wide as a sheet. */
const inLines = (text: string): string[] => text.match(/.{1,85}(?:\s|$)/g)?.map((line) => line.trim()) ?? [];

/** The letters that a PDF of the fixtures can draw. */
const drawable = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[„«»]/g, '“').replaceAll('—', '–');

function pdf({ text }: AnnotatedText): Buffer {
  const lines = paragraphs(drawable(text)).flatMap((each) => [...inLines(each), '']);
  const pages = Array.from({ length: Math.ceil(lines.length / 50) }, (_, page) =>
    lines.slice(page * 50, page * 50 + 50),
  );
  return aDrawnPdf(
    pages.map((page) => ({
      drawn: page.flatMap((line, at) => (line === '' ? [] : [{ text: line, x: 50, y: 790 - 15 * at, size: 11 }])),
    })),
  );
}

const openDocument = ({ text }: AnnotatedText): Buffer => {
  const names = ['office', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
  const body = paragraphs(text).map((each) => `<text:p>${escaped(each)}</text:p>`);
  const content = `<office:document-content ${names.join(' ')}><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`;
  return Buffer.from(
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(content),
    }),
  );
};

const cues = ({ text }: AnnotatedText, head: string, point: string): string =>
  head +
  paragraphs(text)
    .map((each, at) => {
      const time = (second: number): string => `00:${String(at % 60).padStart(2, '0')}:${second}${point}000`;
      return `${at + 1}\n${time(10)} --> ${time(40)}\n${each}\n`;
    })
    .join('\n');

const mail = ({ text, issued }: AnnotatedText): string =>
  `From: An Bow <an@example.org>\nSubject: Doorgestuurd\nDate: ${new Date(issued).toUTCString()}\nContent-Type: text/plain; charset=utf-8\n\n${text}`;
const savedPage = (one: AnnotatedText): string =>
  `From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="x"\n\n--x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\nContent-Location: https://a.example/${one.name}\n\n${html(one)}\n--x--\n`;

/** A text as a file of each format. */
const formats: Readonly<Record<string, (text: AnnotatedText) => string | Uint8Array>> = {
  txt: ({ text }) => text,
  md: ({ text }) => text,
  html,
  pdf,
  docx: ({ text }) =>
    aDocx(
      paragraphs(text)
        .map((each) => aParagraph(escaped(each)))
        .join(''),
    ),
  odt: openDocument,
  srt: (text) => cues(text, '', ','),
  vtt: (text) => cues(text, 'WEBVTT\n\n', '.'),
  eml: mail,
  mhtml: savedPage,
};

/** How many of each format are tried; those in the fewest words first. */
const count = Number(process.env['INGESTED_DOCUMENTS'] ?? 2);
const texts = annotatedTexts('seen')
  .toSorted((a, b) => a.text.length - b.text.length)
  .slice(0, count);

test.each(Object.keys(formats))(
  'what %s files give is verified, and passes the checks once it is accepted',
  async (ending) => {
    const folder = aFolder();
    const content = path.join(folder, 'content');
    writeAll(content, { ...bareDossier, 'archive/.keep': '' });
    const files = texts.map((text) => {
      const file = path.join(folder, `${text.name}.${ending}`);
      writeFileSync(file, formats[ending]?.(text) ?? '');
      return [file, text] as const;
    });
    const terminal = aTerminal();
    for (const [file, { lang }] of files)
      await ingest(
        readOptions(['ingest', file, '--yes', '--language', lang, '--content', content], {}),
        terminal,
        undefined,
        'en',
      );
    expect(terminal.failed).toEqual([]);
    for (const collection of ['sources', 'actors', 'events', 'quotes'])
      for (const name of readdirSync(path.join(content, collection))) {
        const file = path.join(content, collection, name);
        writeFileSync(file, readFileSync(file, 'utf8').replace(/^draft: true\n/m, ''));
      }
    const verified = aTerminal();
    await verify(readOptions(['verify', '--content', content], {}), verified);
    expect(verified.printed.join('\n')).toMatch(new RegExp(`^\\d+ passages found in ${texts.length} sources`));
    const { problems } = await checkContent(content);
    const errors = problems.filter((problem) => isError(problem) && problem.rule !== 'missing-translation');
    expect(errors.map(({ file, rule, message }) => stringify([file, rule, message]))).toEqual([]);
    expect(readdirSync(path.join(content, 'quotes')).length).toBeGreaterThan(count);
  },
);
