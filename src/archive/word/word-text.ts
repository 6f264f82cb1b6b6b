import path from 'node:path/posix';
import { UnreadableFile } from '../format.ts';
import { aboutFile, type FileAbout, type SourceText, TextBuilder } from '../source-text.ts';
import { type BodyText, readBody } from './body.ts';
import { addBlock } from './flow.ts';
import { openPackage, type Package } from './package.ts';
import { readProperties } from './properties.ts';
import { readNumbering, readStyles } from './styles.ts';
import { readXml } from './xml.ts';

/** What a part of a package, or the package as a whole, refers to, by the last word of the type of each relation: `styles`. */
function relations({ part }: Package, of: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const bytes = part(path.join(path.dirname(of), '_rels', `${path.basename(of)}.rels`));
  if (bytes)
    readXml(bytes, {
      open: (name, attribute) => {
        const type = attribute('Type')?.split('/').at(-1);
        const target = attribute('Target');
        if (name !== 'rel:Relationship' || type === undefined || target === undefined) return;
        // One that begins with a slash is named from the root of the package.
        found.set(type, target.startsWith('/') ? target.slice(1) : path.join(path.dirname(of), target));
      },
    });
  return found;
}

/** What the properties of a document say of it. */
function aboutOf(core: Uint8Array | undefined, spoken: string | undefined): FileAbout {
  const value = readProperties(core);
  const author = (value('dc:creator') ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const issued = /^\d{4}-\d\d-\d\d/.exec(value('dcterms:created') ?? '')?.[0];
  const language = value('dc:language');
  return aboutFile({
    title: [value('dc:title'), 'dc:title'],
    author: [author, 'dc:creator'],
    issued: [issued, 'dcterms:created'],
    language: language === undefined ? [spoken, 'w:lang'] : [language, 'dc:language'],
  });
}

/** The text of a document: its body, and after it the notes in the order in which it refers to them. */
export function wordText(bytes: Uint8Array): SourceText {
  const files = openPackage(bytes);
  const root = relations(files, '');
  const main = root.get('officeDocument') ?? 'word/document.xml';
  const document = files.part(main);
  if (!document) throw new UnreadableFile('damaged');
  const related = relations(files, main);
  const partOf = (type: string): Uint8Array | undefined => files.part(related.get(type) ?? '');
  const { traits, language } = readStyles(partOf('styles'));
  const shared = { traits, isOrdered: readNumbering(partOf('numbering')) };
  const tables = { count: 0 };
  const read = (part: Uint8Array): BodyText => readBody(part, shared, tables);
  const { body, references } = read(document);
  const notes = new Map(
    ['footnotes', 'endnotes'].flatMap((type) => {
      const part = partOf(type);
      return part ? [...read(part).notes] : [];
    }),
  );
  const builder = new TextBuilder();
  for (const block of body) addBlock(builder, block);
  for (const reference of references)
    for (const { words } of notes.get(reference) ?? []) builder.block({ kind: 'note' }, words);
  return builder.text(aboutOf(files.part(root.get('core-properties') ?? 'docProps/core.xml'), language));
}
