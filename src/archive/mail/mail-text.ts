import type { Address, Email } from 'postal-mime';
import { codePoints } from '../code-points.ts';
import { UnreadableFile } from '../format.ts';
import { htmlFormat } from '../html/html-format.ts';
import {
  aboutFile,
  type BlockWords,
  type FileAbout,
  type SourceText,
  type TextBlock,
  TextBuilder,
} from '../source-text.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day on which a message was sent where it was sent, as EDTF. */
function dayOf({ headers }: Email): string | undefined {
  const date = headers.find(({ key }) => key === 'date')?.value ?? '';
  const [, day = '', name = '', year = ''] = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i.exec(date) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? undefined : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const nameOf = ({ name, address }: Address): string => name || (address ?? '');

/** What the head of a message says of it, and what hangs on it, which is no part of what was written. */
function aboutOf(mail: Email): FileAbout {
  const { subject, from, attachments } = mail;
  const issued = dayOf(mail);
  const author = from === undefined ? '' : nameOf(from);
  const names = attachments.flatMap(({ filename, related }) =>
    filename === null || related === true ? [] : [filename],
  );
  return aboutFile({
    title: [subject, 'Subject'],
    author: [author === '' ? undefined : [author], 'From'],
    issued: [issued, 'Date'],
    attachments: [names, 'Content-Disposition'],
  });
}

/** The words of a paragraph. Another reading of what it takes from a message before has no marks where lines go on. */
const quotedWords = (paragraph: string): BlockWords =>
  paragraph
    .split(/(?<=^>.*\n)((?:> ?)+)/m)
    .map((part, index) => (index % 2 === 0 ? part : { words: part, instead: [''] }));

/** A plain text in paragraphs. */
function paragraphs(text: string): SourceText {
  const builder = new TextBuilder();
  for (const paragraph of text.replaceAll('\r\n', '\n').split(/\n(?:[^\S\n]*\n)+/))
    builder.block({ kind: 'paragraph' }, quotedWords(paragraph.replace(/^\n+|\s+$/g, '')));
  return builder.text();
}

/** The part in HTML as a page. Its mark says that it was decoded already, whatever the page says. */
const page = async (html: string): Promise<SourceText> => htmlFormat.read(Buffer.from(`\ufeff${html}`), {});

function under(subject: string | undefined, body: SourceText, about: FileAbout): SourceText {
  const builder = new TextBuilder();
  if (subject) builder.block({ kind: 'heading', level: 1, part: 'headline' }, subject.trim());
  const { text: head, blocks = [], variants = [] } = builder.text();
  const text = body.text.replace(/^\ufeff/, '');
  if (head === '') return { ...body, text, about };
  const shift = codePoints(head) + 2;
  const moveBy = <T extends { readonly start: number; readonly end: number }>(part: T): T => ({
    ...part,
    start: part.start + shift,
    end: part.end + shift,
  });
  const moved = body.blocks?.map(moveBy);
  // Without blocks of its own, all of the body is one.
  const rest: readonly TextBlock[] = moved ?? [{ kind: 'paragraph', start: shift, end: shift + codePoints(text) }];
  if (text === '') return { text: head, blocks, variants, about };
  const varied = [...variants, ...(body.variants ?? []).map(moveBy)];
  const all = { blocks: [...blocks, ...rest], ...(varied.length > 0 ? { variants: varied } : {}) };
  return { text: `${head}\n\n${text}`, ...all, about };
}

/** How many times as long as its plain text a page is that says more: such a text only says to look at the page. */
const more = 2;

/** What was written as plain text, or else as a page. */
async function bodyOf({ text = '', html = '' }: Email): Promise<SourceText> {
  const plain = paragraphs(text);
  if (html.length <= text.length * more && plain.text.trim() !== '') return plain;
  const shown = await page(html);
  return plain.text.trim() === '' || shown.text.length > plain.text.length * more ? shown : plain;
}

/** The text of a message below its subject. */
export async function mailText(bytes: Uint8Array): Promise<SourceText> {
  // Most archives hold no message.
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes);
  if (mail.from === undefined && mail.subject === undefined && mail.date === undefined)
    throw new UnreadableFile('damaged');
  return under(mail.subject, await bodyOf(mail), aboutOf(mail));
}
