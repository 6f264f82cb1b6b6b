import { expect, test } from 'vitest';
import { pdfText } from '../../../src/archive/pdf/pdf-text.ts';
import { aPdfWithoutItsFont } from '../../fixtures/pdf.ts';

test.each([
  ['Japanese', '橋は安全です。', '8bb482cd88c0915382c582b78142', '90ms-RKSJ-H', 'Japan1'],
  ['Japanese in Unicode', '橋は安全です。', '6a4b306f5b895168306730593002', 'UniJIS-UCS2-H', 'Japan1'],
  ['simplified Chinese', '这座桥绝不放弃。', 'd5e2d7f9c7c5bef8b2bbb7c5c6faa1a3', 'GB-EUC-H', 'GB1'],
  ['traditional Chinese', '這座橋絕不放棄。', 'b36fae79bef4b5b4a4a3a9f1b1f3a143', 'ETen-B5-H', 'CNS1'],
  ['Korean', '다리는 안전하다.', 'b4d9b8aeb4c220bec8c0fcc7cfb4d92e', 'KSCms-UHC-H', 'Korea1'],
])('a PDF in %s has its text without its font', async (_, words, codes, map, collection) => {
  expect((await pdfText(Uint8Array.from(aPdfWithoutItsFont(codes, map, collection)))).text).toBe(words);
});
