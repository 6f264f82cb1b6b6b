import { UnreadableFile } from '../format.ts';
import { aboutFile, type FileAbout, type SourceText, TextBuilder } from '../source-text.ts';
import { addBlock } from '../word/flow.ts';
import { openPackage } from '../word/package.ts';
import { readProperties } from '../word/properties.ts';
import { readXml } from '../word/xml.ts';
import { readOpenBody } from './body.ts';
import { openStyles, styleReader } from './styles.ts';

function aboutOf(meta: Uint8Array | undefined): FileAbout {
  const value = readProperties(meta);
  const name = value('meta:initial-creator') === undefined ? 'dc:creator' : 'meta:initial-creator';
  const author = value(name);
  const issued = /^\d{4}-\d\d-\d\d/.exec(value('meta:creation-date') ?? '')?.[0];
  return aboutFile({
    title: [value('dc:title'), 'dc:title'],
    author: [author === undefined ? undefined : [author], name],
    issued: [issued, 'meta:creation-date'],
    language: [value('dc:language'), 'dc:language'],
  });
}

/** The text of a document: its body, and after it the notes in the order of their marks. */
export function openDocumentText(bytes: Uint8Array): SourceText {
  const files = openPackage(bytes);
  const manifest = files.part('META-INF/manifest.xml');
  if (manifest && Buffer.from(manifest).includes('encryption-data')) throw new UnreadableFile('password');
  const content = files.part('content.xml');
  if (!content) throw new UnreadableFile('damaged');
  const styles = openStyles();
  const common = files.part('styles.xml');
  if (common) readXml(common, { open: styleReader(styles) });
  const { body, notes } = readOpenBody(content, styles);
  const builder = new TextBuilder();
  for (const block of body) addBlock(builder, block);
  for (const { words } of notes) builder.block({ kind: 'note' }, words);
  return builder.text(aboutOf(files.part('meta.xml')));
}
