import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UnreadableFile } from '../../../src/archive/format.ts';
import { wordFormat } from '../../../src/archive/word/word-format.ts';
import { limits } from '../../../src/schema/limits.ts';
import { aDocx, aParagraph, aPart } from '../../fixtures/docx.ts';

const encrypted = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(512),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);

test.each([
  ['a document, whatever its name', aDocx(aParagraph('a')), 'pdf', true],
  ['what is called one', Buffer.from('a'), 'docx', true],
  ['an encrypted one that is called by its old name', encrypted, 'doc', true],
  ['another zip', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'zip', false],
  ['a text', Buffer.from('PK word/document'), 'txt', false],
])('%s is known by its content', (_, bytes, ending, isOne) => {
  expect(wordFormat.isOne({ bytes, ending })).toBe(isOne);
});

const read = async (bytes: Uint8Array): Promise<unknown> => wordFormat.read(bytes, {});
const ofPart = (part: string): Buffer => Buffer.from(zipSync({ 'word/document.xml': strToU8(part) }));
const refused = (reason: 'damaged' | 'size' | 'password'): UnreadableFile => new UnreadableFile(reason);

test.each([
  ['is no zip', Buffer.from('a'), refused('damaged')],
  ['ends early', aDocx(aParagraph('a')).subarray(0, 400), refused('damaged')],
  ['has no text', Buffer.from(zipSync({ 'word/styles.xml': strToU8('<a/>') })), refused('damaged')],
  ['is not well-formed', ofPart('<w:document>'), refused('damaged')],
  [
    'declares entities, which may grow without end',
    ofPart(`<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]>${aPart('document', '<w:body><w:p>&d;</w:p></w:body>')}`),
    refused('damaged'),
  ],
  ['asks for a password', encrypted, refused('password')],
])('a document that %s is refused', async (_, bytes, error) => {
  await expect(read(bytes)).rejects.toThrow(error);
});

test('a document that grows beyond all measure when it is unpacked is refused, whatever it says of its size', async () => {
  const packed = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(limits.unpackedBytes + 1) }, { level: 1 }));
  await expect(read(packed)).rejects.toThrow(refused('size'));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(limits.unpackedBytes + 1);
  for (let at = packed.indexOf(size); at !== -1; at = packed.indexOf(size)) packed.writeUInt32LE(10, at);
  await expect(read(packed)).rejects.toThrow(refused('size'));
});

test('elements may stand in each other deeper than any program has them, but not without end', async () => {
  const nested = (depth: number): Buffer =>
    aDocx(`${'<w:sdt>'.repeat(depth)}${aParagraph('a')}${'</w:sdt>'.repeat(depth)}`);
  expect(await read(nested(900))).toMatchObject({ text: 'a' });
  await expect(read(nested(100_000))).rejects.toThrow(refused('size'));
});
